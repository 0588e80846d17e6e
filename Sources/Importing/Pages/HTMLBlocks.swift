import Diagnostics
import Vietnamese

/// Reads the paragraphs below an element, without what belongs to the site.
struct HTMLBlocks {
    private let tree: HTMLTree
    private let taken: Set<Int>
    var blocks: [PageBlock] = []
    private(set) var pictures: [PagePicture] = []
    /// The beginnings of what was left out as links to other pages.
    private(set) var leftOut: [String] = []
    /// The beginnings of tables with cells over several columns or rows, which Markdown does not have.
    private(set) var spannedTables: [String] = []
    private var line = Line()
    private var total = 0

    /// The paragraph that is being put together.
    private struct Line {
        var runs: [PageBlock.Run] = []
        var bold = 0
        var italic = 0
        var linked = 0
        var length = 0
    }

    /// What holds for the text inside an element.
    private struct Style {
        var kind: PageBlock.Kind = .paragraph
        var role: PageBlock.Role?
        var isBold = false
        var isItalic = false
        var url: String?
    }

    init(_ tree: HTMLTree, leavingOut taken: Set<Int>) {
        self.tree = tree
        self.taken = taken
    }

    mutating func read(_ root: Int) {
        total = tree.text(of: root).utf8.count
        // The tree is no deeper than `HTMLTree.deepest`.
        for child in tree.nodes[root].children { read(child, Style()) }
        flush(Style())
    }
}

extension HTMLBlocks {
    private mutating func read(_ index: Int, _ style: Style) {
        let node = tree.nodes[index]
        guard blocks.count < PageBlock.most else { return }
        if node.isText { return add(node.text, style) }
        guard !HTMLNames.unread.contains(node.name), !taken.contains(index), !isFurniture(index) else { return }
        switch node.name {
        case "br": add("\n", style)
        case "img": addPicture(node)
        case "table": readTable(index, style)
        case "figure": readFigure(index, style)
        case _ where HTMLNames.blocks.contains(node.name):
            flush(style)
            let inner = self.style(of: node, in: style)
            for child in node.children { read(child, inner) }
            flush(inner)
        default:
            let inner = self.style(of: node, in: style)
            for child in node.children { read(child, inner) }
        }
    }

    private func style(of node: HTMLTree.Node, in outer: Style) -> Style {
        var style = outer
        switch node.name {
        case "h1", "h2", "h3", "h4", "h5", "h6": style.kind = .heading
        case "li":
            let isOrdered = tree.nodes[node.parent].name == "ol"
            style.kind = .item(isOrdered: isOrdered)
        case "blockquote": style.kind = .quote
        case "figcaption": style.role = .caption
        case "b", "strong": style.isBold = true
        case "i", "em": style.isItalic = true
        case "a":
            if let address = node.attributes["href"].map(Blanks.folded), PageLink.isSafe(address) {
                style.url = address
            }
        default: break
        }
        let words = HTMLRoles.words(node)
        if words.contains(where: HTMLRoles.caption.contains) { style.role = .caption }
        if words.contains(where: HTMLRoles.lead.contains), HTMLNames.blocks.contains(node.name) { style.role = .lead }
        if words.contains(where: HTMLRoles.author.contains) { style.role = .author }
        return style
    }

    /// A part that is named for what belongs to the site, that nobody sees, or that is a list of links.
    private mutating func isFurniture(_ index: Int) -> Bool {
        let node = tree.nodes[index]
        if ["nav", "aside", "footer"].contains(node.name) || node.attributes["hidden"] != nil { return true }
        if let style = node.attributes["style"]?.lowercased(),
            style.contains("display:none") || style.contains("display: none")
        {
            return true
        }
        let names = HTMLRoles.words(node)
        guard names.contains(where: { name in HTMLRoles.furniture.contains { name.contains($0) } }) else {
            return false
        }
        return tree.text(of: index).utf8.count * 3 < total
    }

    private mutating func add(_ text: String, _ style: Style) {
        let length = text.utf8.count
        line.length += length
        if style.isBold { line.bold += length }
        if style.isItalic { line.italic += length }
        if style.url != nil { line.linked += length }
        if let last = line.runs.indices.last, line.runs[last].url == style.url {
            line.runs[last].text += text
        } else {
            line.runs.append(PageBlock.Run(text: text, url: style.url))
        }
    }

    /// Ends the paragraph; each line of it that `<br>` has made is one.
    private mutating func flush(_ style: Style) {
        let finished = line
        line = Line()
        for runs in Self.lines(finished.runs) {
            var block = PageBlock(style.kind, runs, role: style.role)
            let text = block.text
            // A line of nothing but a link leads to other news.
            if finished.linked * 10 >= finished.length * 8, style.role == nil, runs.count == 1, runs[0].url != nil {
                leftOut.append(text)
                continue
            }
            block.isBold = finished.bold * 10 >= finished.length * 9
            block.isItalic = finished.italic * 10 >= finished.length * 9
            if block.kind == .quote || block.kind == .paragraph || block.kind == .heading, Furniture.isOne(text) {
                if Furniture.isEnd(text) { blocks.append(block) }
                continue
            }
            blocks.append(block)
        }
    }

    /// The runs of each line, with blanks folded.
    private static func lines(_ runs: [PageBlock.Run]) -> [[PageBlock.Run]] {
        var lines: [[PageBlock.Run]] = [[]]
        for run in runs {
            // A line feed of the source is a blank; that of a `<br>` stands alone in its run or between others.
            for (number, part) in run.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if number > 0, run.text == "\n" || run.text.contains("\n") { lines.append([]) }
                lines[lines.count - 1].append(PageBlock.Run(text: String(part), url: run.url))
            }
        }
        return lines.compactMap { trimmed($0) }
    }

    private static func trimmed(_ runs: [PageBlock.Run]) -> [PageBlock.Run]? {
        var result: [PageBlock.Run] = []
        for run in runs {
            let folded = Blanks.folded(run.text)
            let startsBlank = run.text.first?.isWhitespace ?? false
            let endsBlank = run.text.last?.isWhitespace ?? false
            if let last = result.indices.last, startsBlank, !result[last].text.hasSuffix(" ") {
                result[last].text += " "
            }
            guard !folded.isEmpty else { continue }
            result.append(PageBlock.Run(text: folded + (endsBlank ? " " : ""), url: run.url))
        }
        while let last = result.last {
            let text = Blanks.folded(last.text)
            result[result.count - 1].text = text
            if !text.isEmpty { break }
            result.removeLast()
        }
        return result.isEmpty ? nil : result
    }
}

// Pictures and tables.
extension HTMLBlocks {
    private mutating func addPicture(_ node: HTMLTree.Node) {
        let source = node.attributes["data-src"] ?? node.attributes["data-original"] ?? node.attributes["src"] ?? ""
        guard !source.isEmpty else { return }
        // Icons of the site and counters have no text of their own.
        let path = source.hasPrefix("data:") ? "" : String(source.prefix { $0 != "?" && $0 != "#" })
        let file = path.split(separator: "/").last.map(String.init).flatMap { $0.isEmpty ? nil : $0 }
        let alt = node.attributes["alt"].map(Blanks.folded).flatMap { $0.isEmpty ? nil : $0 }
        pictures.append(PagePicture(file: file, alt: alt, after: blocks.last.map { String($0.text.prefix(40)) }))
    }

    private mutating func readFigure(_ index: Int, _ style: Style) {
        flush(style)
        for child in tree.nodes[index].children { read(child, style) }
        flush(style)
    }

    /// A table of figures becomes one; a frame around a picture or around text does not.
    private mutating func readTable(_ index: Int, _ style: Style) {
        flush(style)
        defer { flush(style) }
        let rows = rows(of: index)
        let hasPicture = contains("img", below: index)
        if hasPicture, rows.joined().reduce(0, { $0 + tree.text(of: $1).utf8.count }) < 700 {
            var inner = style
            inner.role = .caption
            for cell in rows.joined() {
                for child in tree.nodes[cell].children { read(child, inner) }
                flush(inner)
            }
            return
        }
        let table = HTMLTable(rows, in: tree)
        let cells = table.cells.filter { $0.contains { !$0.isEmpty } }
        let width = cells.map(\.count).max() ?? 0
        let isData =
            cells.count >= 2 && (2...60).contains(width) && cells.count <= 500
            && cells.joined().allSatisfy { $0.utf8.count <= 400 } && !contains("table", below: index)
            && !contains("p", below: index, atLeast: 2 * cells.joined().count + 2)
        guard isData else {
            for cell in rows.joined() {
                for child in tree.nodes[cell].children { read(child, style) }
                flush(style)
            }
            return
        }
        if table.hasSpans { spannedTables.append(cells.joined().first { !$0.isEmpty } ?? "") }
        let even = cells.map { $0 + Array(repeating: "", count: width - $0.count) }
        blocks.append(PageBlock(.table(even), text: even.joined().joined(separator: " ")))
    }

    /// The cells of a table's own rows.
    private func rows(of table: Int) -> [[Int]] {
        var rows: [[Int]] = []
        var stack = Array(tree.nodes[table].children.reversed())
        while let next = stack.popLast() {
            switch tree.nodes[next].name {
            case "tr":
                rows.append(tree.nodes[next].children.filter { ["td", "th"].contains(tree.nodes[$0].name) })
            case "tbody", "thead", "tfoot": stack += tree.nodes[next].children.reversed()
            case "caption": rows.append([next])
            default: break
            }
        }
        return rows
    }

    private func contains(_ name: String, below index: Int, atLeast wanted: Int = 1) -> Bool {
        var count = 0
        var stack = tree.nodes[index].children
        while let next = stack.popLast() {
            if tree.nodes[next].name == name { count += 1 }
            if count >= wanted { return true }
            stack += tree.nodes[next].children
        }
        return false
    }
}
