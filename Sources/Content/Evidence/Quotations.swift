package import Diagnostics
import Markdown
import Vietnamese

/// What the records of a site cite of its articles, and where it stands there.
///
/// Each cited article is looked at once, however many records cite it; a record that a document backs and
/// that quotes nothing costs nothing.
package struct Quotations: Sendable {
    /// Where each quote stands that was found, by the quote's own place.
    private var places: [SourceLocation: QuotePlace] = [:]
    /// For each article that quotes were found in, the blocks of its body that they begin in, in order.
    private var blocks: [Int: [Int]] = [:]
    /// Quotes that are not in the article that they are said to be of.
    private(set) var missing: [MissingQuote] = []
    /// Articles that do not name whom they are the source for.
    private(set) var unnamed: [UnnamedOrganizations] = []

    package static let none = Quotations()

    private init() {}

    package init(_ site: Site, workers: any Workers) {
        let groups = Self.groups(of: site)
        for found in workers.map(groups, { $0.found(in: site) }) {
            for (quote, place) in found.places { places[quote] = place }
            if !found.blocks.isEmpty { blocks[found.article.index] = found.blocks }
            missing += found.missing
            unnamed += found.unnamed
        }
    }

    /// Where a quote stands in its article; nil where it was not found.
    package func place(of quote: Located<String>) -> QuotePlace? { places[quote.location] }

    /// The blocks of an article's body that quotes begin in, in order.
    package func citedBlocks(of article: Reference<Article>) -> [Int] { blocks[article.index] ?? [] }
}

/// Where a quote stands.
package struct QuotePlace: Sendable {
    /// Its pieces in their order.
    package let pieces: [ArticlePassage]
    /// The block of the body that it begins in; nil where it is in the title, the summary or the cover's caption.
    package let block: Int?
}

/// A quote that is not in its article.
struct MissingQuote: Sendable {
    let quote: Located<String>
    let article: Reference<Article>
    /// The passage that was plainly meant.
    let nearest: ArticlePassage?
    /// Another article that has it, about the same organization.
    let other: (article: Reference<Article>, passage: ArticlePassage)?
}

/// An article that is the source for organizations that it does not name.
struct UnnamedOrganizations: Sendable {
    /// Where the source is written.
    let location: SourceLocation
    let article: Reference<Article>
    let organizations: [Reference<Organization>]
}

extension Quotations {
    /// The records that cite each article, articles in the order in which they are first cited.
    private static func groups(of site: Site) -> [CitedArticle] {
        var groups: [CitedArticle] = []
        var groupOfArticle: [Int: Int] = [:]
        site.forEachEvidencedRecord { record in
            let evidence = record.evidence
            guard let article = evidence.source, let location = evidence.sourcePlace,
                !site[article].body.document.isRefused
            else { return }
            let quote = evidence.quote.map { ($0, Quote($0.value)) }
            let hasQuote = quote.map { !$0.1.pieces.isEmpty } ?? false
            let organizations = hasQuote || evidence.document != nil ? [] : record.organizations
            guard hasQuote || !organizations.isEmpty else { return }
            let group = groupOfArticle[article.index] ?? groups.count
            if group == groups.count {
                groupOfArticle[article.index] = group
                groups.append(CitedArticle(article: article))
            }
            if hasQuote, let quote {
                groups[group].quotes.append(
                    .init(written: quote.0, quote: quote.1, organizations: record.organizations))
            } else {
                groups[group].namings.append(.init(location: location, organizations: organizations))
            }
        }
        return groups
    }
}
