import Diagnostics
import Vietnamese

/// A page that was saved as text: its lines are the paragraphs.
enum TextPage {
    /// The lines with something on them.
    static func blocks(_ text: String) -> [PageBlock] {
        var blocks: [PageBlock] = []
        var hasGap = true
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let folded = Blanks.folded(String(line))
            // A line of dots is as empty as one of blanks.
            guard
                folded.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }
                )
            else {
                hasGap = true
                continue
            }
            var block = PageBlock(text: folded)
            block.hasGap = hasGap
            block.isIndented = line.prefix { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }.count >= 2
            blocks.append(block)
            if blocks.count >= PageBlock.most { break }
            hasGap = false
        }
        return blocks
    }

    /// Recognizes the page: title and date above, the signature below, and what is between.
    static func page(_ text: String, offset: (CalendarDate) -> Int) -> NewsPage {
        var page = NewsPage()
        let all = blocks(text)
        if all.count >= PageBlock.most { page.remarks.append(.pageIsCut) }
        let header = header(of: all, offset: offset)
        page.date = header.date
        page.kicker = header.kicker
        page.title = header.title
        if header.skipped > 0 { page.remarks.append(.linesAboveLeftOut(header.skipped)) }
        PageBody(Array(all[header.end...])).fill(&page)
        return page
    }
}

extension TextPage {
    /// What stands above the text.
    private struct Header {
        var title = ""
        var kicker: String?
        var date: PageDate?
        /// Lines of menus above it.
        var skipped = 0
        /// The first block after it.
        var end = 0
    }

    private static let mostLinesAbove = 40

    private static func header(of blocks: [PageBlock], offset: (CalendarDate) -> Int) -> Header {
        var header = Header()
        let firstLong = blocks.firstIndex { $0.text.utf8.count >= 300 } ?? blocks.count
        let reach = min(blocks.count, max(firstLong + 1, 3), mostLinesAbove)
        let dated = blocks[..<reach].indices.first { PageDate(line: blocks[$0].text, offset: offset) != nil }
        guard let dated, dated > 0 || blocks.count > 1 else {
            return withoutDate(blocks)
        }
        header.date = PageDate(line: blocks[dated].text, offset: offset)
        let above = blocks[..<dated].indices.filter { !Furniture.isOne(blocks[$0].text) }
        if above.isEmpty {
            // Some print the date first.
            let rest = withoutDate(Array(blocks[(dated + 1)...]))
            header.title = rest.title
            header.kicker = rest.kicker
            header.end = dated + 1 + rest.end
            return header
        }
        let title = above[above.count - 1]
        header.title = blocks[title].text
        if above.count > 1, blocks[above[above.count - 2]].text.utf8.count <= 160 {
            header.kicker = blocks[above[above.count - 2]].text
        }
        header.skipped = max(0, above.count - 2)
        header.end = dated + 1
        return header
    }

    /// The first line is the title, or a short one above it the kicker.
    private static func withoutDate(_ blocks: [PageBlock]) -> Header {
        var header = Header()
        let lines = blocks.indices.filter { !Furniture.isOne(blocks[$0].text) }
        guard let first = lines.first else { return header }
        header.title = blocks[first].text
        header.end = first + 1
        if lines.count > 2, blocks[first].text.utf8.count <= 40, !blocks[lines[1]].isLong {
            header.kicker = blocks[first].text
            header.title = blocks[lines[1]].text
            header.end = lines[1] + 1
        }
        return header
    }
}
