import Diagnostics
import Vietnamese

/// One award in one year: who is named in records, what sources report, and what stands apart.
///
/// Counting recognitions happens here and nowhere else. Only `recognized` and
/// `retained` count; an approval, a registration or a plan never does.
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
        /// The total that gives that count.
        let latest: Reference<Total>?
        /// Organizations named, each once.
        package let namedCount: Int
    }

    /// Organizations named on the whole board, each once.
    package let namedCount: Int
    /// The sum of the topmost reported counts; nil where nothing is reported.
    package let reportedCount: Int?
}

/// All boards of a site.
package struct Boards: Sendable {
    /// By award in the order of the records, newest year first.
    package let all: [Board]

    package init(_ site: Site) {
        all = site.allAwards.flatMap { award in
            let records = site.relations.recognitionsOfAward[award]
            let totals = site.relations.totalsOfAward[award]
            var recognitionsOfYear: [Int: [Reference<Recognition>]] = [:]
            for record in records {
                for year in site[record].period.years { recognitionsOfYear[year, default: []].append(record) }
            }
            var totalsOfYear: [Int: [Reference<Total>]] = [:]
            for total in totals {
                for year in site[total].period.years { totalsOfYear[year, default: []].append(total) }
            }
            return Set(recognitionsOfYear.keys).union(totalsOfYear.keys).sorted(by: >).map { year in
                Board(
                    award, year, recognitions: recognitionsOfYear[year] ?? [], totals: totalsOfYear[year] ?? [],
                    in: site)
            }
        }
    }

    package func boards(of award: Reference<Award>) -> [Board] { all.filter { $0.award == award } }

    package func boards(in year: Int) -> [Board] { all.filter { $0.year == year } }

    /// Every year with a board, newest first.
    package var years: [Int] { Set(all.map(\.year)).sorted(by: >) }
}

extension Board {
    fileprivate init(
        _ award: Reference<Award>, _ year: Int, recognitions: [Reference<Recognition>], totals: [Reference<Total>],
        in site: Site
    ) {
        let scopes = Set(totals.compactMap { site[$0].scope })
        var records: [Reference<Organization>?: [Reference<Recognition>]] = [:]
        for recognition in recognitions {
            records[Self.scope(of: recognition, among: scopes, in: site), default: []].append(recognition)
        }
        var reports: [Reference<Organization>?: [Reference<Total>]] = [:]
        for total in totals { reports[site[total].scope, default: []].append(total) }

        let rowScopes = Set(records.keys).union(reports.keys).sorted { a, b in
            (a?.index ?? Int.max) < (b?.index ?? Int.max)
        }
        let rows = rowScopes.map { Row($0, records: records[$0] ?? [], totals: reports[$0] ?? [], in: site) }
        let reporting = Set(rows.filter { $0.reportedCount != nil }.compactMap(\.scope))
        // A district's total is part of its province's: only what stands under no other report is added up.
        let topmost = rows.filter { row in
            row.scope.map { reporting.isDisjoint(with: site.ancestors(of: $0)) } ?? true
        }
        self.rows = rows
        self.award = award
        self.year = year
        namedCount = Self.organizations(recognitions.filter { site[$0].status.counts }, in: site)
        reportedCount = Self.sum(topmost.compactMap(\.reportedCount))
    }

    /// Under whose row a recognition stands: the nearest organization above it that reports a
    /// total, else the organ that decided, else the nearest committee above the grassroots.
    private static func scope(
        of recognition: Reference<Recognition>, among scopes: Set<Reference<Organization>>, in site: Site
    ) -> Reference<Organization>? {
        let organization = site[recognition].organization
        let above = site.ancestors(of: organization)
        if let reporting = ([organization] + above).first(where: scopes.contains) { return reporting }
        if let decided = site[recognition].scope { return decided }
        let committees: Set<OrganizationKind> = [.districtCommittee, .superiorCommittee, .provincialCommittee]
        return above.first { committees.contains(site[$0].kind) } ?? above.last
    }

    fileprivate static func organizations(_ recognitions: [Reference<Recognition>], in site: Site) -> Int {
        Set(recognitions.map { site[$0].organization }).count
    }

    fileprivate static func sum(_ counts: [Int]) -> Int? {
        counts.isEmpty
            ? nil
            : counts.reduce(0) { sum, count in
                let (result, overflow) = sum.addingReportingOverflow(count)
                return overflow ? Int.max : result
            }
    }
}

extension Board.Row {
    fileprivate init(
        _ scope: Reference<Organization>?, records: [Reference<Recognition>], totals: [Reference<Total>], in site: Site
    ) {
        self.scope = scope
        named = records.filter { site[$0].status.counts }
        apart = records.filter { !site[$0].status.counts }
        reported = totals.filter { site[$0].status.counts }
        reportedApart = totals.filter { !site[$0].status.counts }
        // Several reports of one scope and year are reports of the same thing at different
        // dates: the latest holds.
        latest = reported.max {
            (site[$0].asOf?.start ?? .min, $0.index) < (site[$1].asOf?.start ?? .min, $1.index)
        }
        reportedCount = latest.map { site[$0].count.value }
        namedCount = Board.organizations(named, in: site)
    }
}
