/// Of which encoding a character is a trace, where it stands as it does in no text in Unicode.
///
/// TCVN3 and VNI keep Vietnamese letters where others have signs and foreign letters, so that these stand within words:
/// “nh©n d©n”, “nhaân daân”. UTF-8 that was read as Latin-1 has two or three signs for a letter: “Ã¡”, “áº¡”.
enum OldEncoding: Equatable {
    case tcvn3, vni, readAsLatin

    /// - Parameter scalar: from U+00A0 to U+00FF, at `range`.
    init?(_ scalar: Int, at range: Range<Int>, in bytes: [UInt8]) {
        let surroundings = Surroundings(range, bytes)
        if let misread = Self.misread(scalar, surroundings) {
            self = misread
        } else if Self.isVNI(scalar, after: surroundings.before) {
            self = .vni
        } else if Self.isTCVN3(scalar, surroundings) {
            self = .tcvn3
        } else {
            return nil
        }
    }

    /// What stands beside a character.
    private struct Surroundings {
        let before: UInt8
        let after: UInt8
        /// Whether a character from U+00A0 to U+00FF does.
        let isAfterLatin: Bool
        let isBeforeLatin: Bool
        /// The bytes behind it.
        let rest: ArraySlice<UInt8>

        init(_ range: Range<Int>, _ bytes: [UInt8]) {
            before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0x20
            rest = bytes[range.upperBound...].prefix(6)
            after = rest.first ?? 0x20
            isAfterLatin = range.lowerBound > 1 && bytes[range.lowerBound - 2] & 0xFE == 0xC2
            isBeforeLatin = after == 0xC2 || after == 0xC3
        }
    }
}

extension OldEncoding {
    private static func misread(_ scalar: Int, _ around: Surroundings) -> OldEncoding? {
        let rest = around.rest
        guard let first = rest.first, first >= 0x80 else { return nil }
        let second = rest.dropFirst().first ?? 0
        switch scalar {
        case 0xE1 where first == 0xC2 && second & 0xFE == 0xBA && rest.dropFirst(2).first ?? 0 >= 0x80:
            return .readAsLatin
        // “Ã»” may end a quote in capitals.
        case 0xC3 where first == 0xC2 && second >= 0xA0 && second != 0xBB: return .readAsLatin
        case 0xC4 where rest.starts(with: "‘".utf8) || rest.starts(with: "ƒ".utf8): return .readAsLatin
        case 0xC6 where rest.starts(with: "°".utf8) || rest.starts(with: "¡".utf8): return .readAsLatin
        case 0xE2 where rest.starts(with: "€".utf8): return .readAsLatin
        default: return nil
        }
    }

    /// Two vowels of which the second bears the marks of both, as no word of Vietnamese, French or German has them.
    private static func isVNI(_ scalar: Int, after letter: UInt8) -> Bool {
        switch letter | 0x20 {
        case UInt8(ascii: "a"): [0xE0, 0xE1, 0xE2, 0xE3, 0xE4, 0xE5, 0xF5, 0xF8, 0xF9].contains(scalar)
        case UInt8(ascii: "e"): [0xE0, 0xE1, 0xE2, 0xE3, 0xE4, 0xE5, 0xF5, 0xF8, 0xF9].contains(scalar)
        case UInt8(ascii: "o"): [0xE2, 0xE4, 0xE5, 0xF5, 0xF8].contains(scalar)
        case UInt8(ascii: "u"): [0xF5, 0xF8, 0xF9].contains(scalar)
        default: false
        }
    }

    private static func isTCVN3(_ scalar: Int, _ around: Surroundings) -> Bool {
        switch scalar {
        // Signs within a word; not ·, × and ÷, which stand between words and units, nor a soft hyphen.
        case 0xA1...0xA9, 0xAA...0xAC, 0xAE, 0xB5, 0xB6, 0xB8, 0xB9, 0xBB...0xBE:
            if around.before.isLetter { return around.after.isLetter || around.isBeforeLatin }
            if around.isAfterLatin { return around.after.isSmallLetter }
            // Đ and đ, which begin words: “§iÒu”, “®¹t”.
            return (scalar == 0xA7 || scalar == 0xAE) && (around.after.isSmallLetter || around.isBeforeLatin)
        case 0xC0...0xD6, 0xD8...0xDE: return around.before.isSmallLetter && around.after.isSmallLetter
        default: return false
        }
    }
}

extension UInt8 {
    fileprivate var isSmallLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
    fileprivate var isLetter: Bool { (self | 0x20).isSmallLetter }
}
