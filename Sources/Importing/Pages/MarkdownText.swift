/// The text of a page as Markdown that shows it as it was.
enum MarkdownText {
    /// The blocks, with an empty line between them.
    static func body(_ blocks: [PageBlock]) -> String {
        var result = ""
        var previous: PageBlock?
        var number = 0
        for block in blocks {
            if case .item(true) = block.kind { number += 1 } else { number = 0 }
            let text = markdown(block, number: number)
            guard !text.isEmpty else { continue }
            result += separator(previous, block) + text
            previous = block
        }
        return result.isEmpty ? "" : result + "\n"
    }

    /// Text in which nothing is markup.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            if "\\`*_[]<>~|&".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }
}

extension MarkdownText {
    private static func separator(_ previous: PageBlock?, _ block: PageBlock) -> String {
        guard let previous else { return "" }
        switch (previous.kind, block.kind) {
        case (.item(let a), .item(let b)) where a == b: return "\n"
        case (.quote, .quote) where previous.role != .speaker: return "\n>\n"
        default: return "\n\n"
        }
    }

    private static func markdown(_ block: PageBlock, number: Int) -> String {
        let text = lineStart(runs(block.runs))
        guard !text.isEmpty else { return "" }
        switch block.kind {
        case .paragraph: return text
        case .heading: return "## " + text
        case .item(isOrdered: true): return "\(number). " + text
        case .item(isOrdered: false): return "- " + text
        case .quote: return "> " + (block.role == .speaker ? "— " : "") + text
        case .table(let rows): return table(rows)
        }
    }

    private static func runs(_ runs: [PageBlock.Run]) -> String {
        runs.map { run in
            guard let url = run.url, PageLink.isSafe(url) else { return escaped(run.text) }
            let address = url.replacing("&", with: "&amp;").replacing("(", with: "%28").replacing(")", with: "%29")
                .replacing("*", with: "%2A")
                .replacing("_", with: "\\_")
            let text = Blanks.folded(run.text)
            let space = run.text.hasSuffix(" ") ? " " : ""
            return text.isEmpty ? space : "[\(escaped(text))](\(address))\(space)"
        }.joined()
    }

    /// What at the start of a line would make a heading, a list, a quotation or a rule of it.
    private static func lineStart(_ text: String) -> String {
        guard let first = text.first else { return text }
        if "#+-=:".contains(first) { return "\\" + text }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        if !digits.isEmpty, digits.count < 10, let sign = rest.first, sign == "." || sign == ")" {
            return digits + "\\" + rest
        }
        return text
    }

    private static func table(_ rows: [[String]]) -> String {
        guard let header = rows.first else { return "" }
        func line(_ cells: [String]) -> String { "| " + cells.map { escaped($0) }.joined(separator: " | ") + " |" }
        let rule = "|" + header.map { _ in " --- |" }.joined()
        return ([line(header), rule] + rows.dropFirst().map(line)).joined(separator: "\n")
    }
}
