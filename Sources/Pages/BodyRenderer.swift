package import Content
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
            output.append("<img src=\"")
            output.appendEscaped(url(.file(PictureFiles.path(of: file, in: context))))
            output.append("\" alt=\"")
            output.appendEscaped(body.document.pictures[index].alt)
            output.append("\" loading=\"lazy\"")
            if let size = context.pictureSizes[file.path] {
                output.append(" width=\"\(size.width)\" height=\"\(size.height)\"")
            }
            output.append(">")
        case .embed(let index):
            guard let embed = body.embeds[index] else { return }
            context.embeds?.write(embed, in: context, into: &output)
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

    private func url(_ address: Address) -> String { context.addresses.path(address) }
}

/// Where the pictures of Content are published.
package enum PictureFiles {
    /// The path below the output folder: beside the article's page, or under `pictures/`.
    static func path(of picture: PictureFile, in context: SiteContext) -> String {
        path(ofAsset: picture.path, in: context)
    }

    /// By its ending: `image/jpeg`.
    static func mediaType(of picture: PictureFile) -> String {
        let ending = picture.path.split(separator: ".").last?.lowercased() ?? ""
        return "image/" + (["jpg": "jpeg", "svg": "svg+xml"][ending] ?? ending)
    }

    /// `articles/2021/ba-tri/a.jpg` → `tin/ba-tri/a.jpg`; others keep their path.
    static func path(ofAsset path: String, in context: SiteContext) -> String {
        if let (article, rest) = article(withAsset: path, in: context) { return "tin/\(article.slug)/\(rest)" }
        let parts = path.split(separator: "/")
        guard parts.first == "articles", parts.count >= 3 else { return path }
        return "tin/" + parts.suffix(2).joined(separator: "/")
    }

    /// The files that are published: not those of an article that is not, unless another article shows them.
    static func published(of context: SiteContext) -> [String] {
        let shown = shown(on: context.site)
        let ofDocuments = Set(context.site.documents.compactMap { $0.file?.path })
        return context.site.assets.filter { path in
            if ofDocuments.contains(path) { return false }
            return !path.hasPrefix("articles/") || shown.contains(path) || article(withAsset: path, in: context) != nil
        }
    }

    /// The pictures that pages show, by their paths below Content.
    package static func shown(on site: Site) -> Set<String> {
        var shown: Set<String> = []
        for article in site.articles {
            shown.formUnion(article.body.pictures.compactMap { $0?.path })
            if let cover = article.cover { shown.insert(cover.picture.path) }
        }
        if let picture = site.picture { shown.insert(picture.file.path) }
        for page in site.pages { shown.formUnion(page.body.pictures.compactMap { $0?.path }) }
        return shown
    }

    /// The article in whose folder a file is, and the file's path in that folder.
    private static func article(withAsset path: String, in context: SiteContext) -> (Article, rest: Substring)? {
        guard path.hasPrefix("articles/") else { return nil }
        let inside = path.dropFirst("articles/".count)
        var folder = inside
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            if let article = context.article(atPath: String(folder)) {
                return (article, inside[inside.index(after: slash)...])
            }
        }
        return nil
    }
}
