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
        var shared: [Reference<Article>: Int] = [:]
        for involvement in article.involvements {
            for other in relations.articlesOfOrganization[involvement.organization].prefix(looked) {
                shared[other, default: 0] += 2
            }
        }
        for award in article.awards {
            for other in relations.articlesOfAward[award].prefix(looked) { shared[other, default: 0] += 2 }
        }
        for document in article.documents {
            for other in relations.articlesOfDocument[document].prefix(looked) { shared[other, default: 0] += 1 }
        }
        let named = Set(article.related)
        let found = shared.keys.filter { $0 != article.reference && !named.contains($0) }
            .sorted { (-(shared[$0] ?? 0), $0.index) < (-(shared[$1] ?? 0), $1.index) }
        return context.objects(Array((article.related + found).prefix(most)))
    }
}
