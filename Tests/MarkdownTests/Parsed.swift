import Diagnostics
import Markdown

/// A parsed text with what tests ask of it.
struct Parsed {
    let text: SourceText
    let document: MarkdownDocument
    let diagnostics: [Diagnostic]

    /// `frontMatter` stands before the body in the same file.
    init(_ body: String, frontMatter: String = "") {
        text = SourceText(frontMatter + body)
        var diagnostics: [Diagnostic] = []
        document = MarkdownParser.parse(
            text, body: frontMatter.utf8.count..<text.utf8.count, source: SourceID(7), diagnostics: &diagnostics)
        self.diagnostics = diagnostics
    }

    /// The HTML with its holes shown as `⟦ref 0⟧`.
    var html: String {
        document.parts.reduce(into: "") { result, part in
            switch part {
            case .html(let range): result += String(decoding: document.html[range], as: UTF8.self)
            case .hole(.referenceStart(let number)): result += "⟦ref \(number)⟧"
            case .hole(.referenceEnd(let number)): result += "⟦/ref \(number)⟧"
            case .hole(.mentionStart(let number)): result += "⟦mention \(number)⟧"
            case .hole(.mentionEnd(let number)): result += "⟦/mention \(number)⟧"
            case .hole(.picture(let number)): result += "⟦picture \(number)⟧"
            case .hole(.siteRoot): result += "/"
            case .hole(.embed(let number)): result += "⟦embed \(number)⟧"
            }
        }
    }

    /// `line:column` and the source text of a location.
    func place(_ location: SourceLocation?) -> String {
        guard let location else { return "nowhere" }
        let line = text.line(at: location.range.lowerBound)
        return "\(line.number):\(line.column) \(text[location.range])"
    }

    var ids: [String] { diagnostics.map(\.id) }
}

extension Parsed {
    /// Everything that the parser found, as the golden files show it.
    var golden: String {
        var lines: [String] = []
        lines += document.outline.map { "heading \($0.level) #\($0.id) “\($0.text)” @ \(place($0.location))" }
        lines += document.references.map {
            "ref \($0.kind.rawValue) “\($0.target)” #\($0.fragment ?? "-") @ \(place($0.location))"
        }
        lines += document.documentMentions.map { "mention \($0.mention) @ \(place($0.location))" }
        lines += document.pictures.map {
            "picture “\($0.file)” alt “\($0.alt)” caption “\($0.caption ?? "-")” credit “\($0.credit ?? "-")” "
                + "\($0.isFigure ? "figure" : "inline") @ \(place($0.location))"
        }
        lines += document.links.map { "link “\($0.target)” anchor \($0.anchor ?? "-") @ \(place($0.location))" }
        for embed in document.embeds {
            lines.append("embed \(embed.name) @ \(place(embed.location).split(separator: "\n")[0])")
            lines += embed.parameters.map {
                "  “\($0.key.value)” @ \(place($0.key.location)) = “\($0.value.value)” @ \(place($0.value.location))"
            }
        }
        lines += diagnostics.map { "\($0.severity) \($0.id) @ \(place($0.location))" }
        lines.append("anchors \(document.anchors.joined(separator: " "))")
        lines.append("text \(String(decoding: document.plainText.utf8, as: UTF8.self).debugDescription)")
        return html + "\n<!--\n" + lines.joined(separator: "\n") + "\n-->\n"
    }
}
