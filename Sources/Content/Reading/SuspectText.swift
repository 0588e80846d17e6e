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
        var found = Tally()
        var lost = LostLetters(bytes)
        var index = plainEnd(from: 0)
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "?") {
                lost.add(index)
                index = plainEnd(from: index + 1)
                continue
            }
            let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            let range = index..<min(index + length, bytes.count)
            if let kind = kind(range) { found.add(kind, range) }
            index = plainEnd(from: range.upperBound)
        }
        // Signs that stand for bytes of UTF-8 look like those of an older encoding.
        let isMisread = found.all.contains { $0.kind == .old(.readAsLatin) && $0.count >= 2 }
        return found.all.compactMap { kind, count, first in
            if isMisread, case .old(let encoding) = kind, encoding != .readAsLatin { return nil }
            return problem(kind, count, first).map { ($0, first) }
        }
            + (lost.problem.map { [$0] } ?? [])
    }

    /// How often each kind occurs, and where first; in the order of the text.
    private struct Tally {
        private(set) var all: [(kind: Kind, count: Int, first: Range<Int>)] = []

        mutating func add(_ kind: Kind, _ range: Range<Int>) {
            if let known = all.firstIndex(where: { $0.kind == kind }) {
                all[known].count += 1
            } else {
                all.append((kind, 1, range))
            }
        }

    }

    private func problem(_ kind: Kind, _ count: Int, _ first: Range<Int>) -> Problem? {
        switch kind {
        case .control: .controlCharacter(code(first), count: count)
        case .noncharacter: .noncharacter(code(first), count: count)
        case .reordering: .reorderingCharacter(code(first), count: count)
        case .invisible(let scalar): .invisibleCharacter(code(first), name: .invisibleCharacter(scalar), count: count)
        case .fullWidth:
            .fullWidthCharacter(
                String(decoding: bytes[first], as: UTF8.self), code: code(first),
                plain: scalar(first) == 0x3000
                    ? " "
                    : String(
                        decoding: CollectionOfOne(UInt8(truncatingIfNeeded: scalar(first) - 0xFEE0)), as: UTF8.self),
                count: count)
        case .replacement: .replacementCharacters(count)
        case .eth: .ethForD(code(first), count: count)
        case .old(.tcvn3): count >= 2 ? .oldEncoding("TCVN3 (ABC)") : nil
        case .old(.vni): count >= 2 ? .oldEncoding("VNI") : nil
        case .old(.readAsLatin): count >= 2 ? .misreadUTF8 : nil
        }
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

    private enum Kind: Equatable {
        case control, noncharacter, reordering, fullWidth, replacement, eth
        case invisible(Int)
        case old(OldEncoding)
    }
}

extension SuspectText {
    /// Where the letters and signs end that are in every Vietnamese text and never suspect; only the rest is looked at
    /// closer.
    private func plainEnd(from start: Int) -> Int {
        bytes.withUnsafeBufferPointer { text in
            Self.isPlain.withUnsafeBufferPointer { isPlain in
                var index = start
                while index < text.count {
                    if isPlain[Int(text[index])] {
                        index += 1
                        continue
                    }
                    let length = Self.plainLetter(at: index, in: text)
                    if length == 0 { return index }
                    index += length
                }
                return index
            }
        }
    }

    /// Of each byte, whether it is a sign of ASCII that is in every text.
    private static let isPlain = (0...UInt8.max).map { byte in
        byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "?") || byte == 0x0A || byte == 0x09
    }

    /// The bytes of a letter that no old encoding has there, or of a dash or quote; 0 for others.
    private static func plainLetter(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        guard index + 2 < text.count else { return 0 }
        let second = text[index + 1]
        switch text[index] {
        case 0xC4, 0xC5: return 2
        case 0xC6: return second == 0x89 ? 0 : 2
        case 0xE1: return second >= 0xB8 && second <= 0xBB ? 3 : 0
        case 0xE2: return second == 0x80 && text[index + 2] >= 0x90 && text[index + 2] <= 0xA9 ? 3 : 0
        // à to ý, but after a vowel, where VNI has its marks, and before what UTF-8 read as Latin-1 has.
        case 0xC3 where second >= 0xA0 && text[index + 2] < 0x80:
            guard index > 0 else { return 2 }
            switch text[index - 1] | 0x20 {
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"), UInt8(ascii: "u"): return 0
            default: return 2
            }
        default: return 0
        }
    }

    private func kind(_ range: Range<Int>) -> Kind? {
        let scalar = scalar(range)
        switch scalar {
        case 0x0A, 0x09: return nil
        case 0xAD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x2060...0x2064, 0x206A...0x206F, 0x3164, 0xFEFF:
            return scalar == 0x200D && joinsEmoji(range) ? nil : .invisible(scalar)
        // A full-width # is told of as the heading that it was to be.
        case 0xFF03 where range.lowerBound == 0 || bytes[range.lowerBound - 1] == 0x0A: return nil
        case 0x3000, 0xFF01...0xFF5E: return .fullWidth
        case 0xFFFD: return .replacement
        case 0..<0x20, 0x7F..<0xA0: return .control
        case 0x202A...0x202E, 0x2066...0x2069: return .reordering
        case 0xFDD0...0xFDEF: return .noncharacter
        case _ where scalar & 0xFFFE == 0xFFFE: return .noncharacter
        case 0xD0, 0x189: return .eth
        case 0xA0..<0x100: return OldEncoding(scalar, at: range, in: bytes).map { .old($0) }
        default: return nil
        }
    }

    /// Whether it makes one picture of two: 👨‍👩.
    private func joinsEmoji(_ range: Range<Int>) -> Bool {
        let before = bytes[..<range.lowerBound].suffix(4)
        return before.first.map { $0 >= 0xF0 } ?? false || before.suffix(3).elementsEqual("\u{FE0F}".utf8)
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
