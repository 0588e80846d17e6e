import Diagnostics
import Publishing

/// What a request asks for, once it is certain that it means one thing only.
struct RequestTarget: Equatable {
    /// Decoded, with a `/` at its start.
    let path: String
    /// As it was sent, for sending the reader on.
    let written: String
    /// As it was sent, with its `?`; empty where there is none.
    let query: String

    /// - Parameter target: a path, or a whole address whose host is one of `hosts`.
    init(_ target: String, hosts: HostRule) throws(RequestFault) {
        var rest = target[...]
        if !rest.hasPrefix("/") {
            guard rest.lowercased().hasPrefix("http://") else { throw .malformed }
            rest = rest.dropFirst("http://".count)
            let host = rest.prefix { $0 != "/" && $0 != "?" }
            guard hosts.allows(host) else { throw .foreignHost }
            rest = rest.dropFirst(host.count)
            guard rest.hasPrefix("/") else { throw .malformed }
        }
        guard !rest.contains("#") else { throw .malformed }
        let path = rest.prefix { $0 != "?" }
        written = String(path)
        query = String(rest.dropFirst(path.count))
        self.path = Normalization.nfc(try Self.decoded(path))
    }

    /// The file of the output that a web server answers with; refused where no output could have it.
    var file: String {
        get throws(RequestFault) {
            let file = String(path.dropFirst()) + (path.hasSuffix("/") ? "index.html" : "")
            guard OutputPath.problem(of: file) == nil else { throw .malformed }
            return file
        }
    }

    /// Decodes once; what would still be encoded after that was encoded to get past somebody.
    private static func decoded(_ path: Substring) throws(RequestFault) -> String {
        var bytes: [UInt8] = []
        var rest = path.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(hexDigit), let low = rest.popFirst().flatMap(hexDigit) else {
                throw .malformed
            }
            let decoded = high << 4 | low
            // A separator that is no separator, an end that is no end, a second layer.
            guard decoded >= 0x20, decoded != 0x7F, !"/\\%".utf8.contains(decoded) else { throw .malformed }
            bytes.append(decoded)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .malformed }
        return text
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
