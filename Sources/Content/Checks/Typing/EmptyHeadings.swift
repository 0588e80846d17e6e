import Diagnostics
import Markdown

/// Headings without a letter or figure, which stand in the contents as nothing.
enum EmptyHeadings: TextCheck {
    static let rules: [Rule] = [.emptyHeading]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        text.body.outline.filter { heading in
            heading.text.utf8.allSatisfy { $0 < 0x80 && !$0.beginsLetter && !$0.isDigit }
        }.prefix(mostFindings).map { Diagnostic(.emptyHeading, at: $0.location) }
    }
}
