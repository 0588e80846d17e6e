package import Vietnamese

/// How often an article was looked at, as somebody counted it.
package struct ViewCount: Sendable {
    package let count: Int
    package let asOf: PartialDate

    init(_ row: ViewDraft) { (count, asOf) = (row.count, row.asOf) }

    private init(_ count: Int, asOf: PartialDate) { (self.count, self.asOf) = (count, asOf) }

    /// What an article had at a former address counts, too, as of the earlier of the two days.
    static func + (one: ViewCount, other: ViewCount?) -> ViewCount {
        guard let other else { return one }
        let (sum, isTooLarge) = one.count.addingReportingOverflow(other.count)
        return ViewCount(isTooLarge ? .max : sum, asOf: one.asOf.start <= other.asOf.start ? one.asOf : other.asOf)
    }
}

/// The counts of `views.csv`, by article; without that file there are none.
package struct Views: Sendable {
    private let counts: [ViewCount?]
    /// The articles that were looked at, most often first; of the same count, the newer first.
    package let mostRead: [Reference<Article>]

    static let none = Views([])

    init(_ counts: [ViewCount?]) {
        self.counts = counts
        mostRead = counts.indices.filter { (counts[$0]?.count ?? 0) > 0 }
            .sorted { ((counts[$1]?.count ?? 0), $0) < ((counts[$0]?.count ?? 0), $1) }
            .map { Reference($0) }
    }

    package subscript(article: Reference<Article>) -> ViewCount? {
        counts.indices.contains(article.index) ? counts[article.index] : nil
    }
}
