import Content
import Diagnostics
import Testing

@testable import Pages

@Suite struct TagTests {
    private func context() throws -> SiteContext {
        try PagesTests.context([
            "site.yml": "title: T\nbaseURL: https://example.org\npageSize: 2\n",
            "articles/a.md": article("tags: [Nông thôn mới]\n", date: "2021-07-05"),
            "articles/b.md": article("tags: [nông thôn mới, Đoàn]\n", date: "2021-07-06"),
            "articles/c.md": article("tags: [NÔNG THÔN MỚI]\n", date: "2021-07-07"),
        ])
    }

    @Test func spellingsThatDifferInCaseAreOneTag() throws {
        let tags = try context().tags.all
        #expect(tags.map(\.slug) == ["doan", "nong-thon-moi"])
        #expect(tags.map(\.articles.count) == [1, 3])
        // As the newest article spells it.
        #expect(tags.map(\.name) == ["Đoàn", "NÔNG THÔN MỚI"])
    }

    @Test func tagsHavePagesOfTheirArticles() throws {
        var diagnostics: [Diagnostic] = []
        let plan = PagePlan(try context(), contentTree: 0, assets: [], diagnostics: &diagnostics)
        #expect(
            plan.paths.filter { $0.hasPrefix("tu-khoa/") } == [
                "tu-khoa/index.html", "tu-khoa/doan/index.html", "tu-khoa/nong-thon-moi/index.html",
                "tu-khoa/nong-thon-moi/trang/2/index.html",
            ])
        #expect(diagnostics.isEmpty)
    }

    @Test func anArticleLinksToItsTagsAsItSpellsThem() throws {
        let page = try OwnTemplates().page("tin/b/", of: context())
        #expect(
            page.contains(
                #"<a rel="tag" href="/tu-khoa/nong-thon-moi/">nông thôn mới</a>, <a rel="tag" href="/tu-khoa/doan/">"#))
    }
}
