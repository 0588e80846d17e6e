import Diagnostics

/// Names for findings that stay the same while other lines of their file come and go.
///
/// A finding is known by its id, its file and the text of its line; of several that have these in common, by its
/// place among them.
struct Fingerprints {
    private var seen: [String: Int] = [:]

    mutating func fingerprint(of id: String, file: String, line: String) -> String {
        let name = [id, file, line].joined(separator: "\0")
        let number = seen[name, default: 0] + 1
        seen[name] = number
        let digits = String(Self.hash(name.utf8), radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits + ":" + String(number)
    }

    /// FNV-1a with 64 bits: the same on every machine, which Swift's own hash is not.
    private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
