import Diagnostics

/// One article writes one syllable in one way: `uỷ` or `ủy`, `hoà` or `hòa`.
///
/// Both ways are good Vietnamese, so only the same syllable in both is a finding, and quotes and names of people and
/// places keep what they are printed as: words between “ and ” and words with a capital do not count, but for “Ủy ban”.
enum MixedToneMarks: TextCheck {
    static let rules: [Rule] = [.mixedToneMarks]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        var syllables: [Syllable] = []
        // An article has a dozen of them, which are found sooner by looking than by hashing.
        var places: [UInt64: Int] = [:]
        for (number, passage) in text.passages.enumerated() {
            passage.utf8.withUnsafeBufferPointer { utf8 in
                for word in passage.words.all where word.count >= 3 && mayBeMarked(word, utf8) {
                    guard let form = form(of: word, utf8) else { continue }
                    let known = syllables.prefix(16).firstIndex { $0.key == form.key } ?? places[form.key]
                    let place = known ?? syllables.count
                    if place == syllables.count {
                        if place >= 16 { places[form.key] = place }
                        syllables.append(Syllable(key: form.key))
                    }
                    syllables[place].add(word.range, in: number, isNew: form.isNew)
                }
            }
        }
        let mixed = syllables.filter { $0.old.count > 0 && $0.new.count > 0 }
        guard let worst = mixed.max(by: { $0.rarer.count < $1.rarer.count }),
            let first = worst.rarer.first, let usual = worst.usual.first
        else { return [] }
        let passage = text.passages[first.passage]
        return [
            Diagnostic(
                .mixedToneMarks(
                    rare: passage.text(first.range), count: worst.rarer.count,
                    usual: text.passages[usual.passage].text(usual.range), usualCount: worst.usual.count),
                at: passage.location(of: first.range))
        ]
    }

    /// A syllable in its two forms: the mark on the first vowel, and on the second.
    private struct Syllable {
        let key: UInt64
        var old = Form()
        var new = Form()

        mutating func add(_ range: Range<Int>, in passage: Int, isNew: Bool) {
            if isNew { new.add(range, in: passage) } else { old.add(range, in: passage) }
        }

        /// The form that is used less; of two used as often, the one that came later.
        var rarer: Form { isNewRarer ? new : old }
        var usual: Form { isNewRarer ? old : new }

        private var isNewRarer: Bool {
            if old.count != new.count { return new.count < old.count }
            guard let first = old.first, let second = new.first else { return false }
            return (first.passage, first.range.lowerBound) < (second.passage, second.range.lowerBound)
        }
    }

    private struct Form {
        var count = 0
        var first: (passage: Int, range: Range<Int>)?

        mutating func add(_ range: Range<Int>, in passage: Int) {
            if count == 0 { first = (passage, range) }
            count += 1
        }
    }
}

extension MixedToneMarks {
    /// Whether a word ends in a letter with a mark before a plain a, e or y, or behind o or u: few do.
    @inline(__always)
    private static func mayBeMarked(_ word: Words.Word, _ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        let end = Int(word.end)
        switch utf8[end - 1] {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "y"): return utf8[end - 2] >= 0x80
        case 0x80...:
            let isOfThree = utf8[end - 2] < 0xC0
            let before = utf8[max(Int(word.start), end - (isOfThree ? 4 : 3))] | 0x20
            return before == UInt8(ascii: "o") || before == UInt8(ascii: "u")
        default: return false
        }
    }

    /// What the two forms of a syllable share, and which of them the word is; nil for other words.
    private static func form(of word: Words.Word, _ utf8: UnsafeBufferPointer<UInt8>) -> (key: UInt64, isNew: Bool)? {
        let end = Int(word.end)
        let last = utf8[end - 1]
        // hòa, khỏe, ủy: the last letter is plain; hoà, khoẻ, uỷ: it bears the mark.
        let vowels: (first: UInt8, second: UInt8, tone: UInt8, length: Int)
        let isNew: Bool
        if last == UInt8(ascii: "a") || last == UInt8(ascii: "e") || last == UInt8(ascii: "y") {
            guard let (letter, tone, length) = marked(before: end - 1, from: Int(word.start), utf8),
                letter == UInt8(ascii: "o")
                    ? last != UInt8(ascii: "y") : letter == UInt8(ascii: "u") && last == UInt8(ascii: "y")
            else { return nil }
            vowels = (letter, last, tone, length + 1)
            isNew = false
        } else if last >= 0x80 {
            guard let (letter, tone, length) = marked(before: end, from: Int(word.start), utf8),
                end - length - 1 >= Int(word.start), length == 2 && utf8[end - 2] == 0xC3 ? last >= 0xA0 : last & 1 == 1
            else { return nil }
            let before = utf8[end - length - 1] | 0x20
            guard
                before == UInt8(ascii: "o")
                    ? letter == UInt8(ascii: "a") || letter == UInt8(ascii: "e")
                    : before == UInt8(ascii: "u") && letter == UInt8(ascii: "y")
            else { return nil }
            vowels = (before, letter, tone, length + 1)
            isNew = true
        } else {
            return nil
        }
        let head = Int(word.start)..<end - vowels.length
        // The u of “quý” is no vowel.
        if head.upperBound > head.lowerBound, utf8[head.upperBound - 1] | 0x20 == UInt8(ascii: "q") { return nil }
        guard !word.traits.contains(.exempt), !word.traits.contains(.quoted),
            !word.traits.contains(.capital) || head.isEmpty && vowels.first == UInt8(ascii: "u")
        else { return nil }
        var key = UInt64(vowels.first) << 16 | UInt64(vowels.second) << 8 | UInt64(vowels.tone)
        for place in head { key = key &* 0x100_0000_01B3 ^ UInt64(utf8[place]) }
        return (key, isNew)
    }

    /// The letter with a tone mark that ends at an offset: the letter in lower case, its tone, its bytes.
    private static func marked(
        before end: Int, from start: Int, _ utf8: UnsafeBufferPointer<UInt8>
    ) -> (letter: UInt8, tone: UInt8, length: Int)? {
        if end - 2 >= start, utf8[end - 2] == 0xC3 {
            switch utf8[end - 1] | 0x20 {
            case 0xA0: return (UInt8(ascii: "a"), 1, 2)
            case 0xA1: return (UInt8(ascii: "a"), 4, 2)
            case 0xA3: return (UInt8(ascii: "a"), 3, 2)
            case 0xA8: return (UInt8(ascii: "e"), 1, 2)
            case 0xA9: return (UInt8(ascii: "e"), 4, 2)
            case 0xB2: return (UInt8(ascii: "o"), 1, 2)
            case 0xB3: return (UInt8(ascii: "o"), 4, 2)
            case 0xB5: return (UInt8(ascii: "o"), 3, 2)
            case 0xB9: return (UInt8(ascii: "u"), 1, 2)
            case 0xBA: return (UInt8(ascii: "u"), 4, 2)
            case 0xBD: return (UInt8(ascii: "y"), 4, 2)
            default: return nil
            }
        }
        if end - 2 >= start, utf8[end - 2] == 0xC5, utf8[end - 1] & 0xFE == 0xA8 { return (UInt8(ascii: "u"), 3, 2) }
        guard end - 3 >= start, utf8[end - 3] == 0xE1 else { return nil }
        // The capital is the even code point before the small letter.
        switch (utf8[end - 2], utf8[end - 1] | 1) {
        case (0xBA, 0xA1): return (UInt8(ascii: "a"), 5, 3)
        case (0xBA, 0xA3): return (UInt8(ascii: "a"), 2, 3)
        case (0xBA, 0xB9): return (UInt8(ascii: "e"), 5, 3)
        case (0xBA, 0xBB): return (UInt8(ascii: "e"), 2, 3)
        case (0xBA, 0xBD): return (UInt8(ascii: "e"), 3, 3)
        case (0xBB, 0x8D): return (UInt8(ascii: "o"), 5, 3)
        case (0xBB, 0x8F): return (UInt8(ascii: "o"), 2, 3)
        case (0xBB, 0xA5): return (UInt8(ascii: "u"), 5, 3)
        case (0xBB, 0xA7): return (UInt8(ascii: "u"), 2, 3)
        case (0xBB, 0xB3): return (UInt8(ascii: "y"), 1, 3)
        case (0xBB, 0xB5): return (UInt8(ascii: "y"), 5, 3)
        case (0xBB, 0xB7): return (UInt8(ascii: "y"), 2, 3)
        case (0xBB, 0xB9): return (UInt8(ascii: "y"), 3, 3)
        default: return nil
        }
    }
}
