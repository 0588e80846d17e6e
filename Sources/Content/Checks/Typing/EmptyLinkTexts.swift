import Diagnostics
import Markdown

/// Links that have an address and nothing to be seen.
enum EmptyLinkTexts: TextCheck {
    static let rules: [Rule] = [.emptyLinkText]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        text.body.remarks.emptyLinks.prefix(mostFindings).map { Diagnostic(.emptyLinkText, at: $0) }
    }
}
