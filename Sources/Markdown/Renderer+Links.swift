import Diagnostics

extension Renderer {
    /// Begins a link; false where it is an address in the text, of which no more is to be visited.
    mutating func enterLink(_ node: CMarkNode) -> Bool {
        if let autolink = Autolink(node), let place = cursor.find(autolink.text), !isBracketed(place.range) {
            show(autolink, at: place)
            return false
        }
        open(node.url, title: node.title)
        return true
    }

    /// An address, and what stands behind it as text.
    private mutating func show(_ link: Autolink, at place: SourceMatch) {
        open(link.url, title: Bytes(rebasing: link.text[..<0]))
        let address = place.part(0..<link.length)
        openLinks[openLinks.count - 1].lastText = address.range
        text.appendToRun(Bytes(rebasing: link.text[..<link.length]), at: address, near: cursor.blockStart)
        flush()
        leaveLink()
        text.appendToRun(
            Bytes(rebasing: link.text[link.length...]), at: place.part(link.length..<link.text.count),
            near: cursor.blockStart)
    }

    /// Whether the text of a link is in brackets, so that its editor says where it ends.
    private func isBracketed(_ text: Range<Int>) -> Bool {
        text.upperBound < cursor.source.count
            && [UInt8(ascii: "]"), UInt8(ascii: ">")].contains(cursor.source[text.upperBound])
    }

    private mutating func open(_ url: Bytes, title: Bytes) {
        let link = OpenLink(
            target: LinkTarget(url), url: url, isNested: !openLinks.isEmpty, lastText: nil,
            before: (text.bytes.count, pictures.count))
        openLinks.append(link)
        guard !link.isNested else { return }
        switch link.target {
        case .reference, .file: html.hole(.referenceStart(references.count))
        case .external(let url):
            anchor(url, title: title, attributes: " rel=\"noopener\"")
        case .internal(let url) where url.first == UInt8(ascii: "/"):
            html.markup("<a href=\"")
            html.hole(.siteRoot)
            endAnchor(Bytes(rebasing: url[1...]), title: title, attributes: "")
        case .contact(let url), .internal(let url): anchor(url, title: title, attributes: "")
        case .unsafe, .empty: break
        }
    }

    mutating func leaveLink() {
        guard let link = openLinks.popLast() else { return }
        let place = cursor.findTarget(link.url, text: link.lastText)
        guard !link.isNested else { return }
        let location = SourceLocation(source, place)
        if pictures.count == link.before.pictures, text.bytes[link.before.text...].allSatisfy(\.isWhitespace) {
            noteEmpty(link, at: location)
        }
        switch link.target {
        case .reference(let kind, let target): closeReference(kind, target, at: location)
        case .file(let path): closeReference(.articleFile, path, at: location)
        case .internal(let url):
            html.markup("</a>")
            links.append(.init(target: String(decoding: url, as: UTF8.self), location: location))
        case .external(let url):
            html.markup("</a>")
            remarks.webLinks.append(Located(String(decoding: url, as: UTF8.self), at: location))
        case .contact: html.markup("</a>")
        case .unsafe: report(.unsafeLink(String(decoding: link.url.prefix(200), as: UTF8.self)), at: place)
        case .empty: report(.emptyLink, at: place)
        }
    }

    /// A link to nowhere is reported as that.
    private mutating func noteEmpty(_ link: OpenLink, at location: SourceLocation) {
        switch link.target {
        case .empty, .unsafe: break
        default: remarks.emptyLinks.append(location)
        }
    }

    private mutating func anchor(_ url: Bytes, title: Bytes, attributes: StaticString) {
        html.markup("<a href=\"")
        endAnchor(url, title: title, attributes: attributes)
    }

    /// An anchor's start tag from its address on.
    private mutating func endAnchor(_ url: Bytes, title: Bytes, attributes: StaticString) {
        html.url(url)
        html.markup("\"")
        if !title.isEmpty {
            html.markup(" title=\"")
            html.text(title)
            html.markup("\"")
        }
        html.markup(attributes)
        html.markup(">")
    }

    private mutating func closeReference(
        _ kind: MarkdownDocument.Reference.Kind, _ target: Bytes, at location: SourceLocation
    ) {
        html.hole(.referenceEnd(references.count))
        let hash = target.firstIndex(of: UInt8(ascii: "#"))
        references.append(
            .init(
                kind: kind, target: PercentEncoding.decode(target[..<(hash ?? target.count)]),
                fragment: hash.map { PercentEncoding.decode(target[($0 + 1)...]) }, location: location))
    }
}
