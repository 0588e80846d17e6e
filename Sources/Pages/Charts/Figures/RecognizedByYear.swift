import Content
import Diagnostics
import Vietnamese

/// Of one award, how many are named and how many are reported, by year.
struct RecognizedByYear {
    private(set) var named: [Int: Int] = [:]
    private(set) var reported: [Int: Int] = [:]

    /// From the boards: of everybody, or of one organization and what is below it.
    init(_ award: Reference<Award>, within scope: Reference<Organization>?, in context: SiteContext) {
        for board in context.boards.boards(of: award) {
            let part = scope.map { board.excerpt(within: $0, in: context.site) } ?? board
            if part.rows.isEmpty { continue }
            named[board.year] = part.namedCount
            reported[board.year] = part.reportedCount
        }
    }

    private init() {}

    /// Of every award, below one organization.
    ///
    /// The boards would be gone through for each of a hundred thousand organizations, so this looks
    /// at the organizations' own records. A unit's standing in a year is whether a record counts.
    static func below(
        _ organization: Reference<Organization>, in site: Site
    ) -> [(award: Reference<Award>, figures: RecognizedByYear)] {
        var organizations: [Reference<Award>: [Int: Set<Reference<Organization>>]] = [:]
        var totals: [Reference<Award>: [Int: Total]] = [:]
        for unit in site.subtree(of: organization) {
            for reference in site.relations.recognitionsOfOrganization[unit] {
                let record = site[reference]
                for year in record.period.years {
                    if record.status.counts {
                        organizations[record.award, default: [:]][year, default: []].insert(unit)
                    } else {
                        organizations[record.award, default: [:]][year, default: []].formUnion([])
                    }
                }
            }
        }
        for reference in site.relations.totalsOfScope[organization] where site[reference].status.counts {
            let total = site[reference]
            for year in total.period.years {
                let latest = totals[total.award]?[year]?.asOf?.start ?? .min
                if totals[total.award]?[year] == nil || (total.asOf?.start ?? .min) >= latest {
                    totals[total.award, default: [:]][year] = total
                }
            }
        }
        return site.allAwards.compactMap { award in
            var figures = RecognizedByYear()
            figures.named = (organizations[award] ?? [:]).mapValues(\.count)
            figures.reported = (totals[award] ?? [:]).mapValues { $0.count.value }
            return figures.isEmpty ? nil : (award, figures)
        }
    }

    var isEmpty: Bool { named.isEmpty && reported.isEmpty }

    /// Fewer than two years are no development: pages show them in words only.
    var isDevelopment: Bool { Set(named.keys).union(reported.keys).count > 1 }

    func chart(
        of award: Award, title: String? = nil, kind: ChartKind = .bar, years: (Int) -> Bool = { _ in true }
    ) -> Chart? {
        let figures = YearFigures(series: [
            .init("Đã nêu tên", .named, points(named, years)),
            .init("Theo báo cáo", .reported, points(reported, years)),
        ])
        let all = Set(named.keys).union(reported.keys).filter(years).sorted()
        guard !all.isEmpty else { return nil }
        let rows = all.map { year in
            Chart.Table.Row(
                label: "\(year)",
                cells: [named[year], reported[year]].map { $0.map(NumberText.integer) ?? Chart.noFigure })
        }
        let unit = award.appliesTo.contains { !$0.isCell } ? "tổ chức" : "chi bộ"
        return Chart(
            title: title ?? "\(award.name), theo năm", unit: unit,
            drawing: kind == .line ? .line(figures) : .columns(figures),
            table: Chart.Table(head: ["Năm", "Đã nêu tên", "Theo báo cáo"], rows: rows),
            notes: ["Hai con số của một năm không cộng vào nhau."] + Chart.gaps(in: figures))
    }

    private func points(_ counts: [Int: Int], _ years: (Int) -> Bool) -> [YearFigures.Point] {
        counts.keys.filter(years).sorted().compactMap { year in
            counts[year].map { .init(year: year, value: ChartValue($0)) }
        }
    }
}

extension Chart {
    /// What stands in a table for a year without a figure.
    static let noFigure = "–"

    static func gaps(in figures: YearFigures) -> [String] {
        let missing = figures.missingYears
        return missing.isEmpty ? [] : ["Không có số liệu: \(YearFigures.text(of: missing))."]
    }
}

extension ChartValue {
    init(_ count: Int) { self.init(number: Double(count), text: NumberText.integer(count)) }

    init(_ number: PrintedNumber) { self.init(number: number.doubleValue, text: number.text) }
}
