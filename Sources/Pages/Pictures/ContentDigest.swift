import CLibCrypto

/// What tells the bytes of one file from those of any other: their SHA-256.
package struct ContentDigest: Hashable, Sendable {
    package let bytes: [UInt8]

    package init(of content: some ContiguousBytesOfFile) {
        var digest = [UInt8](repeating: 0, count: Self.length)
        content.withUnsafeBytes { _ = SHA256($0.baseAddress, $0.count, &digest) }
        bytes = digest
    }

    package static let length = Int(SHA256_DIGEST_LENGTH)

    /// 64 letters and digits.
    package var hex: String {
        bytes.reduce(into: "") { $0 += ($1 < 16 ? "0" : "") + String($1, radix: 16) }
    }
}

/// Bytes in one piece.
package protocol ContiguousBytesOfFile {
    func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R
}

extension [UInt8]: ContiguousBytesOfFile {}
extension ArraySlice<UInt8>: ContiguousBytesOfFile {}
