import Diagnostics

extension Renderer {
    mutating func enterBlock(_ node: CMarkNode) -> Bool {
        switch node.kind {
        case .paragraph: return enterParagraph(node)
        case .heading: enterHeading(node)
        case .blockQuote:
            html.markup(PullQuote.isOne(node) ? "<figure class=\"quote\"><blockquote>\n" : "<blockquote>\n")
        case .list: enterList(node)
        case .item: enterItem(node)
        case .thematicBreak:
            noteLeader(node)
            html.markup("<hr>\n")
        case .codeBlock: codeBlock(node)
        case .htmlBlock: htmlBlock(node)
        case .table: enterTable(node)
        case .tableRow: enterRow(node)
        case .tableCell: enterCell(node)
        case .footnoteDefinition: enterFootnote()
        default: break
        }
        return true
    }

    mutating func leaveBlock(_ node: CMarkNode) {
        switch node.kind {
        case .paragraph: leaveParagraph(node)
        case .heading: leaveHeading(node)
        case .blockQuote: html.markup(PullQuote.isOne(node) ? "</figure>\n" : "</blockquote>\n")
        case .list: html.markup(node.isOrdered ? "</ol>\n" : "</ul>\n")
        case .item: html.markup("</li>\n")
        case .table: html.markup("</table></div>\n")
        case .tableRow: leaveRow(node)
        case .tableCell: leaveCell(node)
        case .footnoteDefinition: leaveFootnote(node)
        default: break
        }
    }
}

extension Renderer {
    private mutating func enterParagraph(_ node: CMarkNode) -> Bool {
        cursor.enter(node)
        if Self.isFigure(node) {
            figures(node)
            return false
        }
        if PullQuote.isSpeaker(node) {
            html.markup("</blockquote><figcaption")
            endStartTag()
            isBeforeSpeaker = true
        } else if !isTight(node) {
            html.markup("<p")
            endStartTag()
        }
        text.beginParagraph()
        return true
    }

    private mutating func leaveParagraph(_ node: CMarkNode) {
        guard !Self.isFigure(node) else { return backlinksIfLast(node) }
        isBeforeSpeaker = false
        text.endParagraph()
        backlinksIfLast(node)
        if PullQuote.isSpeaker(node) {
            html.markup("</figcaption>")
        } else if !isTight(node) {
            html.markup("</p>\n")
        } else if node.next != nil {
            html.markup("\n")
        }
        text.end(with: 0x0A)
    }

    private mutating func backlinksIfLast(_ node: CMarkNode) {
        if node.next == nil, let parent = node.parent, parent.kind == .footnoteDefinition { backlinks(of: parent) }
    }

    /// Whether a paragraph is an item of a list without blank lines, which shows no paragraphs.
    private func isTight(_ paragraph: CMarkNode) -> Bool {
        guard let item = paragraph.parent, item.kind == .item, let list = item.parent else { return false }
        return list.isTight
    }

    private mutating func enterHeading(_ node: CMarkNode) {
        cursor.enter(node)
        isInHeading = true
        let words = Self.words(of: node)
        let id = headings.id(for: words)
        let level = headings.level(for: node.headingLevel)
        outline.append(
            .init(level: level, id: id, text: words, location: SourceLocation(source, cursor.lines(of: node))))
        anchors.append(id)
        text.beginHeading(id)
        note(.init(text: text.bytes.count, tagEnd: nil))
        html.markup("<h")
        html.number(level)
        html.markup(" id=\"")
        html.text(id)
        html.markup("\">")
    }

    private mutating func leaveHeading(_ node: CMarkNode) {
        isInHeading = false
        html.markup("</h")
        html.number(outline.last?.level ?? 2)
        html.markup(">\n")
        text.end(with: 0x0A)
    }

    /// The text of a heading, without the numbers of its footnotes.
    private static func words(of heading: CMarkNode) -> String {
        var bytes: [UInt8] = []
        heading.visitDescendants { node in
            switch node.kind {
            case .text, .code: bytes.append(contentsOf: node.literal)
            case .softBreak, .lineBreak: bytes.append(0x20)
            default: break
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func enterList(_ node: CMarkNode) {
        guard node.isOrdered else { return html.markup("<ul>\n") }
        if node.listStart == 1 {
            html.markup("<ol>\n")
        } else {
            html.markup("<ol start=\"")
            html.number(node.listStart)
            html.markup("\">\n")
        }
    }

    private mutating func enterItem(_ node: CMarkNode) {
        switch node.task {
        case nil:
            html.markup("<li")
            endStartTag()
        case let isDone?:
            html.markup("<li class=\"task\"")
            endStartTag()
            html.markup("<input type=\"checkbox\" disabled")
            html.markup(isDone ? " checked aria-label=\"Đã xong\"> " : " aria-label=\"Chưa xong\"> ")
        }
    }

    /// A line of underscores to write on, which a word processor has and a page does not.
    private mutating func noteLeader(_ node: CMarkNode) {
        let place = cursor.lines(of: node)
        if cursor.source[place].count(where: { $0 == UInt8(ascii: "_") }) >= 5 {
            remarks.leaders.append(SourceLocation(source, place))
        }
    }

    private mutating func htmlBlock(_ node: CMarkNode) {
        let place = cursor.lines(of: node)
        guard !RawHTML.isComment(node.literal) else { return report(.htmlComment, at: place) }
        report(.rawHTML, at: place)
        html.markup("<p")
        endStartTag()
        let markup = RawHTML.trimmed(node.literal)
        html.text(markup)
        html.markup("</p>\n")
        cursor.enter(node)
        text.appendVerbatim(markup, at: cursor.find(markup), near: place.lowerBound)
        text.end(with: 0x0A)
    }
}
