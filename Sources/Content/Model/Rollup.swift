import Vietnamese

/// What is named and reported of one award and year below one committee.
package struct Rollup: Sendable {
    package let organization: Reference<Organization>
    /// Organizations below it that records name, each once; it is not counted itself.
    package let namedCount: Int
    /// Its own reported count, or else the sum of the topmost ones below it; nil where nothing is reported.
    package let reportedCount: Int?
    /// The total that the count is from; nil where it is a sum or nothing is reported.
    package let own: Reference<Total>?
    /// How many reports the count is the sum of.
    package let summedCount: Int
}

extension Rollup {
    static func all(
        named: Set<Reference<Organization>>, reported: ReportedSums, on day: Int, in site: Site, tally: inout Tally
    ) -> [Rollup] {
        for organization in named {
            for whole in site.hierarchy.wholes(of: organization, on: day) { tally.add(whole.index) }
        }
        let counts = tally.taken()
        return reported.sums.keys.reduce(into: Set(counts.keys)) { $0.insert($1.index) }.sorted().map { index in
            let organization = Reference<Organization>(index)
            let sum = reported.sums[organization]
            return Rollup(
                organization: organization, namedCount: counts[index] ?? 0, reportedCount: sum?.count, own: sum?.own,
                summedCount: sum?.parts ?? 0)
        }
    }
}

/// Counts organizations by their place: one array for all boards, since a dictionary takes ten times as long.
struct Tally {
    private var counts: [Int32]
    private var touched: [Int] = []

    init(organizations: Int) { counts = Array(repeating: 0, count: organizations) }

    mutating func add(_ index: Int) {
        if counts[index] == 0 { touched.append(index) }
        counts[index] += 1
    }

    /// What was counted, after which it is empty.
    mutating func taken() -> [Int: Int] {
        var result: [Int: Int] = [:]
        result.reserveCapacity(touched.count)
        for index in touched {
            result[index] = Int(counts[index])
            counts[index] = 0
        }
        touched = []
        return result
    }
}

/// The counts that sources report for one board, added up without counting anybody twice: what a district reports is
/// part of what its province reports, also where the district ended in that year and the province became part of
/// another.
struct ReportedSums {
    struct Sum {
        var count: Int
        var own: Reference<Total>?
        var parts: Int
    }

    /// Of each organization that reports, and of all that such are part of.
    private(set) var sums: [Reference<Organization>: Sum] = [:]
    /// Of the whole board.
    private(set) var whole: Int?

    init(_ rows: [Board.Row], on day: Int, in site: Site) {
        var wholes: [Reference<Organization>: [Reference<Organization>]] = [:]
        var rest: [Int] = []
        for row in rows {
            guard let count = row.reportedCount else { continue }
            guard let scope = row.scope else {
                rest.append(count)
                continue
            }
            wholes[scope] = site.hierarchy.wholes(of: scope, on: day, withHeir: true)
            sums[scope] = Sum(count: count, own: row.latest(in: site), parts: 1)
        }
        // In the order of the rows, so that a sum does not depend on a table's order.
        for row in rows {
            guard let scope = row.scope, let count = row.reportedCount, let above = wholes[scope] else { continue }
            let reporting = above.filter { wholes[$0] != nil }
            if reporting.isEmpty { rest.append(count) }
            for whole in above where wholes[whole] == nil {
                let isCovered = reporting.contains { wholes[$0]?.contains(whole) ?? false }
                if !isCovered { add(count, to: whole) }
            }
        }
        whole = rest.isEmpty ? nil : rest.reduce(0, Self.sum)
    }

    private mutating func add(_ count: Int, to organization: Reference<Organization>) {
        let before = sums[organization]
        sums[organization] = Sum(
            count: Self.sum(before?.count ?? 0, count), own: nil, parts: (before?.parts ?? 0) + 1)
    }

    private static func sum(_ a: Int, _ b: Int) -> Int {
        let (result, overflow) = a.addingReportingOverflow(b)
        return overflow ? Int.max : result
    }
}
