import Diagnostics

extension Renderer {
    /// Whether a paragraph holds one picture and nothing else.
    static func isFigure(_ paragraph: CMarkNode) -> Bool {
        guard let only = paragraph.firstChild, only.next == nil, only.kind == .image else { return false }
        return isPictureOfTheSite(only)
    }

    mutating func figure(_ paragraph: CMarkNode) {
        guard let image = paragraph.firstChild else { return }
        html.markup("<figure>")
        let caption = picture(image, isFigure: true)
        if caption.caption != nil || caption.credit != nil {
            html.markup("<figcaption")
            endStartTag()
            if let words = caption.caption { show(words) }
            if let credit = caption.credit {
                if caption.caption != nil { show(" ") }
                html.markup("<span class=\"credit\">")
                show("Ảnh: " + credit)
                html.markup("</span>")
            }
            html.markup("</figcaption>")
            text.end(with: 0x0A)
        }
        html.markup("</figure>\n")
    }

    /// Leaves a hole for a picture of the site; of any other, only the alternative text is shown.
    @discardableResult
    mutating func picture(_ node: CMarkNode, isFigure: Bool) -> PictureCaption {
        var alt: [UInt8] = []
        var last: Range<Int>?
        node.visitDescendants { inner in
            switch inner.kind {
            case .text, .code, .htmlInline:
                alt.append(contentsOf: inner.literal)
                last = cursor.find(inner.literal)?.range ?? last
            case .softBreak, .lineBreak: alt.append(space)
            default: break
            }
        }
        let place = cursor.findTarget(node.url, text: last)
        let words = String(decoding: alt, as: UTF8.self)
        let caption = PictureCaption(node.title)
        guard Self.isPictureOfTheSite(node) else {
            let url = String(decoding: node.url.prefix(200), as: UTF8.self)
            report(url.isEmpty ? .pictureWithoutFile : .foreignPicture(url), at: place)
            show(words)
            return caption
        }
        html.hole(.picture(pictures.count))
        pictures.append(
            .init(
                file: PercentEncoding.decode(node.url), alt: words, caption: caption.caption, credit: caption.credit,
                location: SourceLocation(source, place), isFigure: isFigure))
        return caption
    }

    private static func isPictureOfTheSite(_ image: CMarkNode) -> Bool {
        switch LinkTarget(image.url) {
        case .internal, .file: ![UInt8(ascii: "#"), UInt8(ascii: "?")].contains(image.url.first)
        default: false
        }
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
