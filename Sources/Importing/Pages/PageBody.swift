import Diagnostics
import Vietnamese

/// The blocks below a page's title: finds what each of them is.
struct PageBody {
    private var blocks: [PageBlock]

    init(_ blocks: [PageBlock]) { self.blocks = blocks }

    /// Puts what is recognized into the page, and what is not certain among its remarks.
    consuming func fill(_ page: inout NewsPage) {
        var body = self
        body.cutEnd(&page)
        body.takeCaptions(&page)
        body.takeLead(&page)
        body.findQuotes()
        body.findLists()
        body.findHeadings(&page)
        page.body = body.blocks
    }
}

extension PageBody {
    /// The signature and the source below the last paragraph; everything after it is the site's.
    private mutating func cutEnd(_ page: inout NewsPage) {
        let last = blocks.lastIndex { block in
            if block.kind != .paragraph { return !Furniture.isOne(block.text) && block.kind != .heading }
            guard block.role == nil, !Furniture.isOne(block.text) else { return false }
            return block.isLong || block.endsSentence && block.text.utf8.count >= 60
        }
        guard let last else { return }
        let firstEnd = blocks[..<last].indices.last { Furniture.isEnd(blocks[$0].text) && isLate($0) }
        var kept = blocks.prefix((firstEnd ?? last + 1)).filter { !Furniture.isOne($0.text) || $0.kind != .paragraph }
        var left: [String] = []
        for block in blocks[(firstEnd ?? last + 1)...] {
            if Furniture.isEnd(block.text) { break }
            if block.role == .author || page.author == nil, let byline = Byline(line: block.text) {
                page.author = page.author ?? byline
            } else if page.publisher == nil, let source = SourceLine.source(in: block.text) {
                page.publisher = source
            } else if Self.speaker(in: block.text) != nil || block.role == .caption
                || Self.credit(in: block.text) != nil
            {
                kept.append(block)
            } else if !Furniture.isOne(block.text), !Byline.isLabel(block.text) {
                left.append(block.text)
            }
        }
        if !left.isEmpty { page.remarks.append(.linesBelowLeftOut(left)) }
        // “… theo quy định. Bài viết:”, whose name has been taken.
        if let text = kept.last?.text, let sentence = text.lastIndex(of: "."),
            Byline.isLabel(Blanks.folded(String(text[sentence...].dropFirst())))
        {
            kept[kept.count - 1].runs = [PageBlock.Run(text: String(text[...sentence]))]
        }
        blocks = Array(kept)
    }

    /// Whether most of the text is before a block.
    private func isLate(_ index: Int) -> Bool {
        let before = blocks[..<index].reduce(0) { $0 + $1.text.utf8.count }
        return before * 5 > blocks.reduce(0) { $0 + $1.text.utf8.count } * 3
    }

    /// Lines below pictures: with a credit, said twice (once for who sees no pictures), or set apart by their indentation.
    private mutating func takeCaptions(_ page: inout NewsPage) {
        let long = blocks.filter { $0.isLong }
        let isSpaced = long.count { $0.hasGap } * 5 >= long.count * 3
        let isIndented = long.count > 2 && long.count { $0.isIndented } * 3 >= long.count * 2
        var kept: [PageBlock] = []
        var index = 0
        while index < blocks.count {
            let block = blocks[index]
            let next = index + 1 < blocks.count ? blocks[index + 1] : nil
            if block.kind == .paragraph, block.role == .caption || Self.credit(in: block.text) != nil {
                add(block.text, alt: nil, after: kept.last, to: &page)
            } else if isSpaced, block.kind == .paragraph, !block.isLong || block.text.utf8.count < 400, let next,
                !next.hasGap, next.text.utf8.count < 400, !next.isIndented, Self.isPair(block.text, next.text)
            {
                add(next.text, alt: block.text, after: kept.last, to: &page)
                index += 1
            } else if isIndented, block.kind == .paragraph, !block.isIndented, !block.isLong, !kept.isEmpty {
                add(block.text, alt: nil, after: kept.last, to: &page)
                page.remarks.append(.perhapsCaption(block.text))
            } else {
                kept.append(block)
            }
            index += 1
        }
        blocks = kept
    }

    private func add(_ text: String, alt: String?, after block: PageBlock?, to page: inout NewsPage) {
        var picture = PagePicture(alt: alt, caption: text, after: block.map { String($0.text.prefix(40)) })
        if let (caption, credit) = Self.credit(in: text) {
            picture.caption = caption
            picture.credit = credit
        }
        // Some sites print the caption once more for who sees no pictures.
        let same = page.pictures.lastIndex {
            $0.caption.map { Folding.search($0) } == picture.caption.map { Folding.search($0) }
        }
        if let same {
            page.pictures[same].alt = page.pictures[same].alt ?? picture.alt
        } else if let last = page.pictures.indices.last, page.pictures[last].caption == nil {
            page.pictures[last].caption = picture.caption
            page.pictures[last].credit = picture.credit
        } else {
            page.pictures.append(picture)
        }
    }

    /// The first paragraph is the lead, where the page itself does not say which one is.
    private mutating func takeLead(_ page: inout NewsPage) {
        if let index = blocks.firstIndex(where: { $0.role == .lead }) {
            page.lead = page.lead ?? blocks[index].text
            blocks.removeAll { $0.role == .lead }
        } else if page.lead == nil, let first = blocks.first, first.kind == .paragraph,
            (60...1_600).contains(first.text.utf8.count), blocks.count > 1
        {
            page.lead = first.text
            blocks.removeFirst()
            // What stands after the lead stands before the text.
            for index in page.pictures.indices where page.pictures[index].after == String(first.text.prefix(40)) {
                page.pictures[index].after = nil
            }
            page.remarks.append(.leadIsFirstParagraph)
        }
        if let lead = page.lead, let (sign, rest) = SourceLine.sign(of: lead) {
            page.lead = rest
            if page.publisher == nil { page.publisher = sign }
            page.remarks.append(.signOfPaper(sign))
        }
    }
}

extension PageBody {
    /// Words in quotes, over one or more paragraphs, with the speaker below.
    private mutating func findQuotes() {
        var result: [PageBlock] = []
        var index = 0
        while index < blocks.count {
            if let speaker = Self.speaker(in: blocks[index].text), let start = quoteStart(in: result) {
                for place in start..<result.count { result[place].kind = .quote }
                var line = PageBlock(.quote, text: speaker, role: .speaker)
                line.hasGap = false
                result.append(line)
            } else {
                result.append(blocks[index])
            }
            index += 1
        }
        blocks = result
    }

    /// Where the quotation begins that ends with the last of the blocks.
    private func quoteStart(in blocks: [PageBlock]) -> Int? {
        guard let last = blocks.last, last.kind == .paragraph || last.kind == .quote else { return nil }
        if last.kind == .quote { return blocks.count - 1 }
        guard last.text.reversed().prefix(2).contains(where: { "”\"".contains($0) }) else { return nil }
        for index in blocks.indices.reversed().prefix(8) {
            guard blocks[index].kind == .paragraph else { return nil }
            if let first = blocks[index].text.first, "“\"".contains(first) { return index }
        }
        return nil
    }

    /// Lines that begin with a dash or a bullet, or with 1., 2., 3.
    private mutating func findLists() {
        for index in blocks.indices where blocks[index].kind == .paragraph {
            guard let rest = Self.bullet(blocks[index].text) else { continue }
            let neighbours = [index - 1, index + 1].filter(blocks.indices.contains)
            let isList = neighbours.contains { other in
                blocks[other].kind == .item(isOrdered: false) || Self.bullet(blocks[other].text) != nil
            }
            if isList {
                blocks[index].dropPrefix(blocks[index].text.utf8.count - rest.utf8.count)
                blocks[index].kind = .item(isOrdered: false)
            }
        }
        var index = 0
        while index < blocks.count {
            var count = 0
            while index + count < blocks.count, blocks[index + count].kind == .paragraph,
                Self.number(blocks[index + count].text)?.number == count + 1
            {
                count += 1
            }
            if count > 1 {
                for place in index..<index + count {
                    guard let rest = Self.number(blocks[place].text)?.rest else { continue }
                    blocks[place].dropPrefix(blocks[place].text.utf8.count - rest.utf8.count)
                    blocks[place].kind = .item(isOrdered: true)
                }
            }
            index += max(1, count)
        }
    }

    /// Short lines between paragraphs that are no sentences.
    private mutating func findHeadings(_ page: inout NewsPage) {
        var guessed: [String] = []
        for index in blocks.indices where blocks[index].kind == .paragraph && blocks[index].role == nil {
            let block = blocks[index]
            guard block.text.utf8.count <= 180, !block.endsSentence, index + 1 < blocks.count,
                block.text.first.map({ !"“\"(".contains($0) || block.isBold }) ?? false
            else { continue }
            blocks[index].kind = .heading
            if !block.isBold { guessed.append(block.text) }
        }
        while blocks.last?.kind == .heading { blocks.removeLast() }
        if !guessed.isEmpty { page.remarks.append(.headingsGuessed(guessed)) }
    }
}

extension PageBody {
    /// `Caption. Ảnh: Trà Dũng`, `Caption (Ảnh: Đơn vị cung cấp)`.
    static func credit(in text: String) -> (caption: String?, credit: String)? {
        guard text.utf8.count <= 700 else { return nil }
        for label in ["Ảnh:", "Ảnh tư liệu:", "ẢNH:"] {
            guard let range = text.ranges(of: label).last else { continue }
            let before = text[..<range.lowerBound]
            guard before.isEmpty || before.last.map({ " (./–-".contains($0) }) ?? false else { continue }
            var credit = String(text[range.upperBound...])
            credit = Blanks.folded(credit)
            while let last = credit.last, ").".contains(last) { credit.removeLast() }
            guard !credit.isEmpty, credit.utf8.count <= 80 else { continue }
            var caption = Blanks.folded(String(before))
            while let last = caption.last, "(-–/ ".contains(last) { caption.removeLast() }
            return (caption.isEmpty ? nil : caption, credit)
        }
        return nil
    }

    /// The speaker below a quotation: `(Bí thư Chi bộ …)`, `— Bí thư …`.
    static func speaker(in text: String) -> String? {
        guard text.utf8.count <= 200 else { return nil }
        if text.hasPrefix("("), text.hasSuffix(")") || text.hasSuffix(").") {
            let inner = text.dropFirst().prefix { $0 != ")" }
            let speaker = Blanks.folded(String(inner))
            return speaker.split(separator: " ").count > 1 && SourceLine.source(in: text) == nil ? speaker : nil
        }
        for dash in ["— ", "– ", "-- "] where text.hasPrefix(dash) {
            return Blanks.folded(String(text.dropFirst(dash.count)))
        }
        return nil
    }

    /// Whether one line is the text of a picture and the other its caption: they share most words, or both are short.
    private static func isPair(_ alt: String, _ caption: String) -> Bool {
        let words = Set(Folding.search(alt).split(separator: " "))
        let others = Set(Folding.search(caption).split(separator: " "))
        let shared = words.intersection(others).count
        if shared * 3 >= min(words.count, others.count) * 2, words.count > 2 { return true }
        return alt.utf8.count < 160 && caption.utf8.count < 300 && bullet(alt) == nil && number(alt) == nil
    }

    private static func bullet(_ text: String) -> String? {
        for mark in ["- ", "– ", "+ ", "• ", "* ", "● ", "▪ "] where text.hasPrefix(mark) {
            return String(text.dropFirst(mark.count))
        }
        return nil
    }

    private static func number(_ text: String) -> (number: Int, rest: String)? {
        let digits = text.prefix { $0.isNumber && $0.isASCII }
        guard (1...2).contains(digits.count), let number = Int(digits) else { return nil }
        let rest = text.dropFirst(digits.count)
        guard rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return nil }
        return (number, String(rest.dropFirst(2)))
    }
}

extension PageBlock {
    /// Takes bytes from the front of the runs.
    fileprivate mutating func dropPrefix(_ count: Int) {
        var rest = count
        while rest > 0, let first = runs.first {
            let length = first.text.utf8.count
            if length <= rest {
                rest -= length
                runs.removeFirst()
            } else {
                runs[0].text = String(decoding: first.text.utf8.dropFirst(rest), as: UTF8.self)
                rest = 0
            }
        }
    }
}
