import Vietnamese

/// All boards of a site.
package struct Boards: Sendable {
    /// By award in the order of the records, newest year first.
    package let all: [Board]

    package init(_ site: Site, workers: any Workers = NoWorkers()) {
        all = workers.map(Array(site.allAwards)) { Self.boards(of: $0, in: site) }.flatMap(\.self)
    }

    package func boards(of award: Reference<Award>) -> [Board] { all.filter { $0.award == award } }

    package func boards(in year: Int) -> [Board] { all.filter { $0.year == year } }

    /// Every year with a board, newest first.
    package var years: [Int] { Set(all.map(\.year)).sorted(by: >) }

    /// The boards on which anything is named or reported below an organization, with what that is; newest first.
    package func rollups(of organization: Reference<Organization>) -> [(board: Board, rollup: Rollup)] {
        all.compactMap { board in board.rollup(of: organization).map { (board, $0) } }
            .enumerated().sorted { ($1.element.0.year, $0.offset) < ($0.element.0.year, $1.offset) }.map(\.element)
    }
}

extension Boards {
    /// The boards of one award, newest year first.
    private static func boards(of award: Reference<Award>, in site: Site) -> [Board] {
        var tally = Tally(organizations: site.organizations.count)
        var all: [Board] = []
        var recognitionsOfYear: [Int: [Reference<Recognition>]] = [:]
        for record in site.relations.recognitionsOfAward[award] {
            for year in site.outcome(of: record).boardYears { recognitionsOfYear[year, default: []].append(record) }
        }
        var totalsOfYear: [Int: [Reference<Total>]] = [:]
        for total in site.relations.totalsOfAward[award] {
            for year in site[total].period.years { totalsOfYear[year, default: []].append(total) }
        }
        for year in Set(recognitionsOfYear.keys).union(totalsOfYear.keys).sorted(by: >) {
            all.append(
                Board(
                    award, year, recognitions: recognitionsOfYear[year] ?? [], totals: totalsOfYear[year] ?? [],
                    in: site, tally: &tally))
        }
        return all
    }
}
