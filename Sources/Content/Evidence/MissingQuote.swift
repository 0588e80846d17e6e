import Diagnostics
import Vietnamese

/// A quote that is not in its article.
struct MissingQuote: Sendable {
    let quote: Located<String>
    let article: Reference<Article>
    /// Whom the record is about.
    let organizations: [Reference<Organization>]
    /// The passage that was plainly meant.
    private(set) var nearest: ArticlePassage?
    /// Another article that has it, about the same organizations.
    private(set) var other: Other?

    struct Other: Sendable {
        let article: Reference<Article>
        let passage: ArticlePassage
    }

    init(quote: Located<String>, article: Reference<Article>, organizations: [Reference<Organization>]) {
        self.quote = quote
        self.article = article
        self.organizations = organizations
    }

    /// The same with what may have been meant.
    func explained(in site: Site) -> MissingQuote {
        var explained = self
        let words = ArticleWords(site[article])
        explained.nearest = NearestPassage.words(like: Word.all(in: quote.value), in: words.words)
            .flatMap { words.passages(of: $0).first }
        if explained.nearest == nil { explained.other = otherArticle(in: site) }
        return explained
    }

    private func otherArticle(in site: Site) -> Other? {
        let others = organizations.prefix(3)
            .flatMap { site.relations.articlesOfOrganization[$0].prefix(Self.mostOthers) }
        for other in others where other != article {
            let words = ArticleWords(site[other])
            let found = QuoteSearch.places(of: [Quote(quote.value)], in: words.exactKeys).first?.flatMap(\.self)
            if let passage = found?.first.flatMap({ words.passages(of: $0).first }) {
                return Other(article: other, passage: passage)
            }
        }
        return nil
    }

    /// So many articles of an organization are looked through for a quote.
    private static let mostOthers = 10
}
