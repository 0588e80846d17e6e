extension Renderer {
    /// The number that links to a footnote; cmark has replaced the label by its number.
    mutating func footnoteReference(_ node: CMarkNode) {
        let number = String(decoding: node.literal, as: UTF8.self)
        let id = Self.referenceID(number, node.footnoteReferenceIndex)
        anchors.append(id)
        html.markup("<sup class=\"footnote\" id=\"")
        html.text(id)
        html.markup("\">")
        if openLinks.isEmpty {
            html.markup("<a href=\"#fn-")
            html.text(number)
            html.markup("\" aria-label=\"Chú thích ")
            html.text(number)
            html.markup("\">")
        }
        html.text(number)
        html.markup(openLinks.isEmpty ? "</a></sup>" : "</sup>")
    }

    mutating func enterFootnote() {
        if footnoteCount == 0 {
            html.markup("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Chú thích\">\n<ol>\n")
        }
        footnoteCount += 1
        anchors.append("fn-\(footnoteCount)")
        html.markup("<li id=\"fn-")
        html.number(footnoteCount)
        html.markup("\">\n")
    }

    mutating func leaveFootnote(_ node: CMarkNode) {
        if node.lastChild?.kind != .paragraph { backlinks(of: node) }
        html.markup("</li>\n")
        if node.next == nil { html.markup("</ol>\n</section>\n") }
    }

    /// The links from a footnote back to each place that refers to it.
    mutating func backlinks(of footnote: CMarkNode) {
        let number = String(footnoteCount)
        for index in 1...max(1, footnote.footnoteReferenceCount) {
            html.markup(" <a href=\"#")
            html.text(Self.referenceID(number, index))
            html.markup("\" class=\"backlink\" aria-label=\"Trở lại chỗ dẫn chú thích ")
            html.text(number)
            if index > 1 {
                html.markup(" (lần ")
                html.number(index)
                html.markup(")")
            }
            html.markup("\">↩</a>")
        }
    }

    private static func referenceID(_ number: String, _ index: Int) -> String {
        index > 1 ? "fnref-\(number)-\(index)" : "fnref-\(number)"
    }
}
