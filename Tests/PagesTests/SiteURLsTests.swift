import Content
import Diagnostics
import Testing

@testable import Pages

/// Which addresses are for readers.
@Suite struct SiteURLsTests {
    private func urls(_ files: [String: String], listed: [String] = []) throws -> SiteURLs {
        let (plan, context) = try plan(files)
        return SiteURLs(plan, in: context, listed: places(listed))
    }

    private func plan(_ files: [String: String]) throws -> (PagePlan, SiteContext) {
        let context = try context(files)
        var diagnostics: [Diagnostic] = []
        let plan = PagePlan(context, contentTree: 0, assets: [], diagnostics: &diagnostics)
        #expect(diagnostics.isEmpty)
        return (plan, context)
    }

    private func places(_ urls: [String]) -> [Located<String>] {
        urls.map { Located($0, at: SourceLocation(startOf: SourceID(0))) }
    }

    @Test func pagesFeedsAndRedirectsAreListedOnceAndSorted() throws {
        let current = try urls([
            "articles/2021/a.md": article("aliases: [/cu/]\n"), "pages/gioi-thieu.md": "---\ntitle: G\n---\nG.\n",
            "organizations/o.yml": "{id: ap, name: Chi bộ ấp, kind: cell}\n",
        ]).current
        #expect(current == current.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        #expect(Set(current).count == current.count)
        for url in ["/", "/tin/a/", "/cu/", "/gioi-thieu/", "/to-chuc/ap/", "/feed.xml", "/luu-tru/2021/07/"] {
            #expect(current.contains(url), "\(url)")
        }
    }

    @Test func whatOnlyMachinesAskForAndFurtherPagesOfListsAreNot() throws {
        var files = ["site.yml": "title: T\nbaseURL: https://example.org/\npageSize: 1\n"]
        for number in 1...3 { files["articles/\(number).md"] = article() }
        files["pictures/a.jpg"] = "x"
        let current = try urls(files).current
        #expect(current.contains("/tin/") && current.contains("/tin/3/"))
        #expect(!current.contains { $0.contains("trang/") || $0.contains("sitemap") || $0.hasSuffix(".jpg") })
        #expect(!current.contains("/404.html") && !current.contains("/robots.txt"))
    }

    @Test func newAndVanishedAreToldApart() throws {
        let urls = try urls(["articles/a.md": article()], listed: ["/", "/tin/b/", "/tin/trang/2/"])
        #expect(urls.new.contains("/tin/a/") && !urls.new.contains("/"))
        #expect(urls.vanished.map(\.value) == ["/tin/b/", "/tin/trang/2/"])
    }

    @Test(arguments: [
        ("/bai-viet/a-b-c/", "/tin/a-b-c/"), ("/tin/a-b-x/", "/tin/a-b-c/"), ("/khong-gan-gi-ca/", nil),
    ])
    func thePageThatMayHaveTakenItsPlaceIsNamed(old: String, now: String?) throws {
        let (plan, context) = try plan(["articles/a-b-c.md": article()])
        let finding = try #require(SiteURLs.findings(in: plan, of: context, listed: places([old])).first)
        let help = try #require(finding.problem.help?.en)
        #expect(now.map { help.contains("“\($0)”") } ?? help.contains("the article or page that took its place;"))
    }
}
