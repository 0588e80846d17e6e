import Content
import Markdown
import Templates

/// Fills the holes of parsed Markdown: references, document numbers, pictures.
struct BodyRenderer {
    private let body: Body
    private let context: SiteContext
    /// In feeds, which are read elsewhere, links have scheme and host.
    private let isAbsolute: Bool

    static func html(_ body: Body, in context: SiteContext, absolute: Bool = false) -> HTML {
        BodyRenderer(body: body, context: context, isAbsolute: absolute).html()
    }
}

extension BodyRenderer {
    private func html() -> HTML {
        var output = OutputBuffer(capacity: body.document.html.count + 512)
        for part in body.document.parts {
            switch part {
            case .html(let range): output.bytes.append(contentsOf: body.document.html[range])
            case .hole(let hole): fill(hole, into: &output)
            }
        }
        return HTML(output.bytes)
    }

    private func fill(_ hole: MarkdownDocument.Hole, into output: inout OutputBuffer) {
        switch hole {
        case .referenceStart(let index):
            guard let target = body.references[index] else { return }
            output.append("<a href=\"")
            output.appendEscaped(url(of: target, fragment: body.document.references[index].fragment))
            output.append("\">")
        case .referenceEnd(let index):
            if body.references[index] != nil { output.append("</a>") }
        case .mentionStart(let index):
            guard let document = body.mentions[index] else { return }
            output.append("<a class=\"document\" href=\"")
            output.appendEscaped(url(.document(document)))
            output.append("\">")
        case .mentionEnd(let index):
            if body.mentions[index] != nil { output.append("</a>") }
        case .picture(let index):
            guard let file = body.pictures[index] else { return }
            output.append("<img src=\"")
            output.appendEscaped(url(.file(PictureFiles.path(of: file))))
            output.append("\" alt=\"")
            output.appendEscaped(body.document.pictures[index].alt)
            output.append("\" loading=\"lazy\">")
        case .embed: break
        }
    }

    private func url(of target: LinkTarget, fragment: String?) -> String {
        let address: Address =
            switch target {
            case .organization(let reference): .organization(reference)
            case .award(let reference): .award(reference)
            case .document(let reference): .document(reference)
            case .article(let reference): .article(reference)
            }
        return url(address) + (fragment.map { "#" + $0 } ?? "")
    }

    private func url(_ address: Address) -> String {
        isAbsolute ? context.addresses.absolute(address) : context.addresses.path(address)
    }
}

/// Where the pictures of Content are published.
enum PictureFiles {
    /// The path below the output folder: beside the article's page, or under `pictures/`.
    static func path(of picture: PictureFile) -> String {
        path(ofAsset: picture.path)
    }

    /// `articles/2021/ba-tri/a.jpg` → `tin/ba-tri/a.jpg`; others keep their path.
    static func path(ofAsset path: String) -> String {
        let parts = path.split(separator: "/")
        guard parts.first == "articles", parts.count >= 3 else { return path }
        return "tin/" + parts.suffix(2).joined(separator: "/")
    }
}
