import Testing

@testable import Content

struct AhoCorasickTests {
    /// A small generator of its own, so that a failure can be repeated.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 33
        }
    }

    private struct Found: Hashable {
        let words: Range<Int>
        let keys: [UInt64]
    }

    private static func sequence(_ count: Int, of alphabet: UInt64, _ numbers: inout Numbers) -> [UInt64] {
        (0..<count).map { _ in UInt64.random(in: 1...alphabet, using: &numbers) }
    }

    private func naive(_ patterns: Set<[UInt64]>, in text: [UInt64]) -> Set<Found> {
        var found: Set<Found> = []
        for pattern in patterns where pattern.count <= text.count {
            for start in 0...text.count - pattern.count where text[start...].starts(with: pattern) {
                found.insert(Found(words: start..<start + pattern.count, keys: pattern))
            }
        }
        return found
    }

    @Test(arguments: 0..<300) func `finds what a naive search finds`(_ seed: Int) {
        var numbers = Numbers(state: UInt64(seed) &* 7919 &+ 1)
        let alphabet = UInt64.random(in: 1...6, using: &numbers)
        let patterns = (0..<Int.random(in: 1...40, using: &numbers)).map { _ in
            Self.sequence(Int.random(in: 1...7, using: &numbers), of: alphabet, &numbers)
        }
        // One key that no pattern has, and the key of no word.
        let text = Self.sequence(Int.random(in: 0...200, using: &numbers), of: alphabet + 2, &numbers)
            .map { $0 == alphabet + 2 ? 0 : $0 }
        var builder = AhoCorasick.Builder()
        var keysOfNumber: [Int: [UInt64]] = [:]
        for pattern in patterns {
            let number = builder.insert(pattern)
            #expect(number != nil)
            if let number { #expect(keysOfNumber.updateValue(pattern, forKey: number) ?? pattern == pattern) }
        }
        var found: [Found] = []
        let automaton = builder.finished()
        automaton.forEachMatch(in: text) { match in
            found.append(Found(words: match.words, keys: keysOfNumber[match.pattern] ?? []))
            return true
        }
        let expected = naive(Set(patterns), in: text)
        #expect(found.count == expected.count)
        #expect(Set(found) == expected)

        // The first, of these the longest, and then what comes after it.
        var longest: [Range<Int>] = []
        var position = 0
        while position < text.count {
            let best = expected.filter { $0.words.lowerBound == position }.max { $0.words.count < $1.words.count }
            if let best { longest.append(best.words) }
            position = best?.words.upperBound ?? position + 1
        }
        #expect(automaton.longestMatches(in: text).map(\.words) == longest)
    }

    @Test func `a pattern without words is none`() {
        var builder = AhoCorasick.Builder()
        #expect(builder.insert([UInt64]()) == nil)
        builder.finished().forEachMatch(in: [1, 2, 3]) { _ in
            Issue.record("nothing is to be found")
            return true
        }
    }

    @Test func `a search ends when nothing more is wanted`() {
        var builder = AhoCorasick.Builder()
        _ = builder.insert([1])
        var count = 0
        builder.finished().forEachMatch(in: [1, 1, 1]) { _ in
            count += 1
            return count < 2
        }
        #expect(count == 2)
    }

    @Test func `a table holds what was entered first, however it grows`() {
        var table = KeyTable()
        for key in 1...5_000 as ClosedRange<UInt64> {
            #expect(table.enter(UInt32(key), for: key &* 0x1_0000_0001) == UInt32(key))
            #expect(table.enter(0, for: key &* 0x1_0000_0001) == UInt32(key))
        }
        #expect(table.count == 5_000)
        #expect((1...5_000 as ClosedRange<UInt64>).allSatisfy { table[$0 &* 0x1_0000_0001] == UInt32($0) })
        #expect(table[0] == nil)
        #expect(table[7] == nil)
    }
}
