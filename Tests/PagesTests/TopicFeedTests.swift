import Content
import Diagnostics
import Foundation
import Testing

@testable import Pages

@Suite struct TopicFeedTests {
    private let files = [
        "site.yml": "title: T\nbaseURL: https://example.org\nsections: [{id: xdd, title: Xây dựng Đảng}]\n",
        "organizations/a.yml": """
        - {id: tinh, name: Đảng bộ tỉnh, kind: provincial-committee}
        - {id: xa, name: Đảng bộ xã, kind: commune-committee, parent: tinh}
        - {id: ap, name: Chi bộ ấp, kind: cell, parent: xa}
        - {id: to, name: Tổ đảng, kind: group, parent: ap}
        - {id: xa-khac, name: Đảng bộ xã khác, kind: commune-committee, parent: tinh}
        """,
        "awards/a.yml": "{id: tsvm, name: TSVM}",
        "articles/a.md": article("organizations: [to, xa]\nsummary: Tóm <b> tắt\n", title: "Bài một"),
        "articles/b.md": article("organizations: [ap]\nnoindex: true\n", title: "Bài hai"),
    ]

    @Test func sectionsAwardsAndCommitteesWithNewsBelowThemHaveOne() throws {
        let context = try context(files)
        let paths = TopicFeeds.pages(of: context).map { context.addresses.relative($0.address) }
        #expect(
            paths == [
                "chuyen-muc/xdd/feed.xml", "danh-hieu/tsvm/feed.xml", "to-chuc/tinh/feed.xml", "to-chuc/xa/feed.xml",
            ])
    }

    @Test func aCommitteesFeedHasEachArticleOnceAndNoneThatIsNotToBeFound() throws {
        let text = try OwnTemplates().page("to-chuc/xa/feed.xml", of: try context(files))
        #expect(text.components(separatedBy: "<entry>").count == 2)
        #expect(text.contains("<title type=\"text\">Bài một</title>"))
        #expect(text.contains("<summary type=\"text\">Tóm &lt;b&gt; tắt</summary>"))
        #expect(
            text.contains(
                "<link rel=\"self\" type=\"application/atom+xml\" href=\"https://example.org/to-chuc/xa/feed.xml\"/>"))
        #expect(text.contains("<id>https://example.org/to-chuc/xa/</id>"))
        #expect(!text.contains("<content"))
    }

    @Test func aFeedIsFollowedFromItsPage() throws {
        let (templates, context) = (try OwnTemplates(), try context(files))
        for page in ["chuyen-muc/xdd/", "danh-hieu/tsvm/", "to-chuc/xa/"] {
            let text = try templates.page(page, of: context)
            let link = "type=\"application/atom+xml\" title="
            #expect(text.components(separatedBy: link).count == 3, "\(page)")
            #expect(text.contains("https://example.org/\(page)feed.xml"))
        }
        for page in ["to-chuc/ap/", "to-chuc/xa-khac/"] {
            #expect(try !templates.page(page, of: context).contains("\(page)feed.xml"))
        }
    }

    @Test func theNewestAreInItAndNoMoreThanTwenty() throws {
        var files = files
        for day in 10..<40 {
            let date = "2022-0\(day / 10)-\(day % 10 + 10)"
            files["articles/c\(day).md"] = article("organizations: [ap]\n", title: "Số \(day)", date: date)
        }
        let context = try context(files)
        let committee = try #require(context.site.allOrganizations.first { context.site[$0].id == "tinh" })
        let titles = context.committeeNews.articles(of: committee).map { context.site[$0].title }
        #expect(titles == (20..<40).reversed().map { "Số \($0)" })
    }
}
