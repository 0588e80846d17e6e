import Content
import Foundation
import Testing
import Vietnamese

@testable import Pages

/// What stands around an article's text: sharing, comments, views, reading time, other news.
@Suite struct ArticleToolsTests {
    private static let title = "Hỏi & đáp “<b>”"

    private func page(
        settings: String = "", front: String = "", body: String = "Văn bản.", more: [String: String] = [:]
    ) throws -> String {
        var files = more
        files["site.yml"] = "title: T\nbaseURL: https://example.org/ba-tri/\n" + settings
        files["articles/a.md"] = article(front, title: "'\(Self.title)'", body: body)
        return try OwnTemplates().page("tin/a/", of: context(files))
    }

    @Test func shareLinksArePlainAndEncoded() throws {
        let page = try page()
        let address = "https%3A%2F%2Fexample.org%2Fba-tri%2Ftin%2Fa%2F"
        #expect(
            page.contains(#"href="https://www.facebook.com/sharer/sharer.php?u=\#(address)" rel="nofollow noopener""#))
        #expect(
            page.contains(
                #"href="mailto:?subject=H%E1%BB%8Fi%20%26%20%C4%91%C3%A1p%20%E2%80%9C%3Cb%3E%E2%80%9D&amp;body="#))
        let zalo = try #require(
            page.firstMatch(of: #/href="https:\/\/sp\.zalo\.me\/share_inline\?d=([^"]+)" rel="nofollow noopener"/#))
        let data = try #require(Data(base64Encoded: String(zalo.1.removingPercentEncoding ?? "")))
        #expect(String(decoding: data, as: UTF8.self) == #"{"url":"\#(address)"}"#)
    }

    @Test func sharingIsWhatTheSiteSays() throws {
        #expect(try !page(settings: "share: không\n").contains("facebook.com"))
        let some = try page(settings: "chia sẻ: [thư điện tử]\n")
        #expect(!some.contains("zalo") && !some.contains("data-act=\"copy\"") && some.contains("mailto:?subject"))
    }

    @Test func commentsAreOffUnlessTheSiteAsksForThem() throws {
        #expect(try !page().contains("Ý kiến bạn đọc"))
        let mail = "comments: {email: toa-soan@example.org}\n"
        let page = try page(settings: mail)
        #expect(page.contains(#"href="mailto:toa-soan@example.org?subject=%C3%9D%20ki%E1%BA%BFn"#))
        #expect(try !self.page(settings: mail, front: "comments: false\n").contains("Ý kiến bạn đọc"))
    }

    @Test func aHookGetsAFormThatNamesTheArticle() throws {
        let page = try page(settings: "comments: {hook: 'https://example.com/y-kien?a=1&b=2'}\n")
        #expect(page.contains(#"<form method="post" action="https://example.com/y-kien?a=1&amp;b=2""#))
        #expect(page.contains(#"name="url" value="https://example.org/ba-tri/tin/a/""#))
        #expect(page.contains("name=\"title\" value=\"Hỏi &amp; đáp “&lt;b&gt;”\""))
    }

    @Test func viewsAreShownWithTheirDayAndOnlyWhereTheyAreCounted() throws {
        #expect(try !page().contains("lượt xem"))
        let counted = ["views.csv": "đường dẫn;lượt xem;tính đến\n/tin/a/;1204;26/11/2026\n"]
        #expect(try page(more: counted).contains("1.204 lượt xem, đến <time datetime=\"2026-11-26\">26/11/2026</time>"))
    }

    @Test func viewsOfAFormerAddressCount() throws {
        let site = try context([
            "articles/a.md": article("aliases: [/cu/]\n"), "articles/b.md": article(),
            "views.csv": "path;views;asOf\n/cu/;5;2026-11-26\n/tin/a/;2;2026-11-25\n/tin/b/index.html;6;2026-11-26\n",
        ]).site
        let read = site.views.mostRead.map { site[$0].slug }
        #expect(read == ["a", "b"])
        let views = try #require(site.views[site.views.mostRead[0]])
        #expect(views.count == 7 && views.asOf.iso == "2026-11-25")
    }

    @Test func theHomePageListsWhatIsReadMost() throws {
        let files = ["articles/a.md": article(title: "Bài A"), "articles/b.md": article(title: "Bài B")]
        let home = try OwnTemplates().page("", of: context(files))
        #expect(!home.contains("Đọc nhiều"))
        let counted = files.merging(["views.csv": "path;views;asOf\n/tin/b/;5;2026-11-26\n/tin/a/;0;2026-11-26\n"]) {
            $1
        }
        let list = try #require(OwnTemplates().page("", of: context(counted)).split(separator: "Đọc nhiều").last)
        #expect(list.contains("5 lượt xem"))
        #expect(!list.contains("0 lượt xem"))
    }

    @Test func featuredArticlesStandFirstAndApart() throws {
        var files = ["articles/new.md": article(title: "Mới nhất", date: "2024-01-01")]
        #expect(try !OwnTemplates().page("", of: context(files)).contains("Nổi bật"))
        for (day, name) in [(2, "Một"), (1, "Hai")] {
            files["articles/f\(day).md"] = article("featured: true\n", title: name, date: "2020-01-0\(day)")
        }
        let home = try OwnTemplates().page("", of: context(files))
        let order = ["Một</a></h2>", "Nổi bật", "Hai</a></h3>", "Tin khác", "Mới nhất</a></h3>"]
        let places = try order.map { try #require(home.firstRange(of: $0), "\($0)").lowerBound }
        #expect(places == places.sorted())
    }

    @Test(arguments: [(1, 1), (250, 1), (375, 2), (1_000, 4)]) func readingTakesAMinuteFor250Syllables(
        syllables: Int, minutes: Int
    ) throws {
        let text = Array(repeating: "ấp –", count: syllables).joined(separator: " ")
        let site = try context(["articles/a.md": article(body: text)]).site
        #expect(site.articles[0].minutes == minutes)
    }

    @Test func otherNewsIsOfTheSectionFirstAndNeverRelatedOrItself() throws {
        var files = [
            "site.yml": "title: T\nbaseURL: https://example.org/\nsections: [{id: x, title: X}]\n",
            "articles/a.md": article("section: x\nrelated: [b]\n"), "articles/b.md": article("section: x\n"),
            "articles/c.md": article("section: x\n", date: "2019-01-01"),
        ]
        for number in 1...6 { files["articles/n\(number).md"] = article(date: "2020-01-0\(number)") }
        let page = try OwnTemplates().page("tin/a/", of: context(files))
        let list = try #require(page.split(separator: "id=\"tin_khac\"").last)
        let others = list.matches(of: #/<li><a href="\/tin\/([a-z0-9]+)\/">/#).map { String($0.1) }
        #expect(others == ["c", "n6", "n5", "n4", "n3"])
    }

    @Test func theImprintSaysItsLicenceAsVietnameseSitesDo() throws {
        for (written, line) in [
            ("12/GP-TTĐT", "Giấy phép số 12/GP-TTĐT"), ("Số 12/GP", "Giấy phép số 12/GP"),
            ("CC BY", "Giấy phép: CC BY"),
            ("Giấy phép thiết lập số 1", "<span>Giấy phép thiết lập số 1"),
        ] {
            let page = try page(
                settings: "publisher: {name: N, licence: '\(written)', responsible: Bà A, phone: 0123 456.789}\n")
            #expect(page.contains(line))
            #expect(page.contains("Chịu trách nhiệm nội dung: Bà A"))
            #expect(page.contains("href=\"tel:0123456789\""))
        }
    }
}
