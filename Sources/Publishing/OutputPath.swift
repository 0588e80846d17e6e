package import Diagnostics

/// The one place that decides which paths may be written below the output folder.
package enum OutputPath {
    package static let longestPath = 1_024
    package static let longestPart = 255
    package static let mostParts = 32

    /// Why a path cannot be written; nil where it can.
    ///
    /// It is relative and stays below the output folder, however a web server or an unpacker reads it:
    /// no `..`, no empty part, no backslash, no percent-encoding, no control character. No part
    /// begins with a dot (a server hides such files) or a hyphen (a command takes them for an option).
    package static func problem(of path: String) -> Problem? {
        var path = path
        return path.withUTF8 { bytes in reason(bytes) }.map { .unusableOutputPath(path, because: $0) }
    }
}

extension OutputPath {
    private static func reason(_ bytes: UnsafeBufferPointer<UInt8>) -> UnusablePath? {
        guard let first = bytes.first else { return .empty }
        if first == slash { return .absolute }
        if bytes.count > longestPath { return .tooLong }
        var start = 0
        var parts = 1
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case slash:
                if index == start { return .emptyPart }
                if index - start > longestPart { return .tooLong }
                start = index + 1
                parts += 1
            case UInt8(ascii: ".") where index == start: return .dot
            case UInt8(ascii: "-") where index == start: return .hyphen
            case UInt8(ascii: "\\"): return .backslash
            case UInt8(ascii: "%"): return .percent
            case 0..<0x20, 0x7F: return .control
            // U+0080 to U+009F
            case 0x80..<0xA0 where index > 0 && bytes[index - 1] == 0xC2: return .control
            default: break
            }
        }
        if start == bytes.count { return .emptyPart }
        return bytes.count - start > longestPart || parts > mostParts ? .tooLong : nil
    }

    static let slash = UInt8(ascii: "/")

    /// Whether nothing is wrong with a path by itself, and it is its own folded form.
    static func isPlain(_ path: String) -> Bool {
        isFolded(path) && problem(of: path) == nil && reservedPart(path) == nil
    }

    /// The path as file systems see it that do not tell `A` from `a`, NFC from NFD, `ß` from `ss`.
    static func folded(_ path: String) -> String {
        isFolded(path) ? path : Normalization.nfc(path.uppercased().lowercased())
    }

    /// Whether a path has only letters of ASCII, all small.
    private static func isFolded(_ path: String) -> Bool {
        path.utf8.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    /// A part that Windows cannot store: a device's name, or a dot or blank at its end.
    static func reservedPart(_ path: String) -> String? {
        let bytes = path.utf8
        var start = bytes.startIndex
        while true {
            let end = bytes[start...].firstIndex(of: slash) ?? bytes.endIndex
            if isReserved(bytes[start..<end]) { return String(path[start..<end]) }
            if end == bytes.endIndex { return nil }
            start = bytes.index(after: end)
        }
    }

    private static func isReserved(_ part: Substring.UTF8View) -> Bool {
        if part.last == UInt8(ascii: ".") || part.last == UInt8(ascii: " ") { return true }
        let stem = part.prefix { $0 != UInt8(ascii: ".") }
        // By a letter first, since this is asked of every part of a hundred thousand paths.
        guard stem.count == 3 || stem.count == 4, let second = stem.dropFirst().first,
            "orup".utf8.contains(second | 0x20)
        else { return false }
        return devices.contains(String(decoding: stem, as: UTF8.self).lowercased())
    }

    private static let devices: Set<String> = Set(
        ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })
}
