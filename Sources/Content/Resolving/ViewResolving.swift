import Diagnostics

extension Resolver {
    /// Finds the article of each row, by its address or a former one. Pages that are no articles are passed over: a
    /// count of a whole server has them all.
    mutating func resolve(_ rows: [ViewDraft], of articles: [ArticleDraft], withheld: [Withheld]) -> Views {
        guard !rows.isEmpty else { return .none }
        var articleOfPath: [String: Int] = [:]
        for (index, article) in articles.enumerated() {
            for alias in article.aliases { articleOfPath[Self.key(alias.value)] = index }
        }
        for (index, article) in articles.enumerated() { articleOfPath["tin/" + article.slug.value] = index }
        let known = Set(withheld.map { "tin/" + $0.slug })
        var counts: [ViewCount?] = Array(repeating: nil, count: articles.count)
        var first: [String: SourceLocation] = [:]
        for row in rows {
            let key = Self.key(row.page.value)
            if let taken = first.updateValue(row.page.location, forKey: key) {
                diagnostics.report(
                    .viewsTwice(row.page.value), at: row.page.location, notes: [.init(.firstHere, at: taken)])
            } else if let article = articleOfPath[key] {
                counts[article] = ViewCount(row) + counts[article]
            } else if key.hasPrefix("tin/"), !key.hasPrefix("tin/trang/"), !known.contains(key) {
                let nearest = nearestArticle(to: key, among: articles)
                diagnostics.report(.viewsOfNothing(row.page.value, nearest: nearest), at: row.page.location)
            }
        }
        return Views(counts)
    }

    private mutating func nearestArticle(to key: String, among articles: [ArticleDraft]) -> [String] {
        guard comparisonsLeft > 0 else { return [] }
        comparisonsLeft -= articles.count
        return Spelling.nearest(to: "/\(key)/", among: articles.map { "/tin/\($0.slug.value)/" }, limit: 1)
    }

    /// One form for `/tin/a/`, `/tin/a` and `tin/a/index.html`.
    private static func key(_ path: String) -> String {
        var parts = path.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
        if parts.last == "index.html" { parts.removeLast() }
        return parts.joined(separator: "/")
    }
}
