import Diagnostics
import Vietnamese

/// A page that was saved as HTML.
enum HTMLPage {
    static func page(_ html: String, offset: (CalendarDate) -> Int) -> NewsPage {
        let tree = HTMLTree(html)
        let content = MainContent(tree)
        var header = HTMLHeader(tree, content: content, offset: offset)
        var page = NewsPage()
        page.title = header.title ?? ""
        page.kicker = header.kicker
        page.date = header.date
        page.lead = header.lead
        page.author = header.author
        page.publisher = header.publisher
        page.url = header.url
        var blocks = HTMLBlocks(tree, leavingOut: header.taken)
        blocks.read(content.root)
        page.pictures = blocks.pictures
        if tree.isCut || blocks.blocks.count >= PageBlock.most { page.remarks.append(.pageIsCut) }
        if !blocks.spannedTables.isEmpty { page.remarks.append(.tablesWithSpans(blocks.spannedTables)) }
        if !blocks.leftOut.isEmpty { page.remarks.append(.blocksLeftOut(blocks.leftOut)) }
        header.takeFromText(&blocks.blocks, offset: offset)
        page.date = header.date
        page.title = header.title ?? ""
        PageBody(blocks.blocks).fill(&page)
        return page
    }
}

/// The part of a page that holds the article: by what pages call it, else by where the text is dense.
struct MainContent {
    /// The element; 0 for the whole page.
    let root: Int

    init(_ tree: HTMLTree) {
        let measures = Measures(tree)
        root = Self.named(tree, measures) ?? Self.densest(tree, measures)
    }
}

extension MainContent {
    /// How much text is in each element, and how much of it in links.
    private struct Measures {
        var text: [Int]
        var links: [Int]

        /// Children follow their parents, so that one pass from the end sums them up.
        init(_ tree: HTMLTree) {
            text = Array(repeating: 0, count: tree.nodes.count)
            links = text
            for index in tree.nodes.indices.reversed() {
                let node = tree.nodes[index]
                if node.isText { text[index] = Blanks.folded(node.text).utf8.count }
                if node.name == "a" { links[index] = text[index] }
                guard index > 0, !HTMLNames.unread.contains(node.name) else { continue }
                text[node.parent] += text[index]
                links[node.parent] += links[index]
            }
        }

        /// Text outside links, where links weigh thrice: lists of news are links.
        func own(_ index: Int) -> Int { max(0, text[index] - 3 * links[index]) }
    }

    private static let names = [
        "articlebody", "article-body", "article-content", "articlecontent", "article__body", "article-detail",
        "detail-content", "content-detail", "contentdetail", "detailcontent", "news-detail", "newsdetail",
        "news-content", "newscontent", "detail-news", "entry-content", "post-content", "post-body", "the-article-body",
        "fck-detail", "fck_detail", "cms-body", "cms-content", "main-detail", "noi-dung", "noidung", "bodytext",
        "body-content", "chitiet", "chi-tiet", "story-body", "maincontent-detail", "content-news", "divnewsdetails",
        "article-text", "news-body",
    ]

    private static func named(_ tree: HTMLTree, _ measures: Measures) -> Int? {
        let candidates = tree.nodes.indices.filter { index in
            let node = tree.nodes[index]
            guard HTMLNames.blocks.contains(node.name), measures.own(index) >= 300 else { return false }
            if node.attributes["itemprop"]?.lowercased() == "articlebody" { return true }
            return ["class", "id"].contains { key in
                let words = (node.attributes[key] ?? "").lowercased().split(separator: " ")
                return words.contains { word in names.contains(String(word)) }
            }
        }
        // The innermost of those with nearly all of their text.
        let most = candidates.map { measures.own($0) }.max() ?? 0
        return candidates.last { measures.own($0) * 10 >= most * 8 }
    }

    /// The element whose own paragraphs hold most text; those of its children's children count less.
    private static func densest(_ tree: HTMLTree, _ measures: Measures) -> Int {
        var scores = Array(repeating: 0, count: tree.nodes.count)
        for index in tree.nodes.indices.dropFirst() {
            let node = tree.nodes[index]
            let isParagraph = ["p", "pre", "blockquote", "h2", "h3", "li"].contains(node.name)
            let direct = node.children.reduce(0) { $0 + (tree.nodes[$1].isText ? measures.text[$1] : 0) }
            let isText = !isParagraph && HTMLNames.blocks.contains(node.name) && direct >= 80
            guard isParagraph || isText else { continue }
            let worth = isParagraph ? measures.own(index) : direct
            guard worth >= 40 else { continue }
            if isText { scores[index] += worth }
            var (parent, share) = (node.parent, worth)
            for _ in 0..<4 where parent > 0 {
                scores[parent] += share
                share /= 2
                parent = tree.nodes[parent].parent
            }
        }
        let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
        return scores[best] > 0 ? best : 0
    }
}
