/// Finds many sequences of words in a text, all in one pass (Aho and Corasick, 1975).
///
/// Its alphabet is words, not bytes: what it finds begins and ends at whole words, and 300,000 names need about two
/// nodes each. A word that no pattern has leads back to the start at once.
struct AhoCorasick: Sendable {
    /// The number of each word that a pattern has, from 1.
    private let alphabet: KeyTable
    /// The node after a node and a word.
    private let edges: KeyTable
    /// For each node, the longest end of it that is a node.
    private let failures: [UInt32]
    /// For each node, the pattern that ends at it, or -1.
    private let patterns: [Int32]
    /// For each node, the nearest node along its failures at which a pattern ends; 0 where there is none.
    private let outputs: [UInt32]
    /// For each node, how many words lead to it.
    private let depths: [UInt32]

    /// A pattern in a text.
    struct Match: Hashable, Sendable {
        /// Its number, as the builder gave it.
        let pattern: Int
        /// The words of the text that it is.
        let words: Range<Int>
    }

    /// Every match, by its end, longer ones first, as long as `body` wants more.
    func forEachMatch(in keys: some Sequence<UInt64>, _ body: (Match) -> Bool) {
        guard failures.count > 1 else { return }
        var node: UInt32 = 0
        for (index, key) in keys.enumerated() {
            node = alphabet[key].map { next(node, $0) } ?? 0
            var found = patterns[Int(node)] >= 0 ? node : outputs[Int(node)]
            while found != 0 {
                let words = index + 1 - Int(depths[Int(found)])..<index + 1
                guard body(Match(pattern: Int(patterns[Int(found)]), words: words)) else { return }
                found = outputs[Int(found)]
            }
        }
    }

    /// The matches that a reader sees: the first, and the longest of those that begin with it, then what comes after.
    func longestMatches(in keys: some Sequence<UInt64>) -> [Match] {
        var all: [Match] = []
        forEachMatch(in: keys) { match in
            all.append(match)
            return true
        }
        all.sort { a, b in
            (a.words.lowerBound, b.words.upperBound) < (b.words.lowerBound, a.words.upperBound)
        }
        var end = 0
        return all.filter { match in
            guard match.words.lowerBound >= end else { return false }
            end = match.words.upperBound
            return true
        }
    }

    /// The node after a word: along the failures to the longest end that it continues.
    private func next(_ node: UInt32, _ word: UInt32) -> UInt32 {
        Self.next(node, word, edges, failures)
    }

    private static func next(_ node: UInt32, _ word: UInt32, _ edges: KeyTable, _ failures: [UInt32]) -> UInt32 {
        var node = node
        while true {
            if let next = edges[Self.edge(node, word)] { return next }
            if node == 0 { return 0 }
            node = failures[Int(node)]
        }
    }

    private static func edge(_ node: UInt32, _ word: UInt32) -> UInt64 { UInt64(node) << 32 | UInt64(word) }
}

extension AhoCorasick {
    /// The patterns, before it is known where each leads.
    struct Builder {
        private var alphabet = KeyTable()
        private var edges = KeyTable()
        private var patterns: [Int32] = [-1]
        private var depths: [UInt32] = [0]
        private var parents: [UInt32] = [0]
        private var words: [UInt32] = [0]
        private var count: Int32 = 0

        /// Enters a pattern, and gives its number; equal ones have one. Nil for one without words.
        mutating func insert(_ keys: some Sequence<UInt64>) -> Int? {
            var node: UInt32 = 0
            for key in keys {
                let word = alphabet.enter(UInt32(alphabet.count + 1), for: key)
                let fresh = UInt32(patterns.count)
                let next = edges.enter(fresh, for: AhoCorasick.edge(node, word))
                if next == fresh {
                    patterns.append(-1)
                    depths.append(depths[Int(node)] + 1)
                    parents.append(node)
                    words.append(word)
                }
                node = next
            }
            guard node != 0 else { return nil }
            if patterns[Int(node)] < 0 {
                patterns[Int(node)] = count
                count += 1
            }
            return Int(patterns[Int(node)])
        }

        consuming func finished() -> AhoCorasick {
            var failures = [UInt32](repeating: 0, count: patterns.count)
            var outputs = failures
            for node in nodesByDepth() where depths[node] > 0 {
                if depths[node] > 1 {
                    failures[node] = AhoCorasick.next(
                        failures[Int(parents[node])], words[node], edges, failures)
                }
                let failure = Int(failures[node])
                outputs[node] = patterns[failure] >= 0 ? UInt32(failure) : outputs[failure]
            }
            return AhoCorasick(
                alphabet: alphabet, edges: edges, failures: failures, patterns: patterns, outputs: outputs,
                depths: depths)
        }

        /// A node's failure is less deep than it, so the less deep come first.
        private func nodesByDepth() -> [Int] {
            var starts = [Int](repeating: 0, count: Int(depths.max() ?? 0) + 2)
            for depth in depths { starts[Int(depth) + 1] += 1 }
            for depth in 1..<starts.count { starts[depth] += starts[depth - 1] }
            var order = [Int](repeating: 0, count: depths.count)
            for (node, depth) in depths.enumerated() {
                order[starts[Int(depth)]] = node
                starts[Int(depth)] += 1
            }
            return order
        }
    }
}
