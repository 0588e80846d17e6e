package import Diagnostics

/// How much of what a site says has evidence, and what has none.
package struct EvidenceCoverage: Sendable {
    /// A kind of record; none for a kind that the site has no record of.
    package let rows: [Row]
    /// What has neither a document nor a source, by place.
    package let bare: [Bare]

    /// How many records of one kind there are, and what backs them.
    package struct Row: Sendable {
        package let kind: RecordKind
        package fileprivate(set) var records = 0
        package fileprivate(set) var withDocument = 0
        /// Of these, the documents whose picture or PDF the site has.
        package fileprivate(set) var withFile = 0
        package fileprivate(set) var withSource = 0
        /// Of these, the quotes that stand in their article.
        package fileprivate(set) var withQuote = 0
        package fileprivate(set) var bare = 0
    }

    /// A record without evidence.
    package struct Bare: Sendable {
        package let kind: RecordKind
        package let location: SourceLocation
        package let title: String
    }

    package init(_ site: Site, _ quotations: Quotations) {
        var rows: [Row] = []
        var bare: [Bare] = []
        site.forEachEvidencedRecord { record in
            // Records of one kind come together.
            if rows.last?.kind != record.kind { rows.append(Row(kind: record.kind)) }
            let evidence = record.evidence
            let quote = evidence.quote.flatMap { quotations.place(of: $0) }
            rows[rows.count - 1].count(evidence, isQuoted: quote != nil, in: site)
            if evidence.isMissing {
                bare.append(Bare(kind: record.kind, location: record.location, title: record.title(in: site)))
            }
        }
        self.rows = rows
        self.bare = bare.sorted { $0.location < $1.location }
    }
}

extension EvidenceCoverage.Row {
    fileprivate mutating func count(_ evidence: Evidence, isQuoted: Bool, in site: Site) {
        records += 1
        if let document = evidence.document {
            withDocument += 1
            if site[document].file != nil { withFile += 1 }
        }
        if evidence.source != nil { withSource += 1 }
        if isQuoted { withQuote += 1 }
        if evidence.isMissing { bare += 1 }
    }
}
