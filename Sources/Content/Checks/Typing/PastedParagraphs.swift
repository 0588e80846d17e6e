import Diagnostics
import Markdown

/// A paragraph whose lines were paragraphs where it was pasted from.
///
/// Who wraps lines by hand has lines of one length that end anywhere; who writes a sentence a line has short ones. Here
/// lines are long, end where a sentence does, and one of them has several sentences.
enum PastedParagraphs: TextCheck {
    static let rules: [Rule] = [.pastedParagraphs]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        let prose = text.prose
        let lines = text.body.plainText.lines
        var findings: [Diagnostic] = []
        var start = 0
        while start < lines.count, findings.count < mostFindings {
            var end = start + 1
            while end < lines.count, !lines[end].isFirst { end += 1 }
            if end - start >= 3, let letters = letters(of: lines[start..<end], prose) {
                findings.append(
                    Diagnostic(
                        .pastedParagraphs(lines: end - start, letters: letters),
                        at: prose.location(of: lines[start].range)))
            }
            start = end
        }
        return findings
    }

    private static let shortest = 1000
    /// Longer than any line that an editor wraps by hand.
    private static let longLine = 150

    /// How many letters the paragraph has; nil where its lines are no paragraphs.
    private static func letters(of lines: ArraySlice<PlainText.Line>, _ prose: Passage) -> Int? {
        guard let first = lines.first, let last = lines.last,
            last.range.upperBound - first.range.lowerBound >= shortest
        else { return nil }
        let counts = lines.map { line in prose.utf8[line.range].count { $0 & 0xC0 != 0x80 } }
        let total = counts.reduce(0, +)
        guard total >= shortest, counts.contains(where: { $0 > longLine }) else { return nil }
        let ends = lines.dropLast().count { endsSentence(prose.utf8[$0.range]) }
        guard 2 * ends >= lines.count - 1, lines.contains(where: { hasSentences(prose.utf8[$0.range]) }) else {
            return nil
        }
        return total
    }

    private static func endsSentence(_ line: ArraySlice<UInt8>) -> Bool {
        var line = line
        while let last = line.last, last.isBlank { line = line.dropLast() }
        if line.suffix(3).elementsEqual("”".utf8) { line = line.dropLast(3) }
        if line.suffix(3).elementsEqual("…".utf8) { return true }
        return line.last.map { ".!?:;".utf8.contains($0) } ?? false
    }

    /// Whether a sentence ends before the line does.
    private static func hasSentences(_ line: ArraySlice<UInt8>) -> Bool {
        zip(line, line.dropFirst()).contains { ".!?".utf8.contains($0) && $1 == 0x20 }
    }
}
