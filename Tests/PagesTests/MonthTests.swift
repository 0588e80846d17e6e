import Content
import Diagnostics
import Testing

@testable import Pages

@Suite struct MonthTests {
    private func months(_ dates: [String], zone: String = "Asia/Ho_Chi_Minh") throws -> [String: [String]] {
        var files = ["site.yml": "title: T\nbaseURL: https://example.org\ntimeZone: \(zone)\n"]
        for (index, date) in dates.enumerated() { files["articles/a\(index).md"] = article(date: date) }
        let context = try PagesTests.context(files)
        return Dictionary(
            uniqueKeysWithValues: context.months.map { month in
                ("\(month.year)-\(month.month)", context.objects(month.articles).map(\.path).sorted())
            })
    }

    @Test func articlesOfManyOffsetsAreInTheMonthOfTheSite() throws {
        let dates = [
            "2026-01-31T20:00Z", "2026-01-15", "2026-02-01T01:30+09:00", "2026-01-31T23:59", "2026-02-28T20:00-05:00",
        ]
        #expect(
            try months(dates) == ["2026-1": ["a1", "a2", "a3"], "2026-2": ["a0"], "2026-3": ["a4"]])
        #expect(
            try months(dates, zone: "Europe/Berlin") == ["2026-1": ["a0", "a1", "a2", "a3"], "2026-3": ["a4"]])
    }

    @Test func whatDoesNotSayItsMonthIsInNone() throws {
        #expect(
            try months(["2025", "2025-Q1", "2025-01/2025-03", "2025-01-07/..", "2025-01", "2025-01-06/2025-01-10"])
                == ["2025-1": ["a3", "a4", "a5"]])
    }

    @Test func eachMonthHasOneAddress() throws {
        var diagnostics: [Diagnostic] = []
        let context = try PagesTests.context([
            "site.yml": "title: T\nbaseURL: https://example.org\n",
            "articles/a.md": article(date: "2026-01-31T20:00-05:00"), "articles/b.md": article(date: "2026-01-31"),
            "articles/c.md": article(date: "2026-02-01T06:00+14:00"), "articles/d.md": article(date: "2025"),
        ])
        let plan = PagePlan(context, contentTree: 0, assets: [], diagnostics: &diagnostics)
        #expect(diagnostics.isEmpty)
        #expect(
            plan.paths.filter { $0.hasPrefix("luu-tru/") }
                == ["luu-tru/2026/02/index.html", "luu-tru/2026/01/index.html"])
        let page = try OwnTemplates().page("tin/a/", of: context)
        #expect(page.contains(#"<time datetime="2026-02-01T08:00+07:00">Chủ Nhật, 01/02/2026, 08:00 (GMT+7)</time>"#))
        #expect(page.contains(#""datePublished": "2026-02-01T08:00+07:00""#))
        #expect(!page.contains("2026-01-31T20:00"))
        #expect(try !OwnTemplates().page("tin/d/", of: context).contains("Tháng 1/2025"))
    }
}
