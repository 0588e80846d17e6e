import Content
import Diagnostics
import Templates
import Testing

@testable import Pages

@Suite struct PagePlanTests {
    private func plan(_ files: [String: String]) throws -> (plan: PagePlan, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let plan = PagePlan(try context(files), contentTree: 0, assets: [], diagnostics: &diagnostics)
        return (plan, diagnostics)
    }

    @Test func hasEveryAddressOfTheDesignsTable() throws {
        let paths = try Set(
            plan([
                "site.yml": "title: T\nbaseURL: https://example.org\nsections: [{id: xdd, title: Xây dựng Đảng}]\n",
                "articles/2021/ba-tri.md": article("section: xdd\nauthor: Trúc Linh\naliases: [/cu/]\n"),
                "pages/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\nX\n",
                "organizations/a.yml": "{id: ap, name: Chi bộ ấp, kind: cell}",
                "awards/a.yml": "{id: tsvm, name: TSVM}",
                "recognitions/a.yml": "- {organization: ap, award: tsvm, year: 2021}",
                "documents/a.yml": "{number: 21-KH/TU}",
            ]).plan.paths)
        let expected: Set = [
            "index.html", "tin/index.html", "tin/ba-tri/index.html", "chuyen-muc/xdd/index.html",
            "tac-gia/truc-linh/index.html", "luu-tru/2021/07/index.html", "to-chuc/index.html", "to-chuc/ap/index.html",
            "danh-hieu/index.html", "danh-hieu/tsvm/index.html", "danh-hieu/tsvm/2021/index.html",
            "bang-vang/index.html", "bang-vang/2021/index.html", "van-ban/index.html", "van-ban/21-kh-tu/index.html",
            "so-lieu/index.html", "mo-hinh/index.html", "gioi-thieu/index.html", "cu/index.html", "feed.xml", "rss.xml",
            "feed.json", "sitemap.xml", "robots.txt", "404.html", "to-chuc/ap/nhan-danh-hieu.svg",
            "to-chuc/ap/nhung/index.html", "du-lieu/index.html", "chuyen-muc/xdd/feed.xml", "danh-hieu/tsvm/feed.xml",
            "site.webmanifest", "_headers", "_redirects",
            "to-chuc/ap/nhung/index.html", "du-lieu/index.html", "tim-kiem/index.html",
            "tim-kiem/chi-muc.json", "tim-kiem/tu/0.json", "tim-kiem/muc/0.json", "opensearch.xml",
        ]
        let downloads = ["cong-nhan", "so-luong", "so-lieu", "to-chuc", "van-ban", "bang-tsvm-2021"].flatMap {
            ["du-lieu/\($0).csv", "du-lieu/\($0).json"]
        }
        #expect(paths.symmetricDifference(expected.union(downloads)).sorted() == [])
    }

    @Test func twoArticlesWithOneSlugAreReportedAtBoth() throws {
        let (_, diagnostics) = try plan(["articles/2020/a.md": article(), "articles/2021/a.md": article()])
        #expect(diagnostics.map(\.id) == ["two-pages-one-url"])
        #expect(diagnostics[0].location != nil)
        #expect(diagnostics[0].notes.count == 1)
        #expect(diagnostics[0].notes[0].location != nil)
    }

    @Test func aStandingPageOrAliasMayNotTakeAnotherPagesAddress() throws {
        let (_, diagnostics) = try plan([
            "pages/tin.md": "---\ntitle: Tin\n---\nX\n", "articles/a.md": article("aliases: [/van-ban/]\n"),
        ])
        #expect(diagnostics.map(\.id).sorted() == ["two-pages-one-url", "two-pages-one-url"])
    }

    @Test func longListsArePaged() throws {
        var files = Dictionary(uniqueKeysWithValues: (0..<45).map { ("articles/a\($0).md", article()) })
        files["site.yml"] = "title: T\nbaseURL: https://example.org\npageSize: 20\n"
        let paths = try plan(files).plan.paths
        // One page of 20 below the newest; 2 and 3 are numbers that pages had.
        #expect(
            paths.filter { $0.hasPrefix("tin/trang/") }
                == ["tin/trang/1/index.html", "tin/trang/2/index.html", "tin/trang/3/index.html"])
    }
}

@Suite struct DocumentPagesTests {
    private func values() throws -> (context: SiteContext, old: OfficialDocument, new: OfficialDocument) {
        let context = try context([
            "organizations/a.yml": "{id: t, name: Đảng bộ tỉnh, kind: provincial-committee}",
            "documents/a.yml": """
            - {id: cu, number: 12-CT/TU, type: Chỉ thị, issuer: Ban Thường vụ Tỉnh ủy, scope: t}
            - id: moi
              number: 30-CT/TU
              type: Chỉ thị
              scope: t
              date: 2022-02-10
              replaces: cu
            - {id: ke-hoach, number: 5-KH/TU, scope: t, subject: về thực hiện Chỉ thị số 12-CT/TU}
            """,
            "awards/a.yml": "{id: tsvm, name: TSVM, criteria: [{from: 2015, to: 2020, document: cu}]}",
            "articles/a.md": article(
                "organizations: [t]\n",
                body:
                    "Chỉ thị 12-CT/TU, rồi Chỉ thị số 12 của BTV Tỉnh ủy, rồi Chỉ thị số 12 của Ban Thường vụ Tỉnh ủy."),
        ])
        return (context, context.site.documents[0], context.site.documents[1])
    }

    @Test func documentsThatReplaceEachOtherKnowIt() throws {
        let (context, old, new) = try values()
        #expect(Array(context.site.relations.replacementsOfDocument[old.reference]) == [new.reference])
        #expect(new.replaces == [old.reference])
    }

    @Test func everybodyWhoCitesADocumentIsListedOnce() throws {
        let (context, old, _) = try values()
        let relations = context.site.relations
        #expect(relations.articlesOfDocument[old.reference].map { context.site[$0].path } == ["a"])
        #expect(relations.awardsOfDocument[old.reference].map { context.site[$0].id } == ["tsvm"])
        #expect(relations.documentsCitingDocument[old.reference].map { context.site[$0].id } == ["ke-hoach"])
    }

    @Test func aDocumentHasBothPrintedFormsAndThoseOfTheArticles() throws {
        let (context, old, _) = try values()
        #expect(old.longForm == "Chỉ thị số 12-CT/TU")
        #expect(old.shortForm == "Chỉ thị số 12 của Ban Thường vụ Tỉnh ủy")
        #expect(
            DocumentForms.printed(of: old, in: context.site) == ["Chỉ thị 12-CT/TU", "Chỉ thị số 12 của BTV Tỉnh ủy"])
    }
}

@Suite struct AddressesTests {
    @Test(arguments: [
        ("https://example.org/", "/tin/", "https://example.org/tin/"),
        ("https://example.org", "/tin/", "https://example.org/tin/"),
        ("https://example.org/bang-vang", "/bang-vang/tin/", "https://example.org/bang-vang/tin/"),
    ])
    func addressesStandBelowTheBase(base: String, path: String, absolute: String) throws {
        let addresses = try context(["site.yml": "title: T\nbaseURL: \(base)\n"]).addresses
        #expect(addresses.path(.news(.newest)) == path)
        #expect(addresses.absolute(.news(.newest)) == absolute)
    }
}

@Suite struct BodyRendererTests {
    private func body(_ text: String, _ files: [String: String] = [:]) throws -> String {
        var files = files
        files["articles/2021/a.md"] = article(
            "documents: [\(files["documents/a.yml"] == nil ? "" : "21-KH/TU")]\n", body: text)
        let context = try context(files)
        return BodyRenderer.html(context.site.articles[0].body, in: context).string
    }

    @Test func referencesBecomeLinks() throws {
        let html = try body(
            "Theo [chi bộ](org:ap).", ["organizations/a.yml": "{id: ap, name: Chi bộ ấp, kind: cell}"])
        #expect(html.contains("<a href=\"/to-chuc/ap/\">chi bộ</a>"))
    }

    @Test func aDocumentsNumberBecomesALinkOnce() throws {
        let html = try body("Kế hoạch 21-KH/TU và 21-KH/TU.", ["documents/a.yml": "{number: 21-KH/TU}"])
        #expect(html.contains("<a class=\"document\" href=\"/van-ban/21-kh-tu/\">21-KH/TU</a> và 21-KH/TU."))
    }

    @Test func aPictureHasItsAddressAndText() throws {
        let html = try body(
            "![Lễ \"trao\"](a.jpg)", ["articles/2021/a/a.jpg": "x"])
        #expect(html.contains("<img src=\"/tin/a/a.jpg\" alt=\"Lễ &#34;trao&#34;\""))
    }
}

@Suite struct RelatedArticlesTests {
    @Test func whatSharesMostRecordsComesFirstAndTheEditorsChoiceBeforeIt() throws {
        let context = try context([
            "organizations/a.yml": "[{id: a, name: A, kind: cell}, {id: b, name: B, kind: cell}]",
            "articles/x.md": article("organizations: [a, b]\nrelated: [far]\n"),
            "articles/one.md": article("organizations: [a]\n", date: "2024-01-01"),
            "articles/both.md": article("organizations: [a, b]\n", date: "2020-01-01"),
            "articles/far.md": article(),
        ])
        let x = try #require(context.site.articles.first { $0.path == "x" })
        #expect(RelatedArticles.of(x, in: context).map(\.path) == ["far", "both", "one"])
    }
}

@Suite struct PublishedPicturesTests {
    private func paths(_ files: [String: String]) throws -> [String] {
        var diagnostics: [Diagnostic] = []
        let plan = PagePlan(try context(files), contentTree: 0, assets: [], diagnostics: &diagnostics)
        #expect(diagnostics.isEmpty)
        return plan.paths.filter { $0.hasSuffix(".jpg") }
    }

    @Test func picturesOfADraftAreNotPublished() throws {
        let files = ["articles/a/index.md": article("draft: true\n"), "articles/a/x.jpg": "x"]
        #expect(try paths(files) == [])
    }

    @Test func picturesOfADraftThatAnotherArticleShowsArePublished() throws {
        let files = [
            "articles/a/index.md": article("draft: true\n"), "articles/a/x.jpg": "x",
            "articles/b.md": article(body: "![X](/articles/a/x.jpg)"),
        ]
        #expect(try paths(files) == ["tin/a/x.jpg"])
    }

    @Test func foldersOfPicturesWithOneNameDoNotClash() throws {
        let files = [
            "articles/a/index.md": article(body: "![X](anh/1.jpg)"), "articles/a/anh/1.jpg": "x",
            "articles/b/index.md": article("slug: khac\n", body: "![X](anh/1.jpg)"), "articles/b/anh/1.jpg": "y",
        ]
        #expect(try paths(files).sorted() == ["tin/a/anh/1.jpg", "tin/khac/anh/1.jpg"])
    }
}

@Suite struct LinkCheckTests {
    private func findings(_ body: String, menu: String = "", base: String = "https://example.org/") throws -> [String] {
        var diagnostics: [Diagnostic] = []
        let context = try context([
            "site.yml": "title: T\nbaseURL: \(base)\n\(menu)", "articles/a.md": article(body: body),
            "articles/b.md": article(body: "## Mục\n\nX"), "pages/gioi-thieu.md": "---\ntitle: T\n---\nX\n",
        ])
        _ = PagePlan(context, contentTree: 0, assets: [], diagnostics: &diagnostics)
        return diagnostics.map { "\($0.id) \($0.problem.help?.en ?? "")" }
    }

    @Test(arguments: [
        "/", "/tin/", "/tin", "/tin/b/", "/tin/b/#muc", "/tin/?x=1", "../b/", ".", "../../gioi-thieu/", "/feed.xml",
        "/gioi%2Dthieu/", "https://example.com/khong-co/",
    ])
    func whatIsThereIsFound(_ url: String) throws {
        #expect(try findings("[x](\(url))") == [])
    }

    @Test(arguments: ["/khong-co/", "khong-co/", "/tin/zzz/", "/feed.xml/", "../../../zzz"])
    func whatIsNotThereIsAnError(_ url: String) throws {
        #expect(try findings("[x](\(url))").map { $0.prefix(11) } == ["broken-link"])
    }

    @Test func theNearestAddressIsSuggested() throws {
        #expect(try findings("[x](/gioi-thiu/)") == ["broken-link did you mean “/gioi-thieu/”?"])
    }

    @Test func linksOfAMenuAreChecked() throws {
        #expect(try findings("X", menu: "menu: [{title: X, url: /khong-co/}]\n").count == 1)
    }

    @Test func linksBelowTheBaseAreFound() throws {
        #expect(try findings("[x](/bang/tin/b/)", base: "https://example.org/bang/") == [])
    }

    @Test func anAnchorOfAnotherArticleIsChecked() throws {
        #expect(try findings("[x](article:b#muc)") == [])
        #expect(try findings("[x](article:b#mux)").map { $0.prefix(14) } == ["unknown-anchor"])
    }
}
