import Diagnostics
import Vietnamese

/// Which articles a build publishes.
package struct PublicationRule: Sendable {
    /// The moment that the build is for, in seconds since 1970 UTC. Time enters a build nowhere else.
    package var now: Int64
    package var showsDrafts: Bool
    package var showsFuture: Bool
    package var showsExpired: Bool

    package init(now: Int64, showsDrafts: Bool = false, showsFuture: Bool = false, showsExpired: Bool = false) {
        self.now = now
        self.showsDrafts = showsDrafts
        self.showsFuture = showsFuture
        self.showsExpired = showsExpired
    }

    func split(_ articles: [ArticleDraft]) -> (published: [ArticleDraft], withheld: [Withheld]) {
        var published: [ArticleDraft] = []
        var withheld: [Withheld] = []
        for article in articles {
            if let reason = reason(article) {
                withheld.append(Withheld(path: article.path, slug: article.slug.value, reason: reason))
            } else {
                published.append(article)
            }
        }
        return (published, withheld)
    }

    private func reason(_ article: ArticleDraft) -> Withheld.Reason? {
        if article.isDraft, !showsDrafts { return .draft }
        let start = (article.publish ?? article.date.value).start
        if start > now, !showsFuture { return .future(start) }
        if let expires = article.expires?.value.start, expires <= now, !showsExpired { return .expired }
        return nil
    }
}

/// An article that exists and is not published by a build.
package struct Withheld: Sendable {
    /// Its path below `articles/` without the ending.
    package let path: String
    /// The part of its address that is its own.
    package let slug: String
    package let reason: Reason

    package enum Reason: Hashable, Sendable {
        case draft
        /// With the moment from which it is published.
        case future(Int64)
        case expired
    }
}

/// What a build shows that readers would not see: drafts, articles to come, expired ones.
package struct Previewed: Sendable {
    package let articles: [Withheld]
    /// The slugs of standing pages that are drafts.
    package let pages: [String]

    init(_ articles: [ArticleDraft], pages: [PageDraft], under rule: PublicationRule) {
        let showsMore = rule.showsDrafts || rule.showsFuture || rule.showsExpired
        self.articles = showsMore ? PublicationRule(now: rule.now).split(articles).withheld : []
        self.pages = pages.filter(\.isDraft).map(\.slug.value)
    }
}
