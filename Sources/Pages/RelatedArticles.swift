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
        let records = article.involvements.count + article.awards.count + article.documents.count
        var scores = Dictionary<Reference<Article>, Int>(minimumCapacity: min(records, 8) * looked)
        func add(_ articles: References<Article>, weight: Int) {
            for other in articles.prefix(looked) { scores[other, default: 0] += weight }
        }
        for involvement in article.involvements {
            add(relations.articlesOfOrganization[involvement.organization], weight: 2)
        }
        for award in article.awards { add(relations.articlesOfAward[award], weight: 2) }
        for document in article.documents { add(relations.articlesOfDocument[document], weight: 1) }
        for known in article.related + [article.reference] { scores[known] = nil }
        let best = best(most - article.related.count, of: scores)
        return context.objects(Array((article.related + best).prefix(most)))
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

    /// The articles with the highest scores, of equal ones the newer first.
    private static func best(_ count: Int, of scores: [Reference<Article>: Int]) -> [Reference<Article>] {
        guard count > 0 else { return [] }
        var best: [(article: Reference<Article>, score: Int)] = []
        for (article, score) in scores {
            // Hundreds may share something, and few are shown: each goes to its place among these, or out.
            let place = best.firstIndex { ($0.score, article) < (score, $0.article) } ?? best.count
            guard place < count else { continue }
            if best.count == count { best.removeLast() }
            best.insert((article, score), at: place)
        }
        return best.map(\.article)
    }
}
