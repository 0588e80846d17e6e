import Testing

@testable import Serving

struct RequestTests {
    private func head(_ lines: String...) throws(RequestFault) -> RequestHead {
        try RequestHead(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8))
    }

    @Test func `a head is read`() throws {
        let head = try head("GET /tin/?a=b HTTP/1.1", "Host: 127.0.0.1:4000", "Range:  bytes=0-1 ", "X:")
        #expect(head.method == "GET")
        #expect(head.target == "/tin/?a=b")
        #expect(head["host"] == "127.0.0.1:4000")
        #expect(head["range"] == "bytes=0-1")
        #expect(head["x"]?.isEmpty == true)
        #expect(head.keepsOpen)
    }

    @Test(arguments: [
        "GET /\r\nHost: a", "GET  / HTTP/1.1\r\nHost: a", "GET / HTTP/1.1 \r\nHost: a", "G@T / HTTP/1.1\r\nHost: a",
        "GET /é HTTP/1.1\r\nHost: a", "GET / HTTP/1.1", "GET / HTTP/1.1\r\nHost: a\r\nHost: a",
        "GET / HTTP/1.1\r\nHost : a", "GET / HTTP/1.1\r\nHost: a\r\n folded", "GET / HTTP/1.1\nHost: a",
        "GET / HTTP/1.1\r\nHost: a\rX: b", "GET / HTTP/1.1\r\nHost: a\0", "GET / HTTP/1.1\r\nHost: a\r\n: b",
        "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked",
        "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nTransfer-Encoding: chunked",
        "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nContent-Length: 3",
        "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: x", "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3",
    ])
    func `what can be taken for two things is refused`(text: String) {
        #expect(throws: RequestFault.malformed) { try RequestHead(Array((text + "\r\n\r\n").utf8)) }
    }

    @Test func `too many headers and other versions are refused`() {
        let headers = (0..<200).map { "X-\($0): y\r\n" }.joined()
        #expect(throws: RequestFault.tooLarge) {
            try RequestHead(Array("GET / HTTP/1.1\r\nHost: a\r\n\(headers)\r\n".utf8))
        }
        #expect(throws: RequestFault.unknownVersion) { try head("GET / HTTP/2.0", "Host: a") }
    }

    private let hosts = HostRule(listeningOn: "127.0.0.1")

    @Test(arguments: [
        ("/", "index.html"), ("/tin/", "tin/index.html"), ("/tin", "tin"), ("/a%20b.pdf", "a b.pdf"),
        ("/%C4%91.jpg", "đ.jpg"), ("/a.css?v=1", "a.css"), ("http://localhost:4000/tin/", "tin/index.html"),
    ])
    func `a target is a file of the site`(target: String, file: String) throws {
        #expect(try RequestTarget(target, hosts: hosts).file == file)
    }

    @Test(arguments: [
        "/../etc/passwd", "/a/../../etc/passwd", "/%2e%2e/etc/passwd", "/%2E%2e/x", "/%252e%252e/x", "/..%5cx",
        "/..\\x",
        "/a%00b", "/a%0Ab", "/.git/config", "/a//b", "//evil.example/", "/%2fetc", "/%", "/%4", "/%zz", "/%ff", "/a#b",
        "*", "etc/passwd", "", "/-x", "https://127.0.0.1/", "ftp://127.0.0.1/",
    ])
    func `a target that leads elsewhere is refused`(target: String) {
        #expect(throws: RequestFault.malformed) { try RequestTarget(target, hosts: hosts).file }
    }

    @Test func `an address of another host is refused`() {
        #expect(throws: RequestFault.foreignHost) { try RequestTarget("http://evil.example/", hosts: hosts) }
    }

    @Test(arguments: [
        ("bytes=0-3", 0..<4), ("bytes=4-", 4..<10), ("bytes=-2", 8..<10), ("bytes=-99", 0..<10), ("bytes=8-99", 8..<10),
    ])
    func `a part is found`(header: String, part: Range<Int>) throws {
        #expect(try ByteRange(header, of: 10) == .part(part))
    }

    @Test func `a part that is not there is unsatisfiable, several are the whole`() throws {
        #expect(try ByteRange("bytes=10-", of: 10) == .unsatisfiable)
        #expect(try ByteRange("bytes=-0", of: 10) == .unsatisfiable)
        #expect(try ByteRange("bytes=0-", of: 0) == .unsatisfiable)
        #expect(try ByteRange("bytes=0-1,4-5", of: 10) == nil)
    }

    @Test(arguments: [
        "bytes=3-1", "bytes=-", "bytes=", "bytes=a-b", "bytes=1", "pages=1-2", "bytes=1-2-3", "bytes=+1-2",
        "bytes=99999999999999999999-",
    ])
    func `a bad range is refused`(header: String) {
        #expect(throws: RequestFault.malformed) { try ByteRange(header, of: 10) }
    }
}
