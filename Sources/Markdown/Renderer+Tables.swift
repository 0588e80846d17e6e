import Diagnostics

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
        noteOddity(of: node)
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

    private mutating func noteOddity(of row: CMarkNode) {
        guard let range = cursor.line(row.startLine) else { return }
        let line = TableLine(cursor.source, range)
        defer { rowBefore = line }
        guard let header = headerLine, !row.isHeaderRow else {
            headerLine = line
            return
        }
        if line.cells.count > alignments.count {
            let lost = line.cells[alignments.count...].filter { !cursor.source[$0].allSatisfy(\.isWhitespace) }
            guard let first = lost.first, let last = lost.last else { return }
            let place = cursor.trimmed(first.lowerBound..<last.upperBound)
            remarks.rows.append(
                .init(
                    fault: .tooManyCells(written: line.cells.count, columns: alignments.count),
                    location: SourceLocation(source, place)))
        } else if header.beginsWithPipe, !line.beginsWithPipe,
            line.cells.count < alignments.count || header.endsWithPipe && rowBefore?.endsWithPipe == false
        {
            remarks.rows.append(.init(fault: .noRow, location: SourceLocation(source, cursor.trimmed(range))))
        }
    }

    private func isHeader(_ cell: CMarkNode) -> Bool { cell.parent?.isHeaderRow ?? false }
}
