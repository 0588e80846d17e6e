import Content
import Diagnostics
import Vietnamese

/// The share of cells that got an award, by year, each with what it is a share of.
enum ShareByYear {
    static func chart(
        of award: Reference<Award>, scope: Reference<Organization>, kind: ChartKind = .bar,
        years: (Int) -> Bool = { _ in true }, in context: SiteContext
    ) -> Chart? {
        let site = context.site
        var latest: [Int: Total] = [:]
        for total in site.countingTotals(of: award, scope: scope) where share(of: total) != nil {
            for year in total.period.years where years(year) {
                if (total.asOf?.start ?? .min) >= (latest[year]?.asOf?.start ?? .min) { latest[year] = total }
            }
        }
        let totals = latest.sorted { $0.key < $1.key }
        guard !totals.isEmpty else { return nil }
        let points = totals.compactMap { year, total in
            share(of: total).map { YearFigures.Point(year: year, value: $0.value) }
        }
        let figures = YearFigures(series: [.init("Tỷ lệ", .reported, points)], isShare: true)
        let rows = totals.map { year, total in
            Chart.Table.Row(
                label: "\(year)",
                cells: [
                    share(of: total)?.value.text ?? Chart.noFigure, NumberText.integer(total.count.value),
                    total.base.map { NumberText.integer($0.value) } ?? "không in",
                ])
        }
        let isComputed = totals.contains { share(of: $0.value)?.isComputed ?? false }
        return Chart(
            title: "\(site[award].name): tỷ lệ, \(site[scope].name)", unit: "%",
            drawing: kind == .line ? .line(figures) : .columns(figures),
            table: Chart.Table(head: ["Năm", "Tỷ lệ", "Số được công nhận", "Trên tổng số"], rows: rows),
            notes: Chart.gaps(in: figures)
                + (isComputed ? ["Tỷ lệ mà nguồn không in được tính từ số được công nhận và tổng số."] : []),
            evidence: totals.map(\.value.evidence).unique())
    }

    /// As printed, or else computed from count and base.
    private static func share(of total: Total) -> (value: ChartValue, isComputed: Bool)? {
        if let percent = total.percent?.value {
            let text = percent.isPercent ? percent.text : percent.text + "%"
            return (ChartValue(number: percent.doubleValue, text: text), false)
        }
        guard let base = total.base?.value, base > 0 else { return nil }
        let fraction = Double(total.count.value) / Double(base)
        return (ChartValue(number: fraction * 100, text: NumberText.percent(fraction: fraction)), true)
    }
}

extension [Evidence] {
    /// Each article and document once, without quotes; what has none is left out.
    func unique() -> [Evidence] {
        var unique = UniqueEvidence()
        for evidence in self { unique.add(evidence) }
        return unique.all
    }
}
