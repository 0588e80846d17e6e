import Content
import Foundation
import FoundationXML
import Testing

@testable import Pages

/// What organizations show on sites of their own.
@Suite struct BadgeTests {
    private func site(_ recognitions: String, name: String = "Chi bộ ấp") throws -> SiteContext {
        try context([
            "awards/a.yml": "- {id: tsvm, name: Chi bộ trong sạch}\n- {id: bon-tot, name: Chi bộ bốn tốt}",
            "organizations/a.yml":
                "- {id: ap, name: '\(name)', kind: cell}\n- {id: thon, name: Chi bộ thôn, kind: cell}",
            "recognitions/a.yml": recognitions,
        ])
    }

    private func paths(_ context: SiteContext) -> [String] {
        BadgePages.pages(of: context).map { context.addresses.relative($0.address) }
    }

    @Test func onlyWhoIsRecognizedHasOne() throws {
        let context = try site(
            """
            - {organization: ap, award: tsvm, year: 2021}
            - {organization: thon, award: tsvm, year: 2021, status: approved}
            - {organization: thon, award: tsvm, year: 2022, status: registered}
            """)
        #expect(paths(context) == ["to-chuc/ap/nhan-danh-hieu.svg", "to-chuc/ap/nhung/"])
    }

    @Test func whatWasWithdrawnKeepsItsPagesWhichSaySo() throws {
        let context = try site(
            """
            - {organization: ap, award: tsvm, year: 2021}
            - {organization: ap, award: tsvm, year: 2021, status: withdrawn, date: 2022-03-15}
            """)
        #expect(paths(context) == ["to-chuc/ap/nhan-danh-hieu.svg", "to-chuc/ap/nhung/"])
        let svg = try OwnTemplates().page("to-chuc/ap/nhan-danh-hieu.svg", of: context)
        #expect(svg.contains("<title id=\"ten\">Chi bộ ấp: Chi bộ trong sạch, đã bị thu hồi năm 2021</title>"))
        #expect(svg.contains(">Năm 2021: đã bị thu hồi 15/03/2022 · Thử</text>"))
        #expect(!svg.contains(Self.red) && !svg.contains(Self.gold))
        let frame = try OwnTemplates().page("to-chuc/ap/nhung/", of: context)
        #expect(frame.contains("<body class=\"plain\">") && frame.contains("đã bị thu hồi 15/03/2022"))
        // Nobody is asked to put it on a page now.
        #expect(!(try OwnTemplates().page("to-chuc/ap/", of: context)).contains("nhan-danh-hieu.svg"))
    }

    @Test func aWithdrawalByItselfKeepsThemToo() throws {
        let context = try site("- {organization: ap, award: tsvm, year: 2021, status: withdrawn}")
        #expect(paths(context).count == 2)
        #expect(try OwnTemplates().page("to-chuc/ap/nhan-danh-hieu.svg", of: context).contains("đã bị thu hồi"))
    }

    @Test func whatStillCountsIsShownBeforeWhatWasWithdrawn() throws {
        let context = try site(
            """
            - {organization: ap, award: tsvm, year: 2020}
            - {organization: ap, award: tsvm, year: 2021}
            - {organization: ap, award: tsvm, year: 2021, status: withdrawn}
            """)
        let svg = try OwnTemplates().page("to-chuc/ap/nhan-danh-hieu.svg", of: context)
        #expect(svg.contains(">Công nhận năm 2020 · Thử</text>"))
        #expect(svg.contains(Self.red) && svg.contains(Self.gold))
    }

    @Test func aYearThatWasWithdrawnIsNoneOfItsTerm() throws {
        let context = try site(
            """
            - {organization: ap, award: tsvm, from: 2020, to: 2022}
            - {organization: ap, award: tsvm, year: 2021, status: withdrawn}
            """)
        let svg = try OwnTemplates().page("to-chuc/ap/nhan-danh-hieu.svg", of: context)
        #expect(svg.contains("công nhận năm 2020, 2022</title>") && svg.contains(">Công nhận năm 2020, 2022 · "))
    }

    @Test func redAndGoldAreForCells() throws {
        let context = try context([
            "awards/a.yml": "{id: t, name: T}",
            "organizations/a.yml": "{id: xa, name: Đảng bộ xã, kind: grassroots-committee}",
            "recognitions/a.yml": "{organization: xa, award: t, year: 2021}",
        ])
        let svg = try OwnTemplates().page("to-chuc/xa/nhan-danh-hieu.svg", of: context)
        #expect(svg.contains(">Công nhận năm 2021 · Thử</text>"))
        #expect(!svg.contains(Self.red) && !svg.contains(Self.gold))
    }

    private static let (red, gold) = ("#a5101c", "#d9a521")

    @Test func itShowsTheLatest() throws {
        let context = try site(
            """
            - {organization: ap, award: bon-tot, year: 2023, status: retained}
            - {organization: ap, award: tsvm, year: 2021}
            - {organization: ap, award: tsvm, year: 2024, status: registered}
            """)
        let svg = try OwnTemplates().page("to-chuc/ap/nhan-danh-hieu.svg", of: context)
        #expect(svg.contains("<title id=\"ten\">Chi bộ ấp: Chi bộ bốn tốt, giữ vững năm 2023</title>"))
        #expect(svg.contains(">Giữ vững năm 2023 · Thử</text>"))
        let frame = try OwnTemplates().page("to-chuc/ap/nhung/", of: context)
        #expect(frame.contains("<b>2023</b> Chi bộ bốn tốt") && frame.contains("<b>2021</b> Chi bộ trong sạch"))
        #expect(!frame.contains("2024"))
    }

    @Test func theFrameRunsNothingAndLeadsOutOfItself() throws {
        let frame = try OwnTemplates().page(
            "to-chuc/ap/nhung/", of: site("- {organization: ap, award: tsvm, year: 2021}"))
        #expect(!frame.contains("<script") && !frame.contains(" style="))
        #expect(frame.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(frame.contains("default-src &#39;none&#39;; style-src &#39;self&#39;"))
        let links = frame.split(separator: "<a ").dropFirst()
        #expect(links.count == 2)
        #expect(
            links.allSatisfy { $0.contains("target=\"_top\" rel=\"noopener\"") && $0.contains("https://example.org/") })
    }

    static let hostile = [
        "</title><script>alert(1)</script>", "\" onload=\"alert(1)", "]]> &amp; <![CDATA[", "{{ site.title }}",
        String(repeating: "Chi bộ rất dài ", count: 30), String(repeating: "x", count: 400),
    ]

    @Test(arguments: hostile) func namesAreTextInThePictureAndInItsCode(_ name: String) throws {
        let context = try site("- {organization: ap, award: tsvm, year: 2021}", name: name)
        let svg = try OwnTemplates().page("to-chuc/ap/nhan-danh-hieu.svg", of: context)
        let parser = XMLParser(data: Data(svg.utf8))
        #expect(parser.parse())
        #expect(!svg.contains("<script") && !svg.contains("onload=\""))
        let lines = svg.components(separatedBy: "<text").dropFirst().map { $0.components(separatedBy: "</text>")[0] }
        #expect(lines.count <= 5)
        let page = try OwnTemplates().page("to-chuc/ap/", of: context)
        #expect(!page.contains("<script>alert"))
        // Who copies the code gets the name as text of an attribute: no quote ends it.
        for code in page.components(separatedBy: "<code>").dropFirst().map({ $0.components(separatedBy: "</code>")[0] })
        {
            let copied = code.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&#34;", with: "\"")
                .replacing("&amp;", with: "&")
            let parser = XMLParser(data: Data("<p>\(copied.closed)</p>".utf8))
            #expect(parser.parse(), "\(copied)")
            #expect(!copied.contains("onload=\""))
        }
    }
}

extension String {
    /// An `<img …>` without an end, as XML wants it.
    fileprivate var closed: String { replacing("\"></a>", with: "\"/></a>") }
}
