import Content

/// Collects evidence, each article and document once; what has none is left out.
struct UniqueEvidence {
    private(set) var all: [Evidence] = []
    private var articles: Set<Reference<Article>> = []
    private var documents: Set<Reference<OfficialDocument>> = []

    mutating func add(_ evidence: Evidence) {
        let isNewArticle = evidence.source.map { articles.insert($0).inserted } ?? false
        let isNewDocument = evidence.document.map { documents.insert($0).inserted } ?? false
        if isNewArticle || isNewDocument { all.append(evidence) }
    }
}
