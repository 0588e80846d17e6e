import Templates
import Vietnamese

/// What a search looks up, with the lists of entries that have it.
///
/// It is a word without its marks, with a list for each spelling that has marks; or the beginning of many words,
/// `ng*`, with one for all of them together.
struct SearchTerm {
    /// What it is sorted by.
    let key: [UInt8]
    /// As it is written in a file: `["duong",["đương…","titles","others"],…]`.
    let json: [UInt8]

    /// What has its own spelling, and where it stands.
    struct Spelling {
        let exact: String
        let titles: [Int32]
        let others: [Int32]
    }

    init(_ text: String, _ spellings: [Spelling]) {
        key = Array(text.utf8)
        var output = OutputBuffer(capacity: 256)
        output.append("[")
        output.appendJSON(text)
        for spelling in spellings {
            output.append(",[")
            output.appendJSON(spelling.exact)
            for list in [spelling.titles, spelling.others] {
                output.append(",\"")
                output.append(EntryList.encoded(list))
                output.append("\"")
            }
            output.append("]")
        }
        output.append("]")
        json = output.bytes
    }
}

/// All terms of a site.
enum SearchTerms {
    /// The terms of all words, and of the beginnings that too many words have to load them all; sorted.
    static func all(of occurrences: WordOccurrences, entries: Int) -> [SearchTerm] {
        let order = sorted(occurrences.words)
        var terms: [SearchTerm] = []
        var words: [CommonBeginnings.Word] = []
        var next = 0
        while next < order.count {
            let start = next
            while next < order.count, order[next].folded == order[start].folded { next += 1 }
            let numbers = order[start..<next].map { $0.number }
            let text = occurrences.words[numbers[0]].folded
            let spellings = numbers.map { number in
                SearchTerm.Spelling(
                    exact: occurrences.words[number].exact, titles: occurrences.titles(of: number),
                    others: occurrences.others(of: number))
            }
            let term = SearchTerm(text, spellings)
            terms.append(term)
            words.append(
                CommonBeginnings.Word(letters: Array(text.unicodeScalars), size: term.json.count, numbers: numbers))
        }
        terms += CommonBeginnings(words, occurrences, entries: entries).terms
        return terms.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    }

    private struct Numbered {
        let number: Int
        let folded: [UInt8]
        let exact: [UInt8]
    }

    /// By bytes, spellings of one word together.
    private static func sorted(_ words: [SearchWord]) -> [Numbered] {
        words.enumerated()
            .map { Numbered(number: $0, folded: Array($1.folded.utf8), exact: Array($1.exact.utf8)) }
            .sorted { a, b in
                if a.folded != b.folded { return a.folded.lexicographicallyPrecedes(b.folded) }
                return a.exact.lexicographicallyPrecedes(b.exact)
            }
    }
}
