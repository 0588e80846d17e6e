/// The beginnings that so many words have that nobody should load them all: `t`, `th`, `ngh`.
struct CommonBeginnings {
    private let words: [Word]
    private let occurrences: WordOccurrences
    private let entries: Int
    /// With a `*` behind the beginning.
    private(set) var terms: [SearchTerm] = []

    /// The most bytes of words that a script loads for one beginning.
    static let mostBytes = 12_000

    /// A word without marks, with what all its spellings take in a file.
    struct Word {
        let letters: [Unicode.Scalar]
        let size: Int
        let numbers: [Int]
    }

    /// - Parameter words: sorted.
    init(_ words: [Word], _ occurrences: WordOccurrences, entries: Int) {
        self.words = words
        self.occurrences = occurrences
        self.entries = entries
        enter(words.indices, length: 1)
    }

    /// Those of so many letters among words that have all letters but the last in common.
    private mutating func enter(_ range: Range<Int>, length: Int) {
        var next = range.lowerBound
        while next < range.upperBound {
            let start = next
            guard words[start].letters.count >= length else {
                next += 1
                continue
            }
            let letter = words[start].letters[length - 1]
            var size = 0
            while next < range.upperBound, words[next].letters.count >= length,
                words[next].letters[length - 1] == letter
            {
                size += words[next].size
                next += 1
            }
            guard next - start > 1, size > Self.mostBytes else { continue }
            terms.append(together(start..<next, length: length))
            enter(start..<next, length: length + 1)
        }
    }

    private func together(_ range: Range<Int>, length: Int) -> SearchTerm {
        var found = [UInt8](repeating: 0, count: entries)
        for number in words[range].lazy.flatMap(\.numbers) {
            for entry in occurrences.others(of: number) { found[Int(entry)] |= 1 }
            for entry in occurrences.titles(of: number) { found[Int(entry)] |= 2 }
        }
        var titles: [Int32] = []
        var others: [Int32] = []
        for (entry, place) in found.enumerated() where place > 0 {
            if place >= 2 { titles.append(Int32(entry)) } else { others.append(Int32(entry)) }
        }
        var text = ""
        text.unicodeScalars.append(contentsOf: words[range.lowerBound].letters.prefix(length))
        return SearchTerm(text + "*", [.init(exact: "", titles: titles, others: others)])
    }
}
