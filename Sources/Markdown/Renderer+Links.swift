import Diagnostics

extension Renderer {
    mutating func enterLink(_ node: CMarkNode) {
        let link = OpenLink(
            target: LinkTarget(node.url), url: node.url, isNested: !openLinks.isEmpty, lastText: nil)
        openLinks.append(link)
        guard !link.isNested else { return }
        switch link.target {
        case .reference, .file: html.hole(.referenceStart(references.count))
        case .external(let url):
            anchor(url, title: node.title, attributes: " rel=\"noopener\"")
        case .internal(let url) where url.first == UInt8(ascii: "/"):
            html.markup("<a href=\"")
            html.hole(.siteRoot)
            endAnchor(Bytes(rebasing: url[1...]), title: node.title, attributes: "")
        case .contact(let url), .internal(let url): anchor(url, title: node.title, attributes: "")
        case .unsafe, .empty: break
        }
    }

    mutating func leaveLink() {
        guard let link = openLinks.popLast() else { return }
        let place = cursor.findTarget(link.url, text: link.lastText)
        guard !link.isNested else { return }
        let location = SourceLocation(source, place)
        switch link.target {
        case .reference(let kind, let target): closeReference(kind, target, at: location)
        case .file(let path): closeReference(.articleFile, path, at: location)
        case .internal(let url):
            html.markup("</a>")
            links.append(.init(target: String(decoding: url, as: UTF8.self), location: location))
        case .external, .contact: html.markup("</a>")
        case .unsafe: report(.unsafeLink(String(decoding: link.url.prefix(200), as: UTF8.self)), at: place)
        case .empty: report(.emptyLink, at: place)
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
