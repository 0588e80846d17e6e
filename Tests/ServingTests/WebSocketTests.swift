import Testing

@testable import Serving

struct WebSocketTests {
    private func taken(_ bytes: [UInt8]) throws(WebSocket.Fault) -> (frame: WebSocket.Frame?, rest: [UInt8]) {
        var bytes = bytes
        return (try WebSocket.takeFrame(from: &bytes), bytes)
    }

    @Test func `a masked frame is taken, the next one stays`() throws {
        let ping: [UInt8] = [0x89, 0x82, 1, 2, 3, 4, UInt8(ascii: "h") ^ 1, UInt8(ascii: "i") ^ 2]
        let (frame, rest) = try taken(ping + [0x88])
        #expect(frame == .ping(Array("hi".utf8)))
        #expect(rest == [0x88])
        #expect(try taken([0x88, 0x80, 0, 0, 0, 0]).frame == .close)
        #expect(try taken([0x81, 0x80, 0, 0, 0, 0]).frame == .ignored)
    }

    @Test(arguments: 0..<8)
    func `a frame that is not whole is waited for`(count: Int) throws {
        #expect(try taken([0x89, 0x82, 1, 2, 3, 4, 5, 6].prefix(count).map(\.self)).frame == nil)
    }

    @Test func `an unmasked frame ends the connection`() {
        #expect(throws: WebSocket.Fault.protocolError) { try taken([0x81, 0x02, 0x68, 0x69]) }
    }

    @Test(
        arguments: [[0x81, 0xFE, 0x01, 0x00], [0x81, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]] as [[UInt8]]
    )
    func `a frame that is too big ends it before it has come`(bytes: [UInt8]) {
        #expect(throws: WebSocket.Fault.tooBig) { try taken(bytes) }
    }

    @Test(arguments: [0x01, 0x80, 0xC1, 0x83, 0x8B] as [UInt8])
    func `parts, extensions and unknown kinds end it`(first: UInt8) {
        #expect(throws: WebSocket.Fault.protocolError) { try taken([first, 0x80, 0, 0, 0, 0]) }
    }

    @Test func `the proof is that of the standard`() throws {
        let head = try RequestHead(
            Array(
                """
                GET /chat HTTP/1.1\r
                Host: server.example.com\r
                Upgrade: websocket\r
                Connection: keep-alive, Upgrade\r
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                Sec-WebSocket-Version: 13\r
                \r

                """.utf8))
        #expect(try WebSocket.answer(to: head) == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
    }

    @Test(arguments: [(0, 2), (125, 2), (126, 4), (65_535, 4), (65_536, 10)])
    func `lengths are written as the standard says`(count: Int, head: Int) {
        let frame = WebSocket.text(String(repeating: "a", count: count))
        #expect(frame.count == head + count)
        #expect(frame[0] == 0x81)
    }
}
