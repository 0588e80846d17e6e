import Diagnostics
import Vietnamese

/// The records that nothing refers to, every reference in them resolved.
struct Records: Sendable {
    let recognitions: [Recognition]
    let totals: [Total]
    let statistics: [Statistic]
    let ratings: [YearlyRating]
    let initiatives: [Initiative]
    /// Whether all that they refer to was found.
    let areWhole: Bool
}

extension Resolver {
    mutating func resolveRecords(_ drafts: inout Drafts, workers: any Workers) -> Records {
        let before = diagnostics.count
        let recognitions = resolve(&drafts.recognitions, workers: workers)
        let totals = drafts.totals.compactMap { resolve($0) }
        let statistics = drafts.statistics.map { resolve($0) }
        let ratings = drafts.ratings.compactMap { resolve($0) }
        let initiatives = drafts.initiatives.map { resolve($0) }
        return Records(
            recognitions: recognitions, totals: totals, statistics: statistics, ratings: ratings,
            initiatives: initiatives, areWhole: diagnostics.count == before)
    }
}
