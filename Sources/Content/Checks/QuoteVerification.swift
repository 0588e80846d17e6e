import Diagnostics

/// A quote stands in the article that it is said to be of.
///
/// Compared are words: space, the place of the tone mark and the kind of quotation marks do not count, case does.
/// `…` stands for what was left out.
enum QuoteVerification: QuotationCheck {
    static let rules: [Rule] = [.quoteNotFound, .quoteWithoutSource]

    static func findings(in site: Site, _ quotations: Quotations) -> [Diagnostic] {
        var findings = quotations.missing.map { finding($0, in: site) }
        site.forEachEvidencedRecord { record in
            let evidence = record.evidence
            if let quote = evidence.quote, evidence.sourcePlace == nil, !Quote(quote.value).pieces.isEmpty {
                findings.report(.quoteWithoutSource(hasDocument: evidence.document != nil), at: quote.location)
            }
        }
        return findings
    }

    private static func finding(_ missing: MissingQuote, in site: Site) -> Diagnostic {
        let article = site[missing.article]
        var notes: [Diagnostic.Note] = []
        if let nearest = missing.nearest {
            notes.append(.init(.nearestPassage(article.words(of: nearest)), at: article.location(of: nearest)))
        }
        if let other = missing.other {
            let place = site[other.article].location(of: other.passage)
            notes.append(.init(.quoteIsElsewhere(site[other.article].title), at: place))
        }
        return Diagnostic(.quoteNotFound(in: article.title), at: missing.quote.location, notes: notes)
    }
}

extension Article {
    /// A passage as it is printed, in one line.
    fileprivate func words(of passage: ArticlePassage) -> String {
        let text = text(of: passage.part)
        let bytes = text[passage.range.clamped(to: 0..<text.count)].map { $0 == 0x0A || $0 == 0x09 ? 0x20 : $0 }
        return String(decoding: bytes, as: UTF8.self)
    }
}
