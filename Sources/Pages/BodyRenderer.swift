import Content
import Markdown
import Templates

/// Fills the holes of parsed Markdown: references, document numbers, pictures, blocks that show records.
struct BodyRenderer {
    private let body: Body
    private let context: SiteContext
    /// Where ids go into the HTML, in order: those of the blocks that records quote.
    private let anchors: [(offset: Int, id: String)]

    /// - Parameter anchored: the blocks that get an id, in order; headings have one already.
    static func html(_ body: Body, in context: SiteContext, anchored: [Int] = []) -> HTML {
        let anchors = anchored.compactMap { block in
            body.document.blocks[block].tagEnd.map { ($0, body.document.anchor(of: block)) }
        }
        return BodyRenderer(body: body, context: context, anchors: anchors).html()
    }
}

extension BodyRenderer {
    private func html() -> HTML {
        var output = OutputBuffer(capacity: body.document.html.count + 512)
        for part in body.document.parts {
            switch part {
            case .html(let range): append(range, to: &output)
            case .hole(let hole): fill(hole, into: &output)
            }
        }
        return HTML(output.bytes)
    }

    /// Copies a range of the HTML with the ids that go into it.
    private func append(_ range: Range<Int>, to output: inout OutputBuffer) {
        var start = range.lowerBound
        var low = 0
        var high = anchors.count
        while low < high {
            let middle = (low + high) / 2
            if anchors[middle].offset < start { low = middle + 1 } else { high = middle }
        }
        for anchor in anchors[low...].prefix(while: { $0.offset < range.upperBound }) {
            output.bytes.append(contentsOf: body.document.html[start..<anchor.offset])
            output.append(" id=\"")
            output.appendEscaped(anchor.id)
            output.append("\"")
            start = anchor.offset
        }
        output.bytes.append(contentsOf: body.document.html[start..<range.upperBound])
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
        case .siteRoot: output.appendEscaped(url(.home))
        case .picture(let index):
            guard let file = body.pictures[index] else { return }
            append(PictureMarkup(file, in: context), alt: body.document.pictures[index].alt, to: &output)
        case .embed(let index):
            guard let embed = body.embeds[index] else { return }
            context.embeds?.write(embed, in: context, into: &output)
        }
    }

    /// A picture, in WebP for browsers that know it. Feeds get the picture alone: their readers choose no sizes.
    private func append(_ picture: PictureMarkup, alt: String, to output: inout OutputBuffer) {
        let webP = context.isForFeeds ? nil : picture.webP
        if let webP {
            output.append("<picture><source type=\"image/webp\"")
            append(srcset: webP, to: &output)
            output.append(">")
        }
        output.append("<img src=\"")
        output.appendEscaped(picture.url)
        output.append("\"")
        if !context.isForFeeds, let srcset = picture.srcset { append(srcset: srcset, to: &output) }
        output.append(" alt=\"")
        output.appendEscaped(alt)
        output.append("\" loading=\"lazy\"")
        if let size = picture.size { output.append(" width=\"\(size.width)\" height=\"\(size.height)\"") }
        output.append(">")
        if webP != nil { output.append("</picture>") }
    }

    private func append(srcset: String, to output: inout OutputBuffer) {
        output.append(" srcset=\"")
        output.appendEscaped(srcset)
        output.append("\" sizes=\"\(Self.sizes)\"")
    }

    /// How wide a picture of an article is: the column of `.prose`, or the screen without its margins.
    private static let sizes = "(min-width: 45rem) 42rem, 92vw"

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

    private func url(_ address: Address) -> String { context.addresses.path(address) }
}
