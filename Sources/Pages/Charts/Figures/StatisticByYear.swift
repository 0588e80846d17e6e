import Content
import Diagnostics
import Vietnamese

/// One measure of one organization: what it is made of, or how it developed.
enum StatisticByYear {
    static func chart(
        _ statistics: [Statistic], kind: ChartKind?, years: (Int) -> Bool = { _ in true }
    ) -> Chart? {
        var latest: [Int: Statistic] = [:]
        for statistic in statistics {
            guard let year = statistic.year, years(year) else { continue }
            if (statistic.asOf?.start ?? .min) >= (latest[year]?.asOf?.start ?? .min) { latest[year] = statistic }
        }
        let byYear = latest.sorted { $0.key < $1.key }
        // One figure is no development: what it is made of says more.
        if byYear.count < 2 {
            guard let only = byYear.first?.value ?? statistics.last else { return nil }
            let isYear = kind == .line || (kind == .bar && only.including == nil && only.parts == nil)
            if !isYear, let chart = Composition.chart(of: only, kind: kind) { return chart }
        } else if kind == .stacked || (kind == nil && byYear.allSatisfy { $0.value.parts != nil }) {
            if let chart = stack(byYear) { return chart }
        }
        return development(byYear, kind: kind)
    }

    /// Nil unless the parts of every year sum to its figure.
    private static func stack(_ byYear: [(key: Int, value: Statistic)]) -> Chart? {
        var labels: [String] = []
        for part in byYear.flatMap({ $0.value.parts?.value ?? [] }) where !labels.contains(part.label) {
            labels.append(part.label)
        }
        let rows = byYear.map { year, statistic in
            StackFigures.Row(
                label: "\(year)", whole: ChartValue(statistic.value.value),
                parts: labels.map { label in
                    statistic.parts?.value.first { $0.label == label }.map { ChartValue($0.value.value) }
                })
        }
        guard let last = byYear.last?.value, !labels.isEmpty, rows.allSatisfy(\.isSum) else { return nil }
        return Chart(
            title: last.measure, unit: last.unit, drawing: .stack(StackFigures(labels: labels, rows: rows)),
            table: Chart.Table(
                head: ["Năm", "Tất cả"] + labels,
                rows: rows.map { row in
                    .init(
                        label: row.label ?? "", cells: [row.whole.text] + row.parts.map { $0?.text ?? Chart.noFigure })
                }),
            evidence: byYear.map(\.value.evidence).unique())
    }

    private static func development(_ byYear: [(key: Int, value: Statistic)], kind: ChartKind?) -> Chart? {
        guard let last = byYear.last?.value else { return nil }
        let figures = YearFigures(series: [
            .init(last.measure, .plain, byYear.map { .init(year: $0.key, value: ChartValue($0.value.value.value)) })
        ])
        let rows = byYear.map { year, statistic in
            Chart.Table.Row(
                label: "\(year)",
                cells: [statistic.value.value.text, statistic.base.map { $0.value.text } ?? Chart.noFigure])
        }
        let hasBase = byYear.contains { $0.value.base != nil }
        return Chart(
            title: last.measure, unit: last.unit, drawing: kind == .line ? .line(figures) : .columns(figures),
            table: Chart.Table(
                head: ["Năm", "Số liệu"] + (hasBase ? ["Trên tổng số"] : []),
                rows: hasBase ? rows : rows.map { .init(label: $0.label, cells: Array($0.cells.prefix(1))) }),
            notes: Chart.gaps(in: figures), evidence: byYear.map(\.value.evidence).unique())
    }
}
