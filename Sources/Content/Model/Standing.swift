import Diagnostics
import Vietnamese

/// Where one organization stands with one award over the years.
package struct Standing: Sendable {
    package let award: Reference<Award>
    /// Newest first. A term is one entry, though it stands on the board of each of its years.
    package let entries: [Entry]
    /// The last years in a row in which it was recognized; nil for awards by term, and where it never was.
    package let streak: ClosedRange<Int>?
    /// Years between the first and the last with a record that have none, newest first; none for awards by term.
    package let missingYears: [Int]
    /// Plans, registrations and approvals of past years of which no outcome is recorded, newest first.
    package let pending: [Reference<Recognition>]

    /// What is recorded of one year or term.
    package struct Entry: Sendable {
        package let period: Period
        /// The one that says how it ended first.
        package let records: [Reference<Recognition>]
        /// The years of it in which it was recognized or retained.
        fileprivate let countedYears: Set<Int>

        package var counts: Bool { !countedYears.isEmpty }

        /// Its place among the records, for a fixed order.
        fileprivate var place: Int { records.map(\.index).min() ?? 0 }
    }
}

extension Standing {
    /// By award, in the order of the newest entry.
    package static func all(of organization: Reference<Organization>, in site: Site) -> [Standing] {
        var records: [Reference<Award>: [Reference<Recognition>]] = [:]
        for record in site.relations.recognitionsOfOrganization[organization] {
            records[site[record].award, default: []].append(record)
        }
        return records.map { Standing($0, $1, in: site) }.sorted { a, b in
            (b.newestYear, a.award.index) < (a.newestYear, b.award.index)
        }
    }

    private var newestYear: Int { entries.first?.period.years.upperBound ?? 0 }

    private init(_ award: Reference<Award>, _ records: [Reference<Recognition>], in site: Site) {
        self.award = award
        var byPeriod: [Period: [Reference<Recognition>]] = [:]
        for record in records { byPeriod[site[record].period, default: []].append(record) }
        entries = byPeriod.map { period, records in
            Entry(
                period: period, records: Self.decisiveFirst(records, in: site),
                countedYears: Set(records.flatMap { site.outcome(of: $0).countedYears }))
        }.sorted { a, b in
            let (first, second) = (a.period.years, b.period.years)
            return (second.upperBound, second.lowerBound, a.place) < (first.upperBound, first.lowerBound, b.place)
        }
        let isByTerm = site[award].period == .term
        streak = isByTerm ? nil : Self.streak(entries)
        missingYears = isByTerm ? [] : Self.missingYears(entries)
        pending = Self.pending(entries.flatMap(\.records), in: site)
    }

    /// The record that says how it ended first, then the others, the later steps first.
    private static func decisiveFirst(
        _ records: [Reference<Recognition>], in site: Site
    ) -> [Reference<Recognition>] {
        func rank(_ record: Reference<Recognition>) -> (Int, Int64) {
            // What was withdrawn stands below what withdrew it.
            let status = site.outcome(of: record).isWithdrawn ? .notMet : site[record].status
            return (status.step, site[record].date?.start ?? .min)
        }
        return records.sorted { a, b in
            let (first, second) = (rank(a), rank(b))
            return first == second ? a < b : first > second
        }
    }

    private static func streak(_ entries: [Entry]) -> ClosedRange<Int>? {
        let years = entries.reduce(into: Set()) { $0.formUnion($1.countedYears) }
        guard let last = years.max() else { return nil }
        var first = last
        while years.contains(first - 1) { first -= 1 }
        return first...last
    }

    private static func missingYears(_ entries: [Entry]) -> [Int] {
        let years = Set(entries.flatMap { Array($0.period.years) })
        guard let first = years.min(), let last = years.max() else { return [] }
        return (first...last).reversed().filter { !years.contains($0) }
    }

    private static func pending(_ records: [Reference<Recognition>], in site: Site) -> [Reference<Recognition>] {
        let decided = records.filter { site[$0].status.isOutcome }.map { site[$0].period.years }
        return records.filter { record in
            let years = site[record].period.years
            return !site[record].status.isOutcome && years.upperBound < site.hierarchy.today.year
                && !decided.contains { $0.overlaps(years) }
        }
    }
}

extension RecognitionStatus {
    /// Whether it says how it ended.
    package var isOutcome: Bool {
        switch self {
        case .recognized, .retained, .notMet, .withdrawn: true
        case .planned, .registered, .approved: false
        }
    }

    /// How far in its life a recognition is.
    fileprivate var step: Int {
        switch self {
        case .planned: 0
        case .registered: 1
        case .approved: 2
        case .notMet: 3
        case .withdrawn: 4
        case .recognized, .retained: 5
        }
    }
}
