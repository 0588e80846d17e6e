import Diagnostics
import Vietnamese

/// One award in one year: who is named in records, what sources report, and what stands apart.
///
/// Counting recognitions happens here and in ``Boards``, and nowhere else; which count, ``Outcome`` decides: an approval,
/// a registration or a plan never does, nor what was withdrawn. A board stands under the hierarchy of
/// 31 December of its year, whenever its records were decided: one board, one day. A unit that had ended by then
/// stands where it stood on its last day, and is part of whatever took the place of what it was under.
package struct Board: Sendable {
    package let award: Reference<Award>
    package let year: Int
    package let rows: [Row]

    /// What is named and reported below one organization.
    package struct Row: Sendable {
        /// Nil: no organization above is known.
        package let scope: Reference<Organization>?
        package let named: [Reference<Recognition>]
        /// Recognitions with another status, which do not count.
        package let apart: [Reference<Recognition>]
        package let reported: [Reference<Total>]
        /// Totals with another status, which do not count.
        package let reportedApart: [Reference<Total>]
        /// The reported count, without counting a unit below another's scope twice; nil where nothing is reported.
        package let reportedCount: Int?
        /// Organizations named, each once.
        package let namedCount: Int
    }

    /// Organizations named on the whole board, each once.
    package let namedCount: Int
    /// The sum of the topmost reported counts; nil where nothing is reported.
    package let reportedCount: Int?
    /// What is named and reported below each committee of which anything is, by committee.
    let rollups: [Rollup]

    package func rollup(of organization: Reference<Organization>) -> Rollup? {
        var range = 0..<rollups.count
        while let middle = range.isEmpty ? nil : range.lowerBound + range.count / 2 {
            if rollups[middle].organization == organization { return rollups[middle] }
            range =
                rollups[middle].organization < organization
                ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return nil
    }

    /// 31 December of its year.
    static func day(of year: Int) -> Int { Period.firstDay(of: year + 1) - 1 }
}

extension Board {
    init(
        _ award: Reference<Award>, _ year: Int, recognitions: [Reference<Recognition>], totals: [Reference<Total>],
        in site: Site, tally: inout Tally
    ) {
        let day = Self.day(of: year)
        // What was withdrawn stands on the board by the record that withdrew it, which names it.
        let valid = recognitions.filter { !site.outcome(of: $0).isWithdrawn(in: year) }
        let scopes = Set(totals.compactMap { site[$0].scope })
        var records: [Reference<Organization>?: [Reference<Recognition>]] = [:]
        for recognition in valid {
            records[Self.scope(of: recognition, among: scopes, on: day, in: site), default: []].append(recognition)
        }
        var reports: [Reference<Organization>?: [Reference<Total>]] = [:]
        for total in totals { reports[site[total].scope, default: []].append(total) }

        let rowScopes = Set(records.keys).union(reports.keys).sorted { a, b in
            (a?.index ?? Int.max) < (b?.index ?? Int.max)
        }
        let rows = rowScopes.map { Row($0, records: records[$0] ?? [], totals: reports[$0] ?? [], of: year, in: site) }
        let named = Set(valid.lazy.filter { site.outcome(of: $0).counts(in: year) }.map { site[$0].organization })
        let reported = ReportedSums(rows, on: day, in: site)
        self.rows = rows
        self.award = award
        self.year = year
        namedCount = named.count
        reportedCount = reported.whole
        rollups = Rollup.all(named: named, reported: reported, on: day, in: site, tally: &tally)
    }

    /// Under whose row a recognition stands: the nearest organization above it that reports a
    /// total, else the organ that decided, else the nearest committee above the grassroots.
    private static func scope(
        of recognition: Reference<Recognition>, among scopes: Set<Reference<Organization>>, on day: Int, in site: Site
    ) -> Reference<Organization>? {
        let organization = site[recognition].organization
        let above = site.hierarchy.wholes(of: organization, on: day)
        if !scopes.isEmpty, let reporting = ([organization] + above).first(where: scopes.contains) { return reporting }
        if let decided = site[recognition].scope { return decided }
        return above.first { site.hierarchy.kind(of: $0, on: day).isAboveGrassroots } ?? above.last
    }
}

extension Board.Row {
    fileprivate init(
        _ scope: Reference<Organization>?, records: [Reference<Recognition>], totals: [Reference<Total>], of year: Int,
        in site: Site
    ) {
        self.scope = scope
        named = records.filter { site.outcome(of: $0).counts(in: year) }
        apart = records.filter { !site.outcome(of: $0).counts(in: year) }
        reported = totals.filter { site[$0].counts }
        reportedApart = totals.filter { !site[$0].counts }
        reportedCount = Self.latest(of: reported, in: site).map { site[$0].count.value }
        namedCount = Set(named.map { site[$0].organization }).count
    }

    /// Several reports of one scope and year are reports of the same thing at different dates: the latest holds.
    package func latest(in site: Site) -> Reference<Total>? { Self.latest(of: reported, in: site) }

    private static func latest(of reported: [Reference<Total>], in site: Site) -> Reference<Total>? {
        reported.max { (site[$0].asOf?.start ?? .min, $0.index) < (site[$1].asOf?.start ?? .min, $1.index) }
    }
}
