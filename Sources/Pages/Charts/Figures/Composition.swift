import Content
import Diagnostics
import Vietnamese

/// What a figure is made of: its parts as one bar, or its groups each for itself.
enum Composition {
    /// Nil where a figure has neither, and where nothing could be seen.
    static func chart(of statistic: Statistic, title: String? = nil, kind: ChartKind? = nil) -> Chart? {
        let whole = ChartValue(statistic.value.value)
        let title = title ?? statistic.measure
        let evidence = [statistic.evidence].unique()
        if kind != .bar, let parts = statistic.parts?.value {
            return chart(of: whole, parts, title: title, unit: statistic.unit, evidence: evidence)
        }
        if let figures = statistic.including?.value ?? statistic.parts?.value {
            return groups(
                of: whole, figures, title: title, unit: statistic.unit, evidence: evidence,
                note: statistic.including == nil ? nil : mayOverlap)
        }
        return nil
    }

    static func chart(of total: Total, in site: Site, title: String? = nil, kind: ChartKind? = nil) -> Chart? {
        guard let parts = total.parts?.value else { return nil }
        let name = [site[total.award].name, total.period.text].joined(separator: ", ")
        let (title, evidence) = (title ?? name, [total.evidence].unique())
        let whole = ChartValue(total.count.value)
        return kind == .bar
            ? groups(of: whole, parts, title: title, unit: nil, evidence: evidence, note: nil)
            : chart(of: whole, parts, title: title, unit: nil, evidence: evidence)
    }
}

extension Composition {
    /// Parts that do not sum to the whole are not drawn as if they did.
    private static func chart(
        of whole: ChartValue, _ parts: [Figure], title: String, unit: String?, evidence: [Evidence]
    ) -> Chart? {
        let values = parts.map { ChartValue($0.value.value) }
        let row = StackFigures.Row(label: nil, whole: whole, parts: values)
        guard row.isSum else {
            return groups(of: whole, parts, title: title, unit: unit, evidence: evidence, note: doNotSum)
        }
        guard whole.number > 0 else { return nil }
        return Chart(
            title: title, unit: unit, drawing: .stack(StackFigures(labels: parts.map(\.label), rows: [row])),
            table: table(whole, parts), evidence: evidence)
    }

    private static func groups(
        of whole: ChartValue, _ parts: [Figure], title: String, unit: String?, evidence: [Evidence], note: String?
    ) -> Chart? {
        let bars = parts.map { GroupFigures.Bar(label: $0.label, value: ChartValue($0.value.value)) }
        guard !bars.isEmpty, ([whole] + bars.map(\.value)).contains(where: { $0.number != 0 }) else { return nil }
        return Chart(
            title: title, unit: unit,
            drawing: .groups(GroupFigures(whole: .init(label: "Tất cả", value: whole), groups: bars)),
            table: table(whole, parts), notes: [note].compactMap { $0 }, evidence: evidence)
    }

    private static let mayOverlap = "Các nhóm có thể trùng nhau, nên không cộng lại."
    private static let doNotSum = "Theo nguồn, các phần không cộng lại đúng bằng tổng, nên được vẽ riêng."

    private static func table(_ whole: ChartValue, _ parts: [Figure]) -> Chart.Table {
        let rows = parts.map { Chart.Table.Row(label: $0.label, cells: [$0.value.value.text]) }
        return Chart.Table(
            head: ["Nội dung", "Số liệu"], rows: [Chart.Table.Row(label: "Tất cả", cells: [whole.text])] + rows)
    }
}
