import Diagnostics
import Vietnamese

/// What a page says of itself: in its metadata, and around its text.
struct HTMLHeader {
    private(set) var title: String?
    private(set) var kicker: String?
    private(set) var date: PageDate?
    private(set) var lead: String?
    private(set) var author: Byline?
    private(set) var publisher: String?
    private(set) var url: String?
    /// The elements that these stand in: they are no part of the text.
    private(set) var taken: Set<Int> = []

    init(_ tree: HTMLTree, content: MainContent, offset: (CalendarDate) -> Int) {
        var meta: [String: String] = [:]
        for node in tree.nodes where node.name == "meta" {
            guard let key = node.attributes["property"] ?? node.attributes["name"] ?? node.attributes["itemprop"],
                let value = node.attributes["content"].map(Blanks.folded), !value.isEmpty
            else { continue }
            if meta[key.lowercased()] == nil { meta[key.lowercased()] = value }
        }
        publisher = meta["og:site_name"]
        readTitle(tree, meta)
        readMetadata(tree, meta, offset: offset)
        readRoles(tree, content: content, offset: offset)
    }

    /// What no element is named for stands in the first blocks: title, date.
    mutating func takeFromText(_ blocks: inout [PageBlock], offset: (CalendarDate) -> Int) {
        let wanted = Set(Self.parts(of: title ?? "").map { Folding.search($0) })
        for index in blocks.indices.prefix(8).reversed() {
            let text = blocks[index].text
            if let found = PageDate(line: text, offset: offset) {
                if date == nil { date = found }
                blocks.remove(at: index)
            } else if wanted.contains(Folding.search(text)) {
                title = text
                blocks.removeSubrange(...index)
                break
            }
        }
        if title == nil, let first = blocks.first, !first.isLong {
            title = first.text
            blocks.removeFirst()
        }
    }
}

extension HTMLHeader {
    private mutating func readTitle(_ tree: HTMLTree, _ meta: [String: String]) {
        let headings = tree.nodes.indices.filter { tree.nodes[$0].name == "h1" }
            .map { ($0, tree.text(of: $0)) }.filter { !$0.1.isEmpty && $0.1.utf8.count < 600 }
        let declared =
            meta["og:title"]
            ?? tree.nodes.indices.first { tree.nodes[$0].name == "title" }.map {
                Blanks.folded(tree.nodes[$0].children.map { tree.nodes[$0].text }.joined())
            }
        // Of several headings the one that the page's title begins with.
        let folded = Folding.search(declared ?? "")
        let best =
            headings.first { folded.hasPrefix(Folding.search($0.1)) } ?? (headings.count == 1 ? headings[0] : nil)
        if let best {
            title = best.1
            taken.insert(best.0)
        } else {
            title = declared.map { Self.withoutSite($0, publisher) }.flatMap { $0.isEmpty ? nil : $0 }
        }
    }

    /// A page's title, whole and in the parts that sites put together: “Báo Mẫu | Tên bài”.
    private static func parts(of title: String) -> [String] {
        let separators = [" | ", " - ", " – ", " :: ", " » "]
        return [title]
            + separators.flatMap { title.split(separator: $0).map(String.init) }.filter { $0.utf8.count >= 12 }
    }

    /// Without “ - Báo Mẫu” at its end.
    private static func withoutSite(_ title: String, _ site: String?) -> String {
        for separator in [" | ", " - ", " – ", " :: "] {
            guard let range = title.ranges(of: separator).last else { continue }
            let rest = String(title[range.upperBound...])
            let folded = Folding.search(rest)
            let isSite = site.map { Folding.search($0) == folded } ?? false
            if isSite || folded.hasPrefix("bao ") || folded.contains("dien tu") || folded.contains("cong thong tin") {
                return String(title[..<range.lowerBound])
            }
        }
        return title
    }

    private mutating func readMetadata(
        _ tree: HTMLTree, _ meta: [String: String], offset: (CalendarDate) -> Int
    ) {
        for key in ["article:published_time", "datepublished", "pubdate", "og:article:published_time", "date"] {
            if date == nil, let value = meta[key] { date = Self.date(value, offset: offset) }
        }
        for node in tree.nodes
        where date == nil && (node.name == "time" || node.attributes["itemprop"] == "datePublished") {
            if let value = node.attributes["datetime"] ?? node.attributes["content"] {
                date = Self.date(value, offset: offset)
            }
        }
        if let name = meta["article:author"] ?? meta["author"] { author = Byline(line: name) }
        let canonical = tree.nodes.first { node in
            node.name == "link" && node.attributes["rel"]?.lowercased() == "canonical"
        }
        for address in [canonical?.attributes["href"], meta["og:url"]].compactMap(\.self)
        where url == nil && PageLink.isSafe(address) {
            url = address
        }
    }

    private static func date(_ value: String, offset: (CalendarDate) -> Int) -> PageDate? {
        PageDate(iso: value, offset: offset) ?? PageDate(line: value, offset: offset)
    }

    /// Elements that are named for what they hold, near the text.
    private mutating func readRoles(_ tree: HTMLTree, content: MainContent, offset: (CalendarDate) -> Int) {
        for (index, node) in tree.nodes.enumerated() where !node.isText && index != content.root {
            let names = HTMLRoles.words(node)
            guard !names.isEmpty, !tree.isInside(content.root, of: index) else { continue }
            if date == nil, names.contains(where: HTMLRoles.date.contains) {
                if let found = PageDate(line: tree.text(of: index), offset: offset) {
                    date = found
                    taken.insert(index)
                }
            } else if lead == nil, names.contains(where: HTMLRoles.lead.contains) {
                let text = tree.text(of: index)
                if (40...2_000).contains(text.utf8.count) {
                    lead = text
                    taken.insert(index)
                }
            } else if author == nil, names.contains(where: HTMLRoles.author.contains) {
                if let found = Byline(line: tree.text(of: index)) {
                    author = found
                    taken.insert(index)
                }
            } else if kicker == nil, names.contains(where: HTMLRoles.kicker.contains) {
                let text = tree.text(of: index)
                if (4...160).contains(text.utf8.count) {
                    kicker = text
                    taken.insert(index)
                }
            }
        }
    }
}

/// What pages call the parts of an article, in their classes and ids.
enum HTMLRoles {
    static let date: Set<String> = [
        "date", "time", "datetime", "post-date", "publish-date", "pdate", "article-date", "news-date", "ngaydang",
        "ngay-dang", "date-time", "published", "entry-date", "thoigian", "news-time", "date-post", "meta-date",
    ]
    static let lead: Set<String> = [
        "sapo", "lead", "chapeau", "news-lead", "article-lead", "the-article-summary", "summary", "article-summary",
        "tomtat", "tom-tat", "gioithieu", "description", "news-sapo", "detail-sapo", "intro", "headlines",
        "sapo-detail",
        "shortdescription", "short-description",
    ]
    static let author: Set<String> = [
        "author", "tacgia", "tac-gia", "byline", "article-author", "author-name", "post-author", "writer", "nguoiviet",
        "author-info",
    ]
    static let kicker: Set<String> = [
        "kicker", "suptitle", "sup-title", "pretitle", "pre-title", "tieudephu", "tieu-de-phu", "supertitle",
        "chuyende", "chuyen-de", "title-sup", "overline",
    ]
    static let caption: Set<String> = [
        "caption", "pcaption", "image-caption", "img-caption", "photo-caption", "chuthich", "chu-thich", "imgcaption",
        "wp-caption-text", "photocms_caption", "desc-image", "image-desc", "picture-caption",
    ]
    /// Parts of their names.
    static let furniture = [
        "related", "lien-quan", "lienquan", "tin-khac", "tinkhac", "cung-chuyen-muc", "cungchuyenmuc", "share",
        "chia-se", "chiase", "comment", "binh-luan", "binhluan", "social", "breadcrumb", "menu", "sidebar", "banner",
        "advert", "quang-cao", "quangcao", "rating", "paging", "pagination", "toolbar", "hashtag", "newsletter",
        "popup", "tags", "tu-khoa", "tukhoa", "doc-nhieu", "docnhieu", "fb-like", "zalo", "print-", "luot-xem",
    ]

    static func words(_ node: HTMLTree.Node) -> [String] {
        ["class", "id"].flatMap { (node.attributes[$0] ?? "").lowercased().split(separator: " ").map(String.init) }
    }
}

/// Links that are taken over.
enum PageLink {
    /// A web address in full: what begins otherwise leads nowhere outside of its page, or somewhere it should not.
    static func isSafe(_ address: String) -> Bool {
        let lower = address.prefix(8).lowercased()
        guard let scheme = ["https://", "http://"].first(where: { lower.hasPrefix($0) }) else { return false }
        guard let first = address.utf8.dropFirst(scheme.utf8.count).first, !"/?#:@".utf8.contains(first) else {
            return false
        }
        return address.utf8.count <= 500 && address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x5C }
            && !address.utf8.contains { "<>\"`{}|^".utf8.contains($0) }
    }
}
