import Content
import Templates
import Testing

@testable import Pages

/// Charts that an article asks for, drawn as they are recorded: `Tests/Fixtures/charts/*.case`.
@Suite struct ChartCaseTests {
    static var cases: [SiteCase] { get throws { try SiteCase.all(in: "charts") } }

    @Test(arguments: try cases) func isDrawnAsRecorded(_ example: SiteCase) throws {
        let context = try example.site()
        let article = try #require(context.site.articles.first)
        let charts = try article.body.embeds.compactMap { embed -> Chart? in
            guard case .chart(let request) = try #require(embed).content else { return nil }
            return RequestedChart.of(request, in: context)
        }
        #expect(!charts.isEmpty && example.expectations == [""])
        try example.check("", charts.map(text).joined(separator: "\n\n"))
    }

    @Test func hasCases() throws { #expect(try Self.cases.count >= 12) }

    /// One element a line.
    private func text(_ chart: Chart) -> String {
        var lines = ["# \(chart.title)" + (chart.axis.map { " (\($0))" } ?? "")]
        lines += chart.keys.map { "key \($0.label)" + ($0.value.map { ": " + $0 } ?? "") + " " + $0.swatch.string }
        lines.append(chart.svg.string.replacing("><", with: ">\n<"))
        lines.append("| " + chart.table.head.joined(separator: " | "))
        lines += chart.table.rows.map { "| " + ([$0.label] + $0.cells).joined(separator: " | ") }
        lines += chart.notes.map { "note " + $0 }
        return lines.joined(separator: "\n")
    }
}
