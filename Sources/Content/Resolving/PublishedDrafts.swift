import Diagnostics
import Vietnamese

/// The drafts of what a build shows, in the order of the site.
struct PublishedDrafts: Sendable {
    /// Newest first; articles of one moment by path.
    let articles: [ArticleDraft]
    let pages: [PageDraft]
    let withheld: [Withheld]

    init(_ drafts: Drafts, under publication: PublicationRule) {
        let (published, withheld) = publication.split(drafts.articles)
        articles = published.sorted { a, b in
            a.date.value.start != b.date.value.start
                ? a.date.value.start > b.date.value.start : a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
        }
        pages = drafts.pages.filter { !$0.isDraft || publication.showsDrafts }
        self.withheld = withheld
    }
}

/// By what others find the articles of a site, and at which place.
struct ArticleNames: Equatable, Sendable {
    let paths: [String]
    let slugs: [String]
    let sources: [SourceID]
    /// Names of articles that exist and are not published in this build.
    let withheld: Set<String>
    /// Those of them whose time is over: a citation outlives its article, and time alone must not stop a build.
    let expired: Set<String>

    init(_ published: PublishedDrafts, _ broken: Set<String>) {
        paths = published.articles.map(\.path)
        slugs = published.articles.map(\.slug.value)
        sources = published.articles.map(\.source)
        withheld = broken.union(published.withheld.map(\.path))
        expired = Set(published.withheld.filter { $0.reason == .expired }.map(\.path))
    }
}
