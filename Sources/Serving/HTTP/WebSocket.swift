import CLibCrypto
import Foundation

/// The little of RFC 6455 that tells a browser of changes: it says nothing itself, so that all it may send is short.
enum WebSocket {
    /// What a browser sent.
    enum Frame: Equatable {
        case ping([UInt8])
        case close
        /// Nothing that needs an answer.
        case ignored
    }

    /// Why a connection is ended.
    enum Fault: UInt16, Error {
        case protocolError = 1002
        case tooBig = 1009
    }

    /// The proof that the server has read the request (4.2.2); nil where the request asks for something else.
    static func answer(to head: RequestHead) throws(RequestFault) -> String {
        guard head.method == "GET", head["upgrade"]?.lowercased() == "websocket",
            head["connection"]?.lowercased().contains("upgrade") ?? false, head["sec-websocket-version"] == "13",
            let key = head["sec-websocket-key"], Data(base64Encoded: key)?.count == 16
        else { throw RequestFault(status: .upgradeRequired) }
        let text = Array((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").utf8)
        var digest = [UInt8](repeating: 0, count: Int(SHA_DIGEST_LENGTH))
        _ = SHA1(text, text.count, &digest)
        return Data(digest).base64EncodedString()
    }

    /// Takes the first frame off what has arrived; nil where it is not whole yet.
    static func takeFrame(from bytes: inout [UInt8]) throws(Fault) -> Frame? {
        guard bytes.count >= 2 else { return nil }
        let (first, second) = (bytes[0], bytes[1])
        // Whole, without extensions, and masked as every browser does.
        guard first & 0xF0 == 0x80, second & 0x80 != 0 else { throw .protocolError }
        let length = Int(second & 0x7F)
        guard length <= 125 else { throw .tooBig }
        guard bytes.count >= 6 + length else { return nil }
        let payload = (0..<length).map { bytes[6 + $0] ^ bytes[2 + $0 % 4] }
        bytes.removeFirst(6 + length)
        switch first & 0x0F {
        case 1, 2, 10: return .ignored
        case 8: return .close
        case 9: return .ping(payload)
        default: throw .protocolError
        }
    }

    static func text(_ text: String) -> [UInt8] { frame(1, Array(text.utf8)) }
    static func pong(_ payload: [UInt8]) -> [UInt8] { frame(10, payload) }
    static func close(_ code: UInt16) -> [UInt8] { frame(8, [UInt8(code >> 8), UInt8(code & 0xFF)]) }

    private static func frame(_ kind: UInt8, _ payload: [UInt8]) -> [UInt8] {
        let count = payload.count
        var bytes: [UInt8] = [0x80 | kind]
        switch count {
        case ...125: bytes.append(UInt8(count))
        case ...0xFFFF: bytes += [126, UInt8(count >> 8), UInt8(count & 0xFF)]
        default: bytes += [127] + (0..<8).reversed().map { UInt8(count >> ($0 * 8) & 0xFF) }
        }
        return bytes + payload
    }
}
