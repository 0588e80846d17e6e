import Diagnostics
import Vietnamese

extension Renderer {
    /// A link whose end has not been reached yet.
    struct OpenLink {
        let target: LinkTarget
        let url: Bytes
        /// A link within a link is only its text.
        let isNested: Bool
        /// The last text in it, which is the target of an autolink.
        var lastText: Range<Int>?
        /// How much text and how many pictures stand before it: where no more stand behind it, it is empty.
        let before: (text: Int, pictures: Int)
    }

    var space: UInt8 { 0x20 }

    mutating func appendText(_ literal: Bytes) {
        if isBeforeSpeaker {
            isBeforeSpeaker = false
            let name = PullQuote.withoutDash(literal)
            return text.appendToRun(name, at: cursor.find(name), near: cursor.blockStart)
        }
        let match = cursor.find(literal)
        if !openLinks.isEmpty, let match { openLinks[openLinks.count - 1].lastText = match.range }
        text.appendToRun(literal, at: match, near: cursor.blockStart)
    }

    /// Writes the text since the last piece of markup, with holes around the document numbers in it.
    mutating func flush() {
        guard let run = text.takeRun() else { return }
        guard openLinks.isEmpty, !isInHeading else {
            html.text(text.bytes, run)
            return
        }
        var done = run.lowerBound
        for found in DocumentNumberScanner.mentions(in: text.bytes, range: run) {
            html.text(text.bytes, done..<found.range.lowerBound)
            html.hole(.mentionStart(mentions.count))
            html.text(text.bytes, found.range)
            html.hole(.mentionEnd(mentions.count))
            mentions.append(found)
            done = found.range.upperBound
        }
        html.text(text.bytes, done..<run.upperBound)
    }

    mutating func enterInline(_ node: CMarkNode) -> Bool {
        switch node.kind {
        case .emphasis: html.markup("<em>")
        case .strong: html.markup("<strong>")
        case .strikethrough: html.markup("<del>")
        case .lineBreak:
            html.markup("<br>\n")
            text.breakLine(isInRun: false)
        case .code:
            html.markup("<code>")
            html.text(node.literal)
            html.markup("</code>")
            text.appendVerbatim(node.literal, at: cursor.find(node.literal), near: cursor.blockStart)
        case .htmlInline: rawHTML(node.literal)
        case .footnoteReference: footnoteReference(node)
        case .link: return enterLink(node)
        case .image:
            picture(node, isFigure: false)
            return false
        default: break
        }
        return true
    }

    mutating func leaveInline(_ node: CMarkNode) {
        switch node.kind {
        case .emphasis: html.markup("</em>")
        case .strong: html.markup("</strong>")
        case .strikethrough: html.markup("</del>")
        case .link: leaveLink()
        default: break
        }
    }

    /// Markup of the editor's own is shown as text; a comment is not published.
    private mutating func rawHTML(_ literal: Bytes) {
        let place = cursor.find(literal)
        if RawHTML.isComment(literal) {
            report(.htmlComment, at: place?.range ?? cursor.block)
        } else {
            report(.rawHTML, at: place?.range ?? cursor.block)
            html.text(literal)
            text.appendVerbatim(literal, at: place, near: cursor.blockStart)
        }
    }
}

extension HTMLBuffer {
    /// A range of the plain text.
    mutating func text(_ bytes: [UInt8], _ range: Range<Int>) {
        bytes.withUnsafeBufferPointer { text(UnsafeBufferPointer(rebasing: $0[range]), from: range.lowerBound) }
    }
}
