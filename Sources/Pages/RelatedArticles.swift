import Content

/// Other articles about the same records.
enum RelatedArticles {
    private static let most = 6
    /// Of a record with more articles than this, only the newest are looked at: a province's
    /// page must not cost the square of its articles.
    private static let looked = 50

    /// What the editor names, then what shares most records, the newer first.
    static func of(_ article: Article, in context: SiteContext) -> [Article] {
        let relations = context.site.relations
        var sharing: [Sharing] = []
        sharing.reserveCapacity(8 * looked)
        func add(_ articles: References<Article>, weight: Int) {
            for other in articles.prefix(looked) { sharing.append(Sharing(article: other, weight: weight)) }
        }
        for involvement in article.involvements {
            add(relations.articlesOfOrganization[involvement.organization], weight: 2)
        }
        for award in article.awards { add(relations.articlesOfAward[award], weight: 2) }
        for document in article.documents { add(relations.articlesOfDocument[document], weight: 1) }
        let best = best(most - article.related.count, of: sharing, without: article.related + [article.reference])
        return context.objects(Array((article.related + best).prefix(most)))
    }

    /// An article that shares records, and how much they weigh together.
    private struct Sharing {
        let article: Reference<Article>
        var weight: Int
    }

    private static let mostOthers = 8

    /// What is new beside an article: first of its section, then of the whole site.
    ///
    /// Some of it may be related. To find out what is costs as much as all else on the page, and the template, which
    /// shows that, knows it already.
    static func others(than article: Article, in context: SiteContext) -> [Article] {
        let site = context.site
        let ofSection =
            article.section.map { Array(site.relations.articlesOfSection[$0].prefix(mostOthers + 1)) } ?? []
        var found: [Reference<Article>] = []
        for other in ofSection + site.allArticles.prefix(2 * mostOthers + 1)
        where found.count < mostOthers && other != article.reference && !found.contains(other) {
            found.append(other)
        }
        return context.objects(found)
    }

    /// The articles that share most, of those that share as much the newer first.
    private static func best(
        _ count: Int, of sharing: [Sharing], without known: [Reference<Article>]
    ) -> [Reference<Article>] {
        guard count > 0 else { return [] }
        var best: [Sharing] = []
        var rest = sharing.sorted { $0.article < $1.article }[...]
        while var next = rest.popFirst() {
            while let again = rest.first, again.article == next.article {
                next.weight += again.weight
                rest.removeFirst()
            }
            if known.contains(next.article) { continue }
            // Hundreds may share something, and few are shown: each goes behind those of more weight, or out.
            let place = best.firstIndex { $0.weight < next.weight } ?? best.count
            guard place < count else { continue }
            if best.count == count { best.removeLast() }
            best.insert(next, at: place)
        }
        return best.map(\.article)
    }
}
