import Diagnostics
import Markdown
import Vietnamese

/// One article, and all that the records of a site cite it for.
struct CitedArticle: Sendable {
    let article: Reference<Article>
    var quotes: [Cited] = []
    var namings: [Naming] = []

    /// Words that the article is said to have.
    struct Cited: Sendable {
        let written: Located<String>
        let quote: Quote
        /// Whom the record is about.
        let organizations: [Reference<Organization>]
    }

    /// A record without words, so that the article has to name whom it is about.
    struct Naming: Sendable {
        /// Where the article is cited.
        let location: SourceLocation
        let organizations: [Reference<Organization>]
    }

    /// What was found in the article, and what was not.
    struct Found: Sendable {
        let article: Reference<Article>
        var places: [(quote: SourceLocation, place: QuotePlace)] = []
        var blocks: [Int] = []
        var missing: [MissingQuote] = []
        var unnamed: [UnnamedOrganizations] = []
    }

    func found(in site: Site) -> Found {
        let words = ArticleWords(site[article])
        var found = Found(article: article)
        find(quotes, in: words, of: site, into: &found)
        findNames(in: words, of: site, into: &found)
        return found
    }
}

extension CitedArticle {
    private func find(_ quotes: [Cited], in words: ArticleWords, of site: Site, into found: inout Found) {
        guard !quotes.isEmpty else { return }
        let document = site[article].body.document
        var blocks: Set<Int> = []
        // Comparing a quote with a whole article costs a fraction of a millisecond; a site has few wrong quotes, or all
        // of them are wrong for one reason.
        var comparisonsLeft = 20
        for (cited, ranges) in zip(quotes, QuoteSearch.places(of: quotes.map(\.quote), in: words.exactKeys)) {
            if let ranges {
                let pieces = ranges.flatMap { words.passages(of: $0) }
                let block = pieces.first.flatMap { $0.part == .body ? document.block(at: $0.range.lowerBound) : nil }
                if let block { blocks.insert(block) }
                found.places.append((cited.written.location, QuotePlace(pieces: pieces, block: block)))
            } else {
                comparisonsLeft -= 1
                found.missing.append(
                    comparisonsLeft >= 0
                        ? explained(cited, words, in: site)
                        : MissingQuote(quote: cited.written, article: article, nearest: nil, other: nil))
            }
        }
        found.blocks = blocks.sorted()
    }

    private func explained(_ cited: Cited, _ words: ArticleWords, in site: Site) -> MissingQuote {
        let nearest = NearestPassage.words(like: Word.all(in: cited.written.value), in: words.words)
            .flatMap { words.passages(of: $0).first }
        return MissingQuote(
            quote: cited.written, article: article, nearest: nearest,
            other: nearest == nil ? other(with: cited, in: site) : nil)
    }

    /// Another of the articles about the same organizations that has the words.
    private func other(
        with cited: Cited, in site: Site
    ) -> (article: Reference<Article>, passage: ArticlePassage)? {
        let others = cited.organizations.prefix(3)
            .flatMap { site.relations.articlesOfOrganization[$0].prefix(Self.mostOthers) }
        for other in others where other != article {
            let words = ArticleWords(site[other])
            if let ranges = QuoteSearch.places(of: [cited.quote], in: words.exactKeys).first?.flatMap(\.self),
                let passage = ranges.first.flatMap({ words.passages(of: $0).first })
            {
                return (other, passage)
            }
        }
        return nil
    }

    /// So many articles of an organization are looked through for a quote.
    private static let mostOthers = 10

    private func findNames(in words: ArticleWords, of site: Site, into found: inout Found) {
        guard !namings.isEmpty else { return }
        let wanted = Set(namings.flatMap(\.organizations))
        // A link says whom its words name.
        var named = Set(
            site[article].body.references.compactMap { target -> Reference<Organization>? in
                if case .organization(let organization)? = target { organization } else { nil }
            })
        var builder = AhoCorasick.Builder()
        var organizationsOfName: [[Reference<Organization>]] = []
        for organization in wanted.subtracting(named).sorted() {
            for name in site[organization].printedNames {
                guard let number = builder.insert(name.keys) else { continue }
                while organizationsOfName.count <= number { organizationsOfName.append([]) }
                organizationsOfName[number].append(organization)
            }
        }
        builder.finished().forEachMatch(in: words.nameKeys) { match in
            named.formUnion(organizationsOfName[match.pattern])
            organizationsOfName[match.pattern] = []
            return true
        }
        for naming in namings {
            let unnamed = naming.organizations.filter { !named.contains($0) }
            if !unnamed.isEmpty {
                found.unnamed.append(.init(location: naming.location, article: article, organizations: unnamed))
            }
        }
    }
}
