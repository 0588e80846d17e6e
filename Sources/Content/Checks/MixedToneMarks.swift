import Diagnostics

/// One article writes one syllable in one way: `uỷ` or `ủy`, `hoà` or `hòa`.
///
/// Both ways are good Vietnamese, so only the same syllable in both is a finding, and quotes and names of people and
/// places keep what they are printed as: words between “ and ” and words with a capital do not count, but for “Ủy ban”.
enum MixedToneMarks: TextCheck {
    static let rules: [Rule] = [.mixedToneMarks]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        var syllables: [Syllable] = []
        var places: [UInt64: Int] = [:]
        for (number, passage) in text.passages.enumerated() {
            let words = passage.words.all
            for index in words.indices {
                let word = words[index]
                guard word.count >= 3, let form = form(of: word, passage) else { continue }
                let place = places[form.key] ?? syllables.count
                if place == syllables.count {
                    places[form.key] = place
                    syllables.append(Syllable())
                }
                syllables[place].forms[form.isNew ? 1 : 0].add(word.range, in: number)
            }
        }
        let mixed = syllables.filter { $0.forms.allSatisfy { $0.count > 0 } }
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
        var forms = [Form(), Form()]

        /// The form that is used less; of two used as often, the one that came later.
        var rarer: Form { isSecondRarer ? forms[1] : forms[0] }
        var usual: Form { isSecondRarer ? forms[0] : forms[1] }

        private var isSecondRarer: Bool {
            if forms[0].count != forms[1].count { return forms[1].count < forms[0].count }
            guard let first = forms[0].first, let second = forms[1].first else { return false }
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
    /// What the two forms of a syllable share, and which of them the word is; nil for other words.
    private static func form(of word: Words.Word, _ passage: Passage) -> (key: UInt64, isNew: Bool)? {
        let utf8 = passage.utf8
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
        before end: Int, from start: Int, _ utf8: [UInt8]
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
