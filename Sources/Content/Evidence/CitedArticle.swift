import Diagnostics
import Markdown
import Vietnamese

/// One article, and the records of a site that cite it.
struct CitedArticle: Sendable {
    let article: Reference<Article>
    /// Each quotes it, or has nothing else to back it.
    var records: [EvidencedRecord] = []

    /// Words that the article is said to have.
    private struct Cited {
        let record: EvidencedRecord
        let written: Located<String>
        let quote: Quote
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
        var quotes: [Cited] = []
        var namings: [EvidencedRecord] = []
        for record in records {
            let written = record.evidence.quote
            let quote = written.map { Quote($0.value) }
            if let written, let quote, !quote.pieces.isEmpty {
                quotes.append(Cited(record: record, written: written, quote: quote))
            } else if record.evidence.document == nil {
                namings.append(record)
            }
        }
        let words = ArticleWords(site[article])
        var found = Found(article: article)
        find(quotes, in: words, of: site, into: &found)
        findNames(of: namings, in: words, of: site, into: &found)
        return found
    }
}

extension CitedArticle {
    private func find(_ quotes: [Cited], in words: ArticleWords, of site: Site, into found: inout Found) {
        guard !quotes.isEmpty else { return }
        let document = site[article].body.document
        var blocks: Set<Int> = []
        for (cited, ranges) in zip(quotes, QuoteSearch.places(of: quotes.map(\.quote), in: words.exactKeys)) {
            if let pieces = ranges?.flatMap({ words.passages(of: $0) }), let start = pieces.first {
                let block = start.part == .body ? document.block(at: start.range.lowerBound) : nil
                if let block { blocks.insert(block) }
                let place = QuotePlace(start: start, rest: Array(pieces.dropFirst()), block: block)
                found.places.append((cited.written.location, place))
            } else {
                found.missing.append(
                    MissingQuote(quote: cited.written, article: article, organizations: cited.record.organizations))
            }
        }
        found.blocks = blocks.sorted()
    }

    private func findNames(
        of namings: [EvidencedRecord], in words: ArticleWords, of site: Site, into found: inout Found
    ) {
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
            for name in site.printedNames(of: organization) {
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
            if !unnamed.isEmpty, let place = naming.evidence.sourcePlace {
                found.unnamed.append(.init(location: place, article: article, organizations: unnamed))
            }
        }
    }
}
