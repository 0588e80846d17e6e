/// The first line and the headers of a request, read strictly: what two readers could take for two things is refused.
struct RequestHead: Sendable {
    let method: String
    /// As it was sent: a path with its query, or a whole address.
    let target: String
    /// Whether the connection stays open for another request.
    let keepsOpen: Bool
    private let headers: [String: String]

    static let longest = 16 << 10
    private static let mostHeaders = 100

    /// Reads a head, which ends with an empty line.
    init(_ bytes: [UInt8]) throws(RequestFault) {
        var lines = try Self.lines(of: bytes)
        guard !lines.isEmpty else { throw .malformed }
        let first = lines.removeFirst().split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard first.count == 3, !first[0].isEmpty, first[0].allSatisfy(\.isToken), !first[1].isEmpty,
            first[1].allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw .malformed }
        let version = String(decoding: first[2], as: UTF8.self)
        guard ["HTTP/1.1", "HTTP/1.0"].contains(version) else { throw .unknownVersion }
        guard lines.count <= Self.mostHeaders else { throw .tooLarge }
        var headers: [String: String] = [:]
        for line in lines {
            let (name, value) = try Self.header(line)
            // Two hosts, two lengths: whoever stands between may have read the other one.
            if let other = headers[name], other != value || name == "host" {
                guard !["host", "content-length", "transfer-encoding", "origin"].contains(name) else {
                    throw .malformed
                }
            }
            headers[name] = value
        }
        guard headers["host"] != nil || version == "HTTP/1.0" else { throw .malformed }
        method = String(decoding: first[0], as: UTF8.self)
        target = String(decoding: first[1], as: UTF8.self)
        self.headers = headers
        keepsOpen = version == "HTTP/1.1" && !(headers["connection"] ?? "").lowercased().contains("close")
        try refuseBody()
    }

    /// By its name in lower case.
    subscript(_ name: String) -> String? { headers[name] }
}

extension RequestHead {
    /// Nothing that is asked here has a body.
    private func refuseBody() throws(RequestFault) {
        let length = headers["content-length"]
        guard headers["transfer-encoding"] == nil else { throw .malformed }
        guard length == nil || length.flatMap({ Int($0) }) == 0 else {
            throw ["GET", "HEAD"].contains(method) ? .malformed : .methodNotAllowed
        }
    }

    private static func lines(of bytes: [UInt8]) throws(RequestFault) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x0A:
                guard index > start, bytes[index - 1] == 0x0D else { throw .malformed }
                if index - 1 > start { lines.append(bytes[start..<index - 1]) }
                start = index + 1
            case 0x0D:
                guard index + 1 < bytes.count, bytes[index + 1] == 0x0A else { throw .malformed }
            case 0x09, 0x20...0x7E, 0x80...0xFF: break
            default: throw .malformed
            }
        }
        return lines
    }

    private static func header(_ line: ArraySlice<UInt8>) throws(RequestFault) -> (name: String, value: String) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
            line[..<colon].allSatisfy(\.isToken)
        else { throw .malformed }
        let value = line[line.index(after: colon)...].drop { $0 == 0x20 || $0 == 0x09 }
        let trimmed = value.reversed().drop { $0 == 0x20 || $0 == 0x09 }.reversed()
        return (
            String(decoding: line[..<colon], as: UTF8.self).lowercased(), String(decoding: trimmed, as: UTF8.self)
        )
    }
}

extension UInt8 {
    /// What names of methods and headers are made of (RFC 9110, 5.6.2).
    fileprivate var isToken: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-.^_`|~".utf8.contains(self)
        }
    }
}
