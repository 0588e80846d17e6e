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
        var found: [Candidate] = []
        func add(_ articles: References<Article>, weight: Int) {
            for other in articles.prefix(looked) where other != article.reference && !article.related.contains(other) {
                found.append(Candidate(article: other, score: weight))
            }
        }
        for involvement in article.involvements {
            add(relations.articlesOfOrganization[involvement.organization], weight: 2)
        }
        for award in article.awards { add(relations.articlesOfAward[award], weight: 2) }
        for document in article.documents { add(relations.articlesOfDocument[document], weight: 1) }
        let best = merged(found).sorted().prefix(max(0, most - article.related.count))
        return context.objects(Array((article.related + best.map(\.article)).prefix(most)))
    }

    private static let mostOthers = 8

    /// What is new beside an article: first of its section, then of the whole site.
    ///
    /// Some of it may be related. To find out what is costs as much as all else on the page, and the template, which
    /// shows that, knows it already.
    static func others(than article: Article, in context: SiteContext) -> [Article] {
        let site = context.site
        let ofSection = article.section.map { Array(site.relations.articlesOfSection[$0].prefix(mostOthers + 1)) } ?? []
        var found: [Reference<Article>] = []
        for other in ofSection + site.allArticles.prefix(2 * mostOthers + 1)
        where found.count < mostOthers && other != article.reference && !found.contains(other) {
            found.append(other)
        }
        return context.objects(found)
    }

    /// An article with the weight of what it shares.
    private struct Candidate: Comparable {
        let article: Reference<Article>
        var score: Int

        static func < (a: Candidate, b: Candidate) -> Bool { (-a.score, a.article) < (-b.score, b.article) }
    }

    /// Each article once, with the sum of its weights.
    private static func merged(_ candidates: [Candidate]) -> [Candidate] {
        var result: [Candidate] = []
        for candidate in candidates.sorted(by: { $0.article < $1.article }) {
            if result.last?.article == candidate.article {
                result[result.count - 1].score += candidate.score
            } else {
                result.append(candidate)
            }
        }
        return result
    }
}
