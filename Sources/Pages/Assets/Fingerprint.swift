import Crypto
import Foundation

/// A hash of a file's bytes, in its name and in integrity attributes (W3C Subresource Integrity).
struct Fingerprint {
    private let digest: Data

    init(of bytes: [UInt8]) { digest = Data(SHA384.hash(data: bytes)) }

    var integrity: String { "sha384-" + digest.base64EncodedString() }

    /// `style.css` → `style.4f3a9c1b2d.css`; 40 bits are enough to tell a file from those that had its name before.
    func named(_ name: String) -> String {
        let mark = digest.prefix(5).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        let start = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
        guard let dot = name[start...].lastIndex(of: "."), dot > start else { return name + "." + mark }
        return "\(name[..<dot]).\(mark)\(name[dot...])"
    }
}
