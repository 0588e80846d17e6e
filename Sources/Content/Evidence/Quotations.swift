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

    /// To compare a quote with a whole article costs a fraction of a millisecond.
    private static let mostExplained = 100

    package init(_ site: Site, workers: any Workers) {
        let groups = Self.groups(of: site)
        let all = workers.map(groups) { $0.found(in: site) }
        places.reserveCapacity(all.reduce(0) { $0 + $1.places.count })
        for found in all {
            for (quote, place) in found.places { places[quote] = place }
            if !found.blocks.isEmpty { blocks[found.article.index] = found.blocks }
            missing += found.missing
            unnamed += found.unnamed
        }
        // A site has few wrong quotes, or all of them are wrong for one reason.
        let explained = workers.map(Array(missing.prefix(Self.mostExplained))) { $0.explained(in: site) }
        missing.replaceSubrange(..<explained.count, with: explained)
    }

    /// Where a quote stands in its article; nil where it was not found.
    package func place(of quote: Located<String>) -> QuotePlace? { places[quote.location] }

    /// The blocks of an article's body that quotes begin in, in order.
    package func citedBlocks(of article: Reference<Article>) -> [Int] { blocks[article.index] ?? [] }
}

/// Where a quote stands.
package struct QuotePlace: Sendable {
    /// Its first piece, or all of it.
    package let start: ArticlePassage
    /// The pieces after that.
    package let rest: [ArticlePassage]
    /// The block of the body that it begins in; nil where it is in the title, the summary or the cover's caption.
    package var block: Int? { blockNumber < 0 ? nil : Int(blockNumber) }
    private let blockNumber: Int32

    init(start: ArticlePassage, rest: [ArticlePassage], block: Int?) {
        self.start = start
        self.rest = rest
        blockNumber = block.map { Int32(clamping: $0) } ?? -1
    }

    package var pieces: [ArticlePassage] { [start] + rest }
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
            guard let article = evidence.source, evidence.quote != nil || evidence.document == nil,
                !site[article].body.document.isRefused
            else { return }
            let group = groupOfArticle[article.index] ?? groups.count
            if group == groups.count {
                groupOfArticle[article.index] = group
                groups.append(CitedArticle(article: article))
            }
            groups[group].records.append(record)
        }
        return groups
    }
}
