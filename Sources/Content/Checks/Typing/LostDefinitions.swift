import Diagnostics
import Markdown

/// Footnotes and labels of links that readers see nothing of.
enum LostDefinitions: TextCheck {
    static let rules: [Rule] = [.unusedDefinition, .footnoteUnused, .footnoteTwice]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        text.body.remarks.definitions.prefix(mostFindings).map { lost in
            let label = lost.label.value
            let problem: Problem =
                switch (lost.isFootnote, lost.fault) {
                case (true, .unused): .footnoteUnused(label)
                case (true, .repeated): .footnoteTwice(label)
                case (false, .unused): .unusedDefinition(label)
                case (false, .repeated): .repeatedDefinition(label)
                }
            return Diagnostic(
                problem, at: lost.label.location, notes: lost.first.map { [.init(.firstHere, at: $0)] } ?? [])
        }
    }
}
