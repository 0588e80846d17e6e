import Diagnostics

extension Renderer {
    /// A code block, or the hole of an embed.
    mutating func codeBlock(_ node: CMarkNode) {
        let info = String(decoding: node.codeInfo.prefix { !$0.isWhitespace }, as: UTF8.self)
        let name = info.lowercased()
        if node.isFenced, MarkdownDocument.Embed.names.contains(name) { return embed(node, name: name) }
        noteCode(node)
        html.markup("<pre")
        endStartTag()
        html.markup("<code")
        if isLanguage(info) {
            html.markup(" class=\"language-")
            html.text(info)
            html.markup("\"")
        }
        html.markup(">")
        html.text(node.codeLiteral)
        html.markup("</code></pre>\n")
        cursor.enter(node)
        text.appendVerbatim(node.codeLiteral, at: cursor.find(node.codeLiteral), near: cursor.blockStart)
        text.end(with: 0x0A)
    }

    private mutating func noteCode(_ node: CMarkNode) {
        let lines = cursor.lines(of: node)
        let end = cursor.source.firstOffset(of: 0x0A, in: lines) ?? lines.upperBound
        let first = SourceLocation(source, lines.lowerBound..<end)
        var info: Located<String>?
        if node.isFenced {
            let place = cursor.source[lines.lowerBound..<end].drop { "`~> ".utf8.contains($0) }
            let word = cursor.trimmed(place.startIndex..<place.endIndex)
            info = Located(String(decoding: node.codeInfo, as: UTF8.self), at: SourceLocation(source, word))
        }
        remarks.codeBlocks.append(
            .init(info: info, text: String(decoding: node.codeLiteral, as: UTF8.self), firstLine: first))
    }

    private func isLanguage(_ info: String) -> Bool {
        (1...20).contains(info.utf8.count)
            && info.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
            }
    }

    private mutating func embed(_ node: CMarkNode, name: String) {
        html.hole(.embed(embeds.count))
        html.markup("\n")
        var parameters: [MarkdownDocument.Embed.Parameter] = []
        var number = node.startLine
        for line in node.codeLiteral.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            let content = Bytes(rebasing: line)
            guard content.contains(where: { !$0.isWhitespace }) else { continue }
            let place = self.place(of: content, onLine: number)
            guard let parameter = parameter(content, at: place) else {
                report(.embedLineWithoutColon(embed: name), at: place)
                continue
            }
            parameters.append(parameter)
        }
        embeds.append(
            .init(name: name, parameters: parameters, location: SourceLocation(source, cursor.lines(of: node))))
    }

    private func parameter(_ line: Bytes, at place: Range<Int>) -> MarkdownDocument.Embed.Parameter? {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let key = trimmed(line, 0..<colon)
        guard !key.isEmpty else { return nil }
        return (located(line, key, at: place), located(line, trimmed(line, colon + 1..<line.count), at: place))
    }

    private func located(_ line: Bytes, _ range: Range<Int>, at place: Range<Int>) -> Located<String> {
        let location = SourceLocation(source, place).part(offset: range.lowerBound, length: range.count)
        return Located(String(decoding: line[range], as: UTF8.self), at: location)
    }

    /// A line of a block without its containers' prefix is the end of the line in the source.
    private func place(of content: Bytes, onLine number: Int) -> Range<Int> {
        guard let line = cursor.line(number) else { return cursor.block }
        let start = line.upperBound - content.count
        guard start >= line.lowerBound, cursor.source[start..<line.upperBound].elementsEqual(content) else {
            return line
        }
        return start..<line.upperBound
    }

    private func trimmed(_ line: Bytes, _ range: Range<Int>) -> Range<Int> {
        var range = range
        while let last = range.last, line[last].isWhitespace { range = range.dropLast() }
        while let first = range.first, line[first].isWhitespace { range = range.dropFirst() }
        return range
    }
}
