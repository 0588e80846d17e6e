/// Looks for many quotes in one text, in one pass however many there are.
struct QuoteSearch {
    /// What of a quote has been found so far.
    private struct Progress {
        let pieces: [Int]
        var found: [Range<Int>] = []
        /// The next piece begins here or later.
        var end: Int { found.last?.upperBound ?? 0 }
        var isComplete: Bool { found.count == pieces.count }
    }

    private var progress: [Progress] = []
    /// For each piece, the quotes that it is the next one of.
    private var waiting: [[Int]] = []

    /// For each quote, the words that its pieces are, the first that follow one another; nil where there are none.
    static func places(of quotes: [Quote], in words: [UInt64]) -> [[Range<Int>]?] {
        var builder = AhoCorasick.Builder()
        var search = QuoteSearch()
        for quote in quotes { search.add(quote.pieces.compactMap { builder.insert($0) }) }
        let automaton = builder.finished()
        var left = search.progress.count { !$0.isComplete }
        automaton.forEachMatch(in: words) { match in
            left -= search.take(match)
            return left > 0
        }
        return search.progress.map { $0.isComplete && !$0.pieces.isEmpty ? $0.found : nil }
    }

    private mutating func add(_ pieces: [Int]) {
        let quote = progress.count
        progress.append(Progress(pieces: pieces))
        if let first = pieces.first { wait(for: first, quote) }
    }

    private mutating func wait(for piece: Int, _ quote: Int) {
        while waiting.count <= piece { waiting.append([]) }
        waiting[piece].append(quote)
    }

    /// Gives a piece to the quotes that wait for it, and says how many are complete by it.
    private mutating func take(_ match: AhoCorasick.Match) -> Int {
        guard waiting.indices.contains(match.pattern), !waiting[match.pattern].isEmpty else { return 0 }
        let candidates = waiting[match.pattern]
        waiting[match.pattern] = []
        var completed = 0
        for quote in candidates {
            guard match.words.lowerBound >= progress[quote].end else {
                waiting[match.pattern].append(quote)
                continue
            }
            progress[quote].found.append(match.words)
            if progress[quote].isComplete {
                completed += 1
            } else {
                wait(for: progress[quote].pieces[progress[quote].found.count], quote)
            }
        }
        return completed
    }
}
