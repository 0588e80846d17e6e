import Diagnostics
import Markdown

/// Marks of bold, italic or struck text that Markdown has left as they are.
///
/// A mark that Markdown understood is gone from the prose. What is left may be meant: `2 * 3`, `snake_case`, the
/// asterisks that point from a table to the line below it. So a single asterisk counts only where a second one could
/// close it, and two that nothing closes only where they open something and no like mark ends a word elsewhere.
enum RawEmphasis: TextCheck {
    static let rules: [Rule] = [.rawEmphasis]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        guard !text.prose.words.marks.isEmpty else { return [] }
        let marks = LeftoverMarks(text)
        let runs = marks.runs.filter { isSuspicious($0) }
        // Such as end a word point to a line below a table, which begins with the same.
        let legends = Set(runs.filter { $0.closes && !$0.opens }.map(\.mark))
        var findings: [Diagnostic] = []
        var index = 0
        while index < runs.count, findings.count < mostFindings {
            let run = runs[index]
            index += 1
            guard opens(run, marks) else { continue }
            if index < runs.count, let problem = problem(of: run, and: runs[index], marks) {
                findings.append(Diagnostic(problem, at: marks.prose.location(of: run.range)))
                index += 1
            } else if run.range.count >= 2, run.opens, run.before.isBlankOrEnd, !legends.contains(run.mark) {
                let mark = marks.prose.text(run.range)
                findings.append(Diagnostic(.emphasisNotClosed(mark), at: marks.prose.location(of: run.range)))
            }
        }
        return findings
    }
}

extension RawEmphasis {
    private typealias Run = LeftoverMarks.Run

    private static func isSuspicious(_ run: Run) -> Bool {
        // `****` hides words, and one tilde is “about”.
        guard run.range.count <= 3, run.sign != UInt8(ascii: "~") || run.range.count == 2 else { return false }
        if run.before.isDigit, run.after.isDigit { return false }
        return run.sign != UInt8(ascii: "_") || run.before.isBlankOrEnd || run.after.isBlankOrEnd || !run.isInWord
    }

    /// Whether something may have been meant to begin here.
    private static func opens(_ run: Run, _ marks: LeftoverMarks) -> Bool {
        if run.opens {
            let next = marks.prose.utf8[run.range.upperBound...]
            guard
                run.after.beginsLetter || run.after.isDigit || openingQuotes.contains(where: { next.starts(with: $0) })
            else { return false }
            return run.range.count >= 2 || !run.before.beginsLetter && !run.before.isDigit
        }
        return run.range.count >= 2 && run.before.isBlankOrEnd && run.after == 0x20
    }

    private static let openingQuotes = ["“", "‘", "«", "\"", "'", "("].map { Array($0.utf8) }

    /// What keeps two marks of one block from making anything; nil where they do not belong together.
    private static func problem(of run: Run, and other: Run, _ marks: LeftoverMarks) -> Problem? {
        let between = run.range.upperBound..<other.range.lowerBound
        guard run.sign == other.sign, run.range.count == other.range.count, !between.isEmpty else { return nil }
        let words = marks.prose.utf8[between]
        guard !words.contains(0x0A), !words.contains(0x09) else { return nil }
        let mark = marks.prose.text(run.range)
        if run.range.count == 1 {
            guard words.contains(where: { $0 == 0x20 || $0 >= 0x80 }), other.before != UInt8(ascii: "("),
                other.closes || !other.opens
            else { return nil }
        }
        return !run.opens || !other.closes ? .emphasisWithBlanks(mark) : .emphasisBesideSign(mark)
    }
}

extension LeftoverMarks.Run {
    fileprivate struct Mark: Hashable {
        let sign: UInt8
        let count: Int
    }

    fileprivate var mark: Mark { Mark(sign: sign, count: range.count) }

    /// Whether a letter or figure stands on both sides.
    fileprivate var isInWord: Bool {
        !isAfterSign && (before.isDigit || before >= 0x80 || before.beginsLetter)
            && (after.isDigit || after.beginsLetter)
    }
}
