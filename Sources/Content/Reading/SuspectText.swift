import Diagnostics

/// What is valid text and still not what anybody typed: characters that nobody sees, and letters of another encoding.
///
/// One pass over the bytes; a file with nothing suspicious costs no more.
struct SuspectText {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The finding that Ð stands for Đ, without those in code, whose ranges are in order.
    func eth(outside code: [Range<Int>]) -> (problem: Problem, range: Range<Int>)? {
        var first: Range<Int>?
        var count = 0
        var next = 0
        for index in bytes.indices.dropLast() where bytes[index] == 0xC3 || bytes[index] == 0xC6 {
            guard bytes[index + 1] == (bytes[index] == 0xC3 ? 0x90 : 0x89) else { continue }
            while next < code.count, code[next].upperBound <= index { next += 1 }
            if next < code.count, code[next].contains(index) { continue }
            if first == nil { first = index..<index + 2 }
            count += 1
        }
        return first.map { (.ethForD(self.code($0), count: count), $0) }
    }

    /// At most one warning of each kind, at its first place, or the error that the whole text is in an old encoding.
    func problems() -> [(problem: Problem, range: Range<Int>)] {
        var found: [(problem: Problem, range: Range<Int>)] = []
        var counts: [Kind: (count: Int, first: Range<Int>)] = [:]
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte >= 0x20, byte < 0x7F || byte == 0x0A || byte == 0x09 {
                index += 1
                continue
            }
            let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            let range = index..<min(index + length, bytes.count)
            if let kind = kind(range) {
                let known = counts[kind]
                counts[kind] = ((known?.count ?? 0) + 1, known?.first ?? range)
            }
            index = range.upperBound
        }
        for kind in Kind.allCases {
            guard let (count, first) = counts[kind] else { continue }
            switch kind {
            case .control: found.append((.controlCharacter(code(first), count: count), first))
            case .noncharacter: found.append((.noncharacter(code(first), count: count), first))
            case .reordering: found.append((.reorderingCharacter(code(first), count: count), first))
            case .tcvn3: if count >= 2 { found.append((.oldEncoding("TCVN3 (ABC)"), first)) }
            case .vni: if count >= 3 { found.append((.oldEncoding("VNI"), first)) }
            case .readAsLatin: if count >= 2 { found.append((.misreadUTF8, first)) }
            case .eth: found.append((.ethForD(code(first), count: count), first))
            }
        }
        return found
    }

    /// The bytes without what feeds and pages must not hold: control characters are blanks, noncharacters U+FFFD.
    ///
    /// As many bytes as before, so that every place stays what it was.
    func cleaned() -> [UInt8] {
        var result = bytes
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            let range = index..<min(index + length, bytes.count)
            index = range.upperBound
            guard byte < 0x20 || byte >= 0x7F else { continue }
            switch kind(range) {
            case .control: for place in range { result[place] = 0x20 }
            case .noncharacter where length == 3: result.replaceSubrange(range, with: [0xEF, 0xBF, 0xBD])
            default: break
            }
        }
        return result
    }

    private enum Kind: CaseIterable {
        case control, noncharacter, reordering, tcvn3, vni, readAsLatin, eth
    }
}

extension SuspectText {
    private func kind(_ range: Range<Int>) -> Kind? {
        let scalar = scalar(range)
        switch scalar {
        case 0x0A, 0x09: return nil
        case 0..<0x20, 0x7F..<0xA0: return .control
        case 0x202A...0x202E, 0x2066...0x2069: return .reordering
        case 0xFDD0...0xFDEF: return .noncharacter
        case _ where scalar & 0xFFFE == 0xFFFE: return .noncharacter
        case 0xD0, 0x189: return .eth
        case 0xA0..<0x100: return oldEncoding(scalar, range)
        default: return nil
        }
    }

    /// TCVN3 and VNI keep Vietnamese letters where others have signs and foreign letters, so that these stand
    /// within words: “nh©n d©n”, “nhaân daân”.
    private func oldEncoding(_ scalar: Int, _ range: Range<Int>) -> Kind? {
        let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0x20
        let after = range.upperBound < bytes.count ? bytes[range.upperBound] : 0x20
        switch scalar {
        case 0xA9, 0xAE, 0xAA, 0xAC, 0xA8, 0xB5, 0xB8, 0xB6, 0xB9, 0xA7, 0xA6:
            return isLetter(before) && isLetter(after) ? .tcvn3 : nil
        case 0xE2, 0xE5, 0xE4, 0xF8, 0xFB:
            return before == UInt8(ascii: "a") || before == UInt8(ascii: "e") && scalar != 0xFB
                ? .vni
                : before == UInt8(ascii: "o") && scalar != 0xFB ? .vni : nil
        case 0xE1:
            // “áº” and “á»” before a third sign are three bytes of a Vietnamese letter.
            let isPair =
                after == 0xC2 && range.upperBound + 2 < bytes.count
                && [0xBA, 0xBB].contains(bytes[range.upperBound + 1]) && bytes[range.upperBound + 2] >= 0x80
            return isPair ? .readAsLatin : nil
        default: return nil
        }
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private func scalar(_ range: Range<Int>) -> Int {
        let lead = Int(bytes[range.lowerBound])
        let start = range.count == 1 ? lead : range.count == 2 ? lead & 0x1F : range.count == 3 ? lead & 0x0F : lead & 7
        return bytes[range].dropFirst().reduce(start) { $0 << 6 | Int($1 & 0x3F) }
    }

    private func code(_ range: Range<Int>) -> String {
        let digits = String(scalar(range), radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
