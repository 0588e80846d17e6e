import Diagnostics
import Markdown

/// No-break spaces where a space belongs, and several blanks where one does.
///
/// A no-break space beside a figure, a capital or a sign keeps a number with its unit and a name together, and is left
/// alone. Between two small words it comes from a word processor; beside another blank it always does.
enum Blanks: TextCheck {
    static let rules: [Rule] = [.textNBSP, .textDoubleSpace]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        var noBreak = Tally()
        var double = Tally()
        for passage in text.passages where !passage.words.blanks.isEmpty {
            for blank in passage.words.blanks {
                if blank.noBreaks == 0 {
                    // What stands apart in the file has markup between it that nobody sees.
                    let location = passage.location(of: blank.range)
                    if location.range.count == blank.range.count { double.add(location) }
                } else if blank.range.count > 2 || isBetweenSmallWords(blank.range, passage) {
                    noBreak.add(passage.location(of: blank.range))
                }
            }
        }
        return [
            noBreak.first.map { Diagnostic(.noBreakSpaces(count: noBreak.count), at: $0) },
            double.first.map { Diagnostic(.doubleSpaces(count: double.count), at: $0) },
        ].compactMap(\.self)
    }

    /// One finding a file, at the first place.
    private struct Tally {
        var first: SourceLocation?
        var count = 0

        mutating func add(_ location: SourceLocation) {
            if first == nil { first = location }
            count += 1
        }
    }

    private static func isBetweenSmallWords(_ range: Range<Int>, _ passage: Passage) -> Bool {
        let words = passage.words.all
        let next = words.partitioningIndex { Int($0.start) >= range.upperBound }
        guard next > 0, next < words.count, Int(words[next].start) == range.upperBound,
            Int(words[next - 1].end) == range.lowerBound
        else { return false }
        return [words[next - 1], words[next]].allSatisfy { !$0.isNumber && !$0.traits.contains(.capital) }
    }
}

extension [Words.Word] {
    /// The first word that satisfies the predicate, in a list where those come last.
    fileprivate func partitioningIndex(where belongsInSecond: (Words.Word) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if belongsInSecond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
