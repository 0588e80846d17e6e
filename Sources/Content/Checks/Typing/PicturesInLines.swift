import Diagnostics
import Markdown

/// Pictures within a line that have a caption or a credit, which is shown below figures only.
enum PicturesInLines: TextCheck {
    static let rules: [Rule] = [.pictureInLine]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        text.body.pictures.filter { !$0.isFigure && ($0.caption != nil || $0.credit != nil) }.prefix(mostFindings)
            .map { Diagnostic(.pictureInLine, at: $0.location) }
    }
}
