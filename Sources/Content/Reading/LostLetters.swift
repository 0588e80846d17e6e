import Diagnostics

/// Question marks within words, where a program has lost the letters that it did not know: “C?ng h?a x? h?i”.
///
/// One may be a slip (“không?và”), and a question may go on in small letters (“Ai? ở đâu?”); in an address it begins what
/// is asked for.
struct LostLetters {
    private let bytes: [UInt8]
    private var first: Int?
    private var inWords = 0
    private var atEnds = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The question mark at an offset.
    mutating func add(_ index: Int) {
        guard index > 0, bytes[index - 1].isPartOfLetter, index + 1 < bytes.count else { return }
        let next = bytes[index + 1]
        if isInside(bytes[index - 1], next) {
            // “không?và” lacks a blank; “s?ch” is no two words.
            guard isWithinSyllable(index), !isAddress(around: index) else { return }
            inWords += 1
            if first == nil { first = index }
        } else if next == 0x20, index + 2 < bytes.count, bytes[index + 2].isSmallLetter {
            atEnds += 1
        }
    }

    var problem: (problem: Problem, range: Range<Int>)? {
        guard let first, 2 * inWords + atEnds >= 3 else { return nil }
        return (.lostLetters(word(at: first), count: inWords + atEnds), first..<first + 1)
    }
}

extension LostLetters {
    /// Small letters on both sides, or capitals: “Ai?Ở đâu?” lacks a blank.
    private func isInside(_ before: UInt8, _ after: UInt8) -> Bool {
        if before.isCapital { return after.isCapital || after.isSmallLetter }
        return after.isSmallLetter
    }

    /// Whether the letters on one side are no syllable, since they have no vowel.
    private func isWithinSyllable(_ index: Int) -> Bool {
        let before = bytes[max(0, index - 8)..<index].reversed().prefix(while: \.isPartOfLetter)
        let after = bytes[(index + 1)...].prefix(8).prefix(while: \.isPartOfLetter)
        return !before.contains(where: \.isVowel) || !after.contains(where: \.isVowel)
    }

    private static let longestWord = 200

    private func isAddress(around index: Int) -> Bool {
        let before = bytes[max(0, index - Self.longestWord)..<index].reversed().prefix { $0 > 0x20 }
        let after = bytes[index...].prefix(Self.longestWord).prefix { $0 > 0x20 }
        return before.contains(UInt8(ascii: "/"))
            || after.contains { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "/") }
    }

    private func word(at index: Int) -> String {
        let before = bytes[max(0, index - 20)..<index].reversed().prefix {
            $0.isPartOfLetter || $0 == UInt8(ascii: "?")
        }
        let after = bytes[index...].prefix(20).prefix { $0.isPartOfLetter || $0 == UInt8(ascii: "?") }
        let start = bytes[(index - before.count)...].firstIndex { $0 & 0xC0 != 0x80 } ?? index
        let end = bytes[..<(index + after.count)].lastIndex { $0 < 0x80 }.map { $0 + 1 } ?? index + 1
        return String(decoding: bytes[start..<max(end, index + 1)], as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var isSmallLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
    fileprivate var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
    /// A vowel, or part of a letter with a mark.
    fileprivate var isVowel: Bool { self >= 0x80 || "aeiouy".utf8.contains(self | 0x20) }
    fileprivate var isPartOfLetter: Bool { isSmallLetter || isCapital || self >= 0x80 }
}
