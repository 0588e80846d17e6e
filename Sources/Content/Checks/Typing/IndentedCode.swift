import Diagnostics
import Markdown

/// Paragraphs that became code because they are indented.
enum IndentedCode: TextCheck {
    static let rules: [Rule] = [.indentedCode]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        text.body.remarks.codeBlocks.filter { $0.info == nil }.prefix(mostFindings)
            .map { Diagnostic(.indentedCode, at: $0.firstLine) }
    }
}
