extension Renderer {
    mutating func enterTable(_ node: CMarkNode) {
        tableCount += 1
        alignments = node.alignments
        html.markup("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Bảng ")
        html.number(tableCount)
        html.markup("\"><table>\n")
    }

    mutating func enterRow(_ node: CMarkNode) {
        cursor.enter(node)
        column = 0
        if node.isHeaderRow {
            html.markup("<thead>\n")
        } else if node.previous?.isHeaderRow ?? true {
            html.markup("<tbody>\n")
        }
        html.markup("<tr")
        endStartTag()
    }

    mutating func leaveRow(_ node: CMarkNode) {
        html.markup("</tr>\n")
        text.end(with: 0x0A)
        if node.isHeaderRow {
            html.markup("</thead>\n")
        } else if node.next == nil {
            html.markup("</tbody>\n")
        }
    }

    mutating func enterCell(_ node: CMarkNode) {
        html.markup(isHeader(node) ? "<th scope=\"col\"" : "<td")
        switch alignments.indices.contains(column) ? alignments[column] : 0 {
        case UInt8(ascii: "l"): html.markup(" class=\"left\"")
        case UInt8(ascii: "c"): html.markup(" class=\"center\"")
        case UInt8(ascii: "r"): html.markup(" class=\"right\"")
        default: break
        }
        html.markup(">")
        column += 1
    }

    mutating func leaveCell(_ node: CMarkNode) {
        html.markup(isHeader(node) ? "</th>" : "</td>")
        if node.next != nil { text.end(with: 0x09) }
    }

    private func isHeader(_ cell: CMarkNode) -> Bool { cell.parent?.isHeaderRow ?? false }
}
