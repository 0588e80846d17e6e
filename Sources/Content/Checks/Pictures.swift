import Diagnostics
import Markdown
import Vietnamese

/// Pictures say what is to be seen, to those who see them and to those who do not, and who took them.
///
/// A picture within a line is shown without a caption, so only its description is asked for.
enum Pictures: TextCheck {
    static let rules: [Rule] = [.pictureAlt, .pictureAltRepeats, .pictureCaption, .pictureCredit]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        if let cover = text.cover {
            findings += Shown(
                file: cover.file.location, alt: cover.alt?.value ?? "", altPlace: cover.alt?.location,
                caption: cover.caption?.value, credit: cover.credit?.value, isFigure: true
            ).findings(title: text.title.value)
        }
        for picture in text.body.pictures {
            findings += Shown(
                file: picture.location, alt: picture.alt, altPlace: picture.altLocation, caption: picture.caption,
                credit: picture.credit, isFigure: picture.isFigure
            ).findings(title: text.title.value)
        }
        return findings
    }
}

/// A picture of an article, its cover or one of its text.
private struct Shown {
    let file: SourceLocation
    let alt: String
    let altPlace: SourceLocation?
    let caption: String?
    let credit: String?
    let isFigure: Bool

    func findings(title: String) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        let words = Folding.search(alt)
        if words.isEmpty {
            findings.report(.pictureWithoutAlt, at: file)
        } else if words == Folding.search(title) {
            findings.report(.pictureAltRepeatsTitle, at: altPlace ?? file)
        } else if let caption, words == Folding.search(caption) {
            findings.report(.pictureAltRepeatsCaption, at: altPlace ?? file)
        }
        guard isFigure else { return findings }
        if isBlank(caption) { findings.report(.pictureWithoutCaption, at: file) }
        if isBlank(credit) { findings.report(.pictureWithoutCredit, at: file) }
        return findings
    }

    private func isBlank(_ text: String?) -> Bool { text.map { Folding.search($0).isEmpty } ?? true }
}
