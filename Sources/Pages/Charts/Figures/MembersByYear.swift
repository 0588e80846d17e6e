import Content
import Diagnostics
import Vietnamese

/// Members of an organization by year: of each year, what is reported for its latest date.
enum MembersByYear {
    static func chart(
        of organization: Organization, kind: ChartKind = .bar, years: (Int) -> Bool = { _ in true }
    ) -> Chart? {
        var latest: [Int: Organization.Headcount] = [:]
        // They stand newest first.
        for headcount in organization.headcounts where years(headcount.date.value.firstDay.year) {
            let year = headcount.date.value.firstDay.year
            if latest[year] == nil { latest[year] = headcount }
        }
        let counts = latest.sorted { $0.key < $1.key }
        guard !counts.isEmpty else { return nil }
        let figures = YearFigures(series: [
            .init("Đảng viên", .plain, counts.map { .init(year: $0.key, value: ChartValue($0.value.members)) })
        ])
        let rows = counts.map { _, headcount in
            Chart.Table.Row(
                label: DateText.text(headcount.date.value, style: .list), cells: [NumberText.integer(headcount.members)]
            )
        }
        return Chart(
            title: "Số đảng viên, \(organization.name)", unit: "đảng viên",
            drawing: kind == .line ? .line(figures) : .columns(figures),
            table: Chart.Table(head: ["Thời điểm", "Đảng viên"], rows: rows), notes: Chart.gaps(in: figures),
            evidence: counts.map(\.value.evidence).unique())
    }
}
