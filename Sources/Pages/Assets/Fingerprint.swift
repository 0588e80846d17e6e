import CLibCrypto
import Foundation

/// A hash of a file's bytes, in its name and in integrity attributes (W3C Subresource Integrity).
struct Fingerprint {
    private let digest: Data

    init(of bytes: [UInt8]) {
        var digest = [UInt8](repeating: 0, count: Int(SHA384_DIGEST_LENGTH))
        _ = SHA384(bytes, bytes.count, &digest)
        self.digest = Data(digest)
    }

    var integrity: String { "sha384-" + digest.base64EncodedString() }

    /// `style.css` → `style.4f3a9c1b2d.css`; 40 bits are enough to tell a file from those that had its name before.
    func named(_ name: String) -> String {
        let mark = digest.prefix(5).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        let start = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
        guard let dot = name[start...].lastIndex(of: "."), dot > start else { return name + "." + mark }
        return "\(name[..<dot]).\(mark)\(name[dot...])"
    }
}
