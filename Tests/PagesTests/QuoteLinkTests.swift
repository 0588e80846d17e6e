import Content
import Foundation
import Templates
import Testing

@testable import Pages

/// The link of a record's quote leads to the very place, and that place is on the article's page.
@Suite struct QuoteLinkTests {
    private static let body = """
        ## Đoạn 2

        Huyện **đã có** 11 chi bộ\u{A0}được công nhận.

        - Việc một.
        - Việc hai - “ba”, bốn & năm.

        1. Xa.

           Xa nữa.

        - [ ] Chưa làm.

        | Nội dung | Số |
        | --- | --- |
        | Chi bộ | 12 |
        | Đảng viên | 30 |

        ![Lễ trao cờ](a.jpg "Trao cờ cho chi bộ. Ảnh: Trà Dũng")

        > Ấp tôi giữ nền nếp.
        >
        > — Bí thư

        Xem thêm.[^1]

        ```
        mã số 7
        ```

        [^1]: Chú thích cuối.
        """

    private func site(quote: String, body: String = body, more: String = "") throws -> SiteContext {
        try context([
            "articles/a/index.md": article(more, title: "Tin huyện", body: body), "articles/a/a.jpg": "x",
            "initiatives/a.yml": "name: M\nsource: a\nquote: |-\n  " + quote.replacing("\n", with: "\n  "),
        ])
    }

    private func link(_ context: SiteContext) -> String? {
        QuoteAddress.path(of: context.site.initiatives[0].evidence, in: context)
    }

    private func page(_ context: SiteContext) -> String {
        let article = context.site.articles[0]
        return BodyRenderer.html(
            article.body, in: context, anchored: context.quotations.citedBlocks(of: article.reference)
        ).string
    }

    @Test(arguments: [
        ("đã có 11 chi bộ được", "doan-2-trich", "<p id=\"doan-2-trich\">Huyện <strong>đã có</strong> 11"),
        ("Đoạn 2", "doan-2", "<h2 id=\"doan-2\">Đoạn 2</h2>"),
        ("Việc hai", "doan-4", "<li id=\"doan-4\">Việc hai"),
        ("Xa nữa", "doan-6", "<p id=\"doan-6\">Xa nữa.</p>"),
        ("Chưa làm", "doan-7", "<li class=\"task\" id=\"doan-7\"><input type=\"checkbox\""),
        ("Nội dung Số", "doan-8", "<thead>\n<tr id=\"doan-8\"><th"),
        ("Đảng viên 30", "doan-10", "<tr id=\"doan-10\"><td>Đảng viên</td>"),
        ("Trao cờ cho chi bộ", "doan-11", "<figcaption id=\"doan-11\">Trao cờ cho chi bộ."),
        ("Ấp tôi", "doan-12", "<p id=\"doan-12\">Ấp tôi"),
        ("Bí thư", "doan-13", "<figcaption id=\"doan-13\">Bí thư"),
        ("mã số 7", "doan-15", "<pre id=\"doan-15\"><code>mã số 7"),
        ("Chú thích cuối", "doan-16", "<li id=\"fn-1\">\n<p id=\"doan-16\">Chú thích cuối."),
    ])
    func aQuoteLeadsToItsBlock(quote: String, anchor: String, html: String) throws {
        let context = try site(quote: quote)
        #expect(try #require(link(context)).hasPrefix("/tin/a/#\(anchor):~:text="))
        #expect(page(context).contains(html))
        #expect(page(context).ranges(of: "id=\"\(anchor)\"").count == 1)
    }

    @Test func onlyWhatIsQuotedGetsAnAnchor() throws {
        let context = try site(quote: "Việc hai")
        let plain = BodyRenderer.html(context.site.articles[0].body, in: context).string
        #expect(page(context).replacing(" id=\"doan-4\"", with: "") == plain)
        #expect(!plain.contains("id=\"doan-4\""))
    }

    @Test(arguments: [
        (
            "Việc hai - “ba”, bốn & năm",
            "text=Vi%E1%BB%87c%20hai%20%2D%20%E2%80%9Cba%E2%80%9D%2C%20b%E1%BB%91n%20%26%20n%C4%83m"
        ),
        // As the article has it, not as the record does: a browser compares letters.
        ("đã có 11 chi bộ được", "text=%C4%91%C3%A3%20c%C3%B3%2011%20chi%20b%E1%BB%99%C2%A0%C4%91%C6%B0%E1%BB%A3c"),
        ("Huyện … chi bộ", "text=Huy%E1%BB%87n&text=chi%20b%E1%BB%99"),
        ("Đảng viên 30", "text=%C4%90%E1%BA%A3ng%20vi%C3%AAn,30"),
    ])
    func theWordsAreEncodedAsBrowsersWantThem(quote: String, directive: String) throws {
        let link = try #require(link(try site(quote: quote)))
        #expect(link.hasSuffix(":~:" + directive), "\(link)")
    }

    @Test func aLongQuoteIsGivenByItsEnds() throws {
        let words = (1...60).map { "chữ\($0)" }.joined(separator: " ")
        let link = try #require(link(try site(quote: words, body: "Mở đầu \(words) kết.")))
        let text = try #require(link.removingPercentEncoding)
        #expect(text.hasSuffix("#doan-1:~:text=chữ1 chữ2 chữ3 chữ4 chữ5,chữ56 chữ57 chữ58 chữ59 chữ60"))
    }

    @Test(arguments: [
        ("Tin huyện", "/tin/a/#:~:text=Tin%20huy%E1%BB%87n"), ("Tóm lại", "/tin/a/#:~:text=T%C3%B3m%20l%E1%BA%A1i"),
    ])
    func wordsAboveTheTextHaveNoBlock(quote: String, expected: String) throws {
        #expect(link(try site(quote: quote, more: "summary: Tóm lại.\n")) == expected)
    }

    @Test func aRecordWithoutAQuoteLinksToTheArticle() throws {
        let context = try context(["articles/a.md": article(), "initiatives/a.yml": "{name: M, source: a}"])
        #expect(link(context) == "/tin/a/")
    }

    @Test func feedsHaveNoAnchors() throws {
        let context = try site(quote: "Việc hai")
        let feed = BodyRenderer.html(context.site.articles[0].body, in: context, absolute: true).string
        #expect(!feed.contains("id=\"doan-4\""))
    }
}
