import Content
import Diagnostics
import Foundation
import Testing

@testable import Pages

/// Long lists are counted from their oldest article, so that a new one moves nothing on full pages.
@Suite struct ListPagesTests {
    private static let size = 3

    /// A site with so many articles, each a day newer than the one before.
    private func site(articles count: Int) throws -> SiteContext {
        let sections = "[{id: xdd, title: Xây dựng Đảng}, {id: khac, title: Khác}]"
        var files = [
            "site.yml": "title: T\nbaseURL: https://example.org/\npageSize: \(Self.size)\nsections: \(sections)\n"
        ]
        for number in 0..<count {
            // All but one of four are in one section and have one tag; the newest ones are of one month.
            let isOther = number % 4 == 3
            let head = "section: \(isOther ? "khac" : "xdd")\nauthor: Trúc Linh\ntags: [\(isOther ? "B" : "A")]\n"
            let day = number < 4 ? "2021-06-0\(number + 1)" : "2021-07-\(number < 13 ? "0" : "")\(number - 3)"
            files["articles/a\(number).md"] = article(head, title: "Bài \(number)", date: day)
        }
        return try context(files)
    }

    private func pages(of count: Int, size: Int, in context: SiteContext) -> [Pagination] {
        Pagination.pages(of: context.site.allArticles.suffix(count), size: size) { .news($0) }
    }

    @Test(arguments: [
        (0, [0]), (1, [1]), (3, [3]), (4, [4]), (5, [5]), (6, [3, 3]), (7, [4, 3]), (8, [5, 3]), (9, [3, 3, 3]),
    ])
    func theNewestPageHasBetweenOnePageAndTwo(articles: Int, sizes: [Int]) throws {
        let context = try site(articles: articles)
        let pages = pages(of: articles, size: Self.size, in: context)
        #expect(pages.map(\.articles.count) == sizes)
        #expect(pages.map(\.page) == [.newest] + (1..<sizes.count).reversed().map { .number($0) })
        #expect(pages.flatMap(\.articles) == Array(context.site.allArticles))
        #expect(pages.allSatisfy { $0.total == articles })
    }

    @Test func oneNewArticleChangesNoFullPage() throws {
        let templates = try OwnTemplates()
        for count in 0...20 {
            let former = try lists(of: site(articles: count), templates)
            let present = try lists(of: site(articles: count + 1), templates)
            let (full, hasNewPage) = (max(0, count / Self.size - 1), (count + 1) % Self.size == 0)
            for number in 1..<max(1, full) {
                #expect(former["tin/trang/\(number)/"] == present["tin/trang/\(number)/"], "\(count) \(number)")
            }
            guard full > 0 else { continue }
            let (before, after) = (former["tin/trang/\(full)/"], present["tin/trang/\(full)/"])
            // The page before a new one leads to it, and else stays.
            let link = "href=\"/tin/trang/\(full + 1)/\">Bài mới hơn"
            #expect(after == (hasNewPage ? before?.replacing("href=\"/tin/\">Bài mới hơn", with: link) : before))
        }
    }

    @Test func oneNewArticleChangesOnlyTheListsThatHaveIt() throws {
        let templates = try OwnTemplates()
        // The fourteenth is in the section of most, and begins no page.
        let former = try lists(of: site(articles: 13), templates)
        let present = try lists(of: site(articles: 14), templates)
        let changed = former.filter { present[$0.key] != $0.value }.keys.sorted()
        #expect(
            changed == ["chuyen-muc/xdd/", "luu-tru/2021/07/", "tac-gia/truc-linh/", "tin/", "tu-khoa/", "tu-khoa/a/"])
        let new = present.filter { former[$0.key] == nil }
        #expect(new.values.allSatisfy { $0.contains("http-equiv=\"refresh\"") })
    }

    private func lists(of context: SiteContext, _ templates: OwnTemplates) throws -> [String: String] {
        try templates.texts(of: context) { path in
            path == "tin/" || path.hasPrefix("tin/trang/")
                || ["chuyen-muc/", "tac-gia/", "tu-khoa/", "luu-tru/"].contains(where: path.hasPrefix)
                    && path.hasSuffix("/")
        }
    }

    @Test func everyFormerNumberAnswers() throws {
        let context = try site(articles: 24)
        for size in [1, 2, 3, 7, 24, 30] {
            var former: Set<Int> = []
            for count in 0...24 {
                let numbers = pages(of: count, size: size, in: context).compactMap { page in
                    if case .number(let number) = page.page { number } else { nil }
                }
                let redirects = Pagination.formerNumbers(of: count, size: size)
                #expect(Set(numbers).isDisjoint(with: redirects))
                // Counted from the newest page, they were these; those of shorter lists answer still.
                if count > size { former.formUnion(2...(count + size - 1) / size) }
                #expect(former.subtracting(numbers).subtracting(redirects).isEmpty, "\(count) by \(size)")
                #expect(redirects.allSatisfy(former.contains), "\(count) by \(size)")
            }
        }
    }

    @Test func aFormerNumberLeadsToTheListAndIsNoMoveForGood() throws {
        let context = try site(articles: 7)
        let page = try OwnTemplates().page("tin/trang/3/", of: context)
        #expect(page.contains(#"<meta http-equiv="refresh" content="0; url=/tin/">"#))
        #expect(page.contains(#"<meta name="robots" content="noindex">"#))
        var diagnostics: [Diagnostic] = []
        let plan = PagePlan(context, contentTree: 0, assets: [], diagnostics: &diagnostics)
        #expect(!plan.paths.contains("_redirects"))
        let planned = try #require(plan.pages.first { $0.address == .news(.number(3)) })
        #expect(!planned.isListed)
        #expect(!SiteURLs(plan, in: context, listed: []).current.contains { $0.contains("/trang/") })
    }

    @Test func aNumberedPageSaysWhereItStands() throws {
        let (context, templates) = (try site(articles: 13), try OwnTemplates())
        let newest = try templates.page("tin/", of: context)
        #expect(newest.contains("<h1>Tin</h1>") && newest.contains("13 bài viết"))
        #expect(
            newest.contains(#"<a rel="next" href="/tin/trang/3/">Bài cũ hơn</a>"#) && !newest.contains("rel=\"prev\""))
        let middle = try templates.page("tin/trang/2/", of: context)
        #expect(middle.contains("<h1>Tin – trang 2</h1>") && middle.contains("<span>Trang 2</span>"))
        #expect(middle.contains("Trang 1 cũ nhất</p>"))
        #expect(middle.contains(#"<link rel="canonical" href="https://example.org/tin/trang/2/">"#))
        #expect(middle.contains(#"<a rel="prev" href="/tin/trang/3/">Bài mới hơn</a>"#))
        #expect(middle.contains(#"<a rel="next" href="/tin/trang/1/">Bài cũ hơn</a>"#))
        let last = try templates.page("tin/trang/3/", of: context)
        #expect(last.contains(#"<a rel="prev" href="/tin/">Bài mới hơn</a>"#))
        let oldest = try templates.page("tin/trang/1/", of: context)
        #expect(oldest.contains("<span>Trang 1</span>") && !oldest.contains("rel=\"next\""))
        #expect(oldest.contains(">Bài 2</a>") && oldest.contains(">Bài 0</a>") && !oldest.contains(">Bài 3</a>"))
    }

    @Test func aListOfOnePageHasNoNavigation() throws {
        for count in [0, 1, 5] {
            #expect(try !OwnTemplates().page("tin/", of: site(articles: count)).contains("class=\"pages\""))
        }
    }
}
