import Content
import Diagnostics
import Vietnamese

/// Of one award, how many are named and how many are reported, by year.
struct RecognizedByYear {
    private(set) var named: [Int: Int] = [:]
    private(set) var reported: [Int: Int] = [:]

    /// From the boards: of everybody, or of what is below one organization.
    init(_ award: Reference<Award>, within scope: Reference<Organization>?, in context: SiteContext) {
        for board in context.boards.boards(of: award) {
            if let scope {
                board.rollup(of: scope).map { insert($0, of: board.year) }
            } else {
                named[board.year] = board.namedCount
                reported[board.year] = board.reportedCount
            }
        }
    }

    private init() {}

    private mutating func insert(_ rollup: Rollup, of year: Int) {
        named[year] = rollup.namedCount
        reported[year] = rollup.reportedCount
    }

    /// Of every award, below one organization, in the order of the awards.
    static func below(
        _ organization: Reference<Organization>, in context: SiteContext
    ) -> [(award: Reference<Award>, figures: RecognizedByYear)] {
        var figures: [Reference<Award>: RecognizedByYear] = [:]
        for (board, rollup) in context.boards.rollups(of: organization) {
            figures[board.award, default: RecognizedByYear()].insert(rollup, of: board.year)
        }
        return figures.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

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
        // Where there is one of the two only, nobody adds.
        let notes = named.isEmpty || reported.isEmpty ? [] : ["Hai con số của một năm không cộng vào nhau."]
        let unit = award.appliesTo.contains { !$0.isCell } ? "tổ chức" : "chi bộ"
        return Chart(
            title: title ?? "\(award.name), theo năm", unit: unit,
            drawing: kind == .line ? .line(figures) : .columns(figures),
            table: Chart.Table(head: ["Năm", "Đã nêu tên", "Theo báo cáo"], rows: rows),
            notes: notes + Chart.gaps(in: figures))
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
