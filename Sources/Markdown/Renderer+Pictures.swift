import Diagnostics

extension Renderer {
    /// Whether a paragraph holds pictures and nothing else, each on a line of its own, and alone in its link if it is
    /// in one.
    static func isFigure(_ paragraph: CMarkNode) -> Bool {
        var child = paragraph.firstChild
        var isAfterPicture = false
        while let node = child {
            switch node.kind {
            case .softBreak, .lineBreak: isAfterPicture = false
            case .text where node.literal.allSatisfy { $0.isWhitespace }: break
            default:
                guard !isAfterPicture, let image = image(of: node), isPictureOfTheSite(image) else { return false }
                isAfterPicture = true
            }
            child = node.next
        }
        return paragraph.firstChild != nil
    }

    /// The figures of such a paragraph.
    mutating func figures(_ paragraph: CMarkNode) {
        var child = paragraph.firstChild
        while let node = child {
            if let image = Self.image(of: node) { figure(image, in: node.kind == .link ? node : nil) }
            child = node.next
        }
    }

    /// A picture, or that of a link that holds nothing else.
    private static func image(of node: CMarkNode) -> CMarkNode? {
        if node.kind == .image { return node }
        guard node.kind == .link, let only = node.firstChild, only.next == nil, only.kind == .image else { return nil }
        return only
    }

    private mutating func figure(_ image: CMarkNode, in link: CMarkNode?) {
        html.markup("<figure>")
        if let link { _ = enterLink(link) }
        let place = picture(image, isFigure: true)
        if link != nil { leaveLink() }
        let parts = PictureCaption(image.title)
        if parts.caption != nil || parts.credit != nil {
            let title = cursor.findTitle(image.title, after: place)
            html.markup("<figcaption")
            endStartTag()
            if let caption = parts.caption { show(caption, of: image.title, at: title) }
            if let credit = parts.credit {
                if parts.caption != nil { show(" ") }
                html.markup("<span class=\"credit\">")
                show("Ảnh: ")
                show(credit, of: image.title, at: title)
                html.markup("</span>")
            }
            html.markup("</figcaption>")
            text.end(with: 0x0A)
        }
        html.markup("</figure>\n")
    }

    /// Leaves a hole for a picture of the site; of any other, only the alternative text is shown. Gives the place of
    /// its target.
    @discardableResult
    mutating func picture(_ node: CMarkNode, isFigure: Bool) -> Range<Int> {
        var alt: [UInt8] = []
        var first: Range<Int>?
        var last: Range<Int>?
        node.visitDescendants { inner in
            switch inner.kind {
            case .text, .code, .htmlInline:
                alt.append(contentsOf: inner.literal)
                last = cursor.find(inner.literal)?.range ?? last
                if first == nil { first = last }
            case .softBreak, .lineBreak: alt.append(space)
            default: break
            }
        }
        let place = cursor.findTarget(node.url, text: last)
        let words = String(decoding: alt, as: UTF8.self)
        guard Self.isPictureOfTheSite(node) else {
            let url = String(decoding: node.url.prefix(200), as: UTF8.self)
            report(url.isEmpty ? .pictureWithoutFile : .foreignPicture(url), at: place)
            show(words)
            return place
        }
        let caption = PictureCaption(node.title)
        html.hole(.picture(pictures.count))
        pictures.append(
            .init(
                file: PercentEncoding.decode(node.url), alt: words,
                caption: caption.caption.map { String(decoding: node.title[$0], as: UTF8.self) },
                credit: caption.credit.map { String(decoding: node.title[$0], as: UTF8.self) },
                location: SourceLocation(source, place),
                altLocation: first.map {
                    SourceLocation(source, $0.lowerBound..<max($0.upperBound, last?.upperBound ?? 0))
                },
                isFigure: isFigure))
        return place
    }

    private static func isPictureOfTheSite(_ image: CMarkNode) -> Bool {
        switch LinkTarget(image.url) {
        case .internal, .file: ![UInt8(ascii: "#"), UInt8(ascii: "?")].contains(image.url.first)
        default: false
        }
    }

    /// A part of a picture's title, with the documents that it names.
    private mutating func show(_ part: Range<Int>, of title: Bytes, at match: SourceMatch?) {
        text.appendToRun(Bytes(rebasing: title[part]), at: match?.part(part), near: cursor.blockStart)
        flush()
    }

    /// Text that is no run: in it, no document number is looked for.
    private mutating func show(_ words: String) {
        html.text(words)
        text.append(words, near: cursor.blockStart)
    }
}

extension CMarkNode {
    /// Visits everything below a node, in order.
    func visitDescendants(_ visit: (CMarkNode) -> Void) {
        var node = self
        while true {
            if let child = node.firstChild {
                node = child
            } else {
                while node != self, node.next == nil, let parent = node.parent { node = parent }
                guard node != self, let next = node.next else { return }
                node = next
            }
            visit(node)
        }
    }
}
