import Content
import Diagnostics
import Testing

@testable import Pages

/// Blocks of articles as readers get them.
@Suite struct EmbedTests {
    static let records = [
        "awards/a.yml": "- {id: tsvm, name: Chi bộ trong sạch}",
        "organizations/a.yml": """
        - {id: tinh, name: Đảng bộ tỉnh, kind: provincial-committee}
        - {id: huyen, name: Đảng bộ huyện, kind: district-committee, parent: tinh}
        - {id: khac, name: Đảng bộ huyện khác, kind: district-committee, parent: tinh}
        - {id: ap, name: 'Chi bộ <b>"ấp"</b>', kind: cell, parent: huyen}
        - {id: thon, name: Chi bộ thôn, kind: cell, parent: khac}
        """,
        "recognitions/a.yml": """
        - {organization: ap, award: tsvm, year: 2021}
        - {organization: thon, award: tsvm, year: 2021}
        - {organization: thon, award: tsvm, year: 2022, status: registered}
        """,
        "totals/a.yml": """
        - {scope: huyen, award: tsvm, year: 2021, count: 11, parts: {ấp: 6, khóm: 5}, asOf: 2021}
        - {scope: khac, award: tsvm, year: 2021, count: 7, asOf: 2021}
        """,
    ]

    private func text(_ block: String) -> String { article(body: "```\(block)\n```") }

    private func site(_ block: String) throws -> SiteContext {
        try context(Self.records.merging(["articles/a.md": text(block)]) { $1 })
    }

    private func body(_ block: String) throws -> String {
        let page = try OwnTemplates().page("tin/a/", of: site(block))
        let start = try #require(page.firstRange(of: "<div class=\"prose\">")).upperBound
        let end = try #require(page[start...].firstRange(of: "<section class=\"share\"")).lowerBound
        return String(page[start..<end])
    }

    @Test func aBoardNamesWhoIsRecognizedAndLinksToTheWhole() throws {
        let html = try body("board\naward: tsvm\nyear: 2021")
        #expect(html.contains("<a href=\"/danh-hieu/tsvm/2021/\">"))
        #expect(html.contains("<a href=\"/to-chuc/ap/\">Chi bộ &lt;b&gt;&#34;ấp&#34;&lt;/b&gt;</a>"))
        #expect(html.contains("đã nêu tên 1/11 chi bộ"))
    }

    @Test func aBoardWithoutAYearIsTheNewestOnWhichAnybodyIsRecognized() throws {
        #expect(try body("board\naward: tsvm").contains("/danh-hieu/tsvm/2021/"))
    }

    @Test func aBoardOfOneScopeHasNothingOfAnother() throws {
        let html = try body("board\naward: tsvm\nyear: 2021\nscope: khac\ntitle: Riêng huyện <này>")
        #expect(html.contains("Riêng huyện &lt;này&gt;"))
        #expect(html.contains("đã nêu tên 1/7 chi bộ"))
        #expect(!html.contains("/to-chuc/huyen/") && !html.contains("/to-chuc/ap/") && !html.contains("11"))
    }

    @Test func totalsAreListedWithTheirPartsAndNotAddedUp() throws {
        let html = try body("totals\naward: tsvm\nyear: 2021")
        #expect(html.contains(">11<") && html.contains(">7<") && !html.contains(">18<"))
        #expect(html.contains("ấp: <b>6</b>"))
    }

    @Test func aTimelineShowsWhatDoesNotCountApart() throws {
        let html = try body("timeline\norganization: thon")
        #expect(html.contains("<li class=\"counted stamped\">") && html.contains("<li class=\"apart\">"))
        #expect(html.contains("chưa phải công nhận"))
        #expect(try body("timeline\naward: tsvm").contains("/to-chuc/ap/"))
    }

    @Test func aChartHasATitleADescriptionAndATable() throws {
        let html = try body("chart\nof: total\naward: tsvm\nscope: huyen")
        #expect(html.contains("<svg class=\"plot\" role=\"img\""))
        #expect(html.contains("<title>Chi bộ trong sạch, 2021</title><desc>"))
        #expect(html.contains("<tr><th scope=\"row\">ấp</th><td class=\"number\">6</td></tr>"))
        #expect(!html.contains("style=") && !html.contains(" id="))
    }

    @Test(arguments: [
        "board\naward: tsvm\nyear: 1999", "chart\nof: members\nscope: ap", "timeline\norganization: huyen",
        "totals\nscope: ap",
    ])
    func whatShowsNothingSaysSo(_ block: String) throws {
        #expect(try body(block).contains("<p class=\"nothing\">"))
    }

    @Test func feedsHaveTablesInsteadOfPicturesAndLinksWithTheHost() throws {
        let blocks =
            "chart\nof: total\naward: tsvm\nscope: huyen\n```\n\n```board\naward: tsvm\n```\n\n[x](org:ap)\n\n```timeline\norganization: ap"
        for path in ["feed.xml", "feed.json"] {
            let feed = try OwnTemplates().page(path, of: site(blocks))
            #expect(!feed.contains("svg") && feed.contains("table"))
            #expect(feed.contains("https://example.org/danh-hieu/tsvm/2021/"))
            #expect(feed.contains("https://example.org/to-chuc/ap/"))
            #expect(!feed.contains("href=\\\"/") && !feed.contains("href=&#34;/"))
        }
    }

    @Test func anEmbedThatShowsArticlesDoesNotLeadBackToItself() throws {
        let templates = try OwnTemplates(replacing: [
            "embeds/board.html": "[{% for article in site.latest %}{{ article.body }}{% endfor %}]"
        ])
        let html = try templates.page("tin/a/", of: site("board\naward: tsvm"))
        let body = try #require(html.split(separator: "<body").last)
        #expect(body.split(separator: "[").count == 2)
    }

    @Test func whatGoesWrongInAnEmbedIsToldAtItsTemplate() throws {
        let templates = try OwnTemplates(replacing: [
            "embeds/board.html": "{{ board.rows[5].namedCount if board else 0 }}"
        ])
        let (html, diagnostics) = try templates.rendered("tin/a/", of: site("board\naward: tsvm"))
        #expect(html.contains("<div class=\"prose\">"))
        #expect(diagnostics.count == 1 && diagnostics.first?.location != nil)
    }
}
