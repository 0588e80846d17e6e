import Content
import Diagnostics
import Foundation
import Testing

@testable import Pages

/// What the heads of pages say to machines: structured data, pictures for shared links.
@Suite struct MachineHeadTests {
    private let hostile = "</script><script>alert(1)</script>\" \\ <!--"

    private func blocks(_ page: String) throws -> [JSON] {
        try page.components(separatedBy: "<script type=\"application/ld+json\">").dropFirst().map { rest in
            let text = try #require(rest.components(separatedBy: "</script>").first)
            return try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
        }
    }

    @Test func anArticleIsNewsWithItsAuthorsPostsSourceAndCorrections() throws {
        let context = try context([
            "articles/a.md": """
            ---
            title: \(quoted(hostile))
            date: 2021-07-05T06:41
            updated: 2021-07-06
            authors: [{name: Trúc Linh, post: Bí thư}]
            organizations: [ap, {organization: xa, role: mentioned}]
            documents: [21-KH/TU]
            source: {name: Báo, title: Bài gốc, url: "https://example.com/a", date: 2021-07-04}
            corrections: [{date: 2021-07-07, text: Sửa tên.}]
            tags: [Một, Hai]
            ---
            Văn bản.
            """,
            "organizations/a.yml":
                "[{id: xa, name: Đảng bộ xã, kind: commune-committee}, {id: ap, name: Chi bộ ấp, kind: cell, parent: xa}]",
            "documents/a.yml": "{number: 21-KH/TU}",
        ])
        let all = try blocks(OwnTemplates().page("tin/a/", of: context))
        let news = try #require(all.first { $0["@type"].text == "NewsArticle" })
        #expect(news["headline"].text == hostile)
        #expect(news["datePublished"].text == "2021-07-05T06:41+07:00")
        #expect(news["dateModified"].text == "2021-07-06")
        #expect(news["author"][0]["jobTitle"].text == "Bí thư")
        #expect(news["about"].list.map { $0["@id"].text } == ["https://example.org/to-chuc/ap/"])
        #expect(news["mentions"].list.map { $0["name"].text } == ["Đảng bộ xã"])
        #expect(news["citation"].list.count == 1)
        #expect(news["isBasedOn"]["url"].text == "https://example.com/a")
        #expect(news["correction"][0]["datePublished"].text == "2021-07-07")
        #expect(news["keywords"].texts == ["Một", "Hai"])
        let trail = try #require(all.first { $0["@type"].text == "BreadcrumbList" })
        #expect(trail["itemListElement"].list.map { $0["position"] } == [.number(1), .number(2), .number(3)])
    }

    @Test func anOrganizationHasItsParentItsAwardsAndItsDays() throws {
        let context = try context([
            "organizations/a.yml": """
            - {id: xa, name: Đảng bộ xã, kind: commune-committee}
            - {id: ap, name: Chi bộ ấp, shortName: CB, aliases: [Chi bộ cũ], kind: cell, parent: xa, from: 1999, to: 2022-03-01}
            """,
            "awards/a.yml": "{id: tsvm, name: TSVM}",
            "recognitions/a.yml":
                "[{organization: ap, award: tsvm, year: 2021}, {organization: ap, award: tsvm, year: 2020, status: registered}]",
        ])
        let unit = try #require(try blocks(OwnTemplates().page("to-chuc/ap/", of: context)).first)
        #expect(unit["@type"].text == "Organization")
        #expect(unit["alternateName"].texts == ["CB", "Chi bộ cũ"])
        #expect(unit["parentOrganization"]["@id"].text == "https://example.org/to-chuc/xa/")
        #expect(unit["award"].texts == ["TSVM, 2021"])
        #expect(unit["foundingDate"].text == "1999")
        #expect(unit["dissolutionDate"].text == "2022-03-01")
    }

    @Test func aBoardIsADatasetWithItsDownloads() throws {
        let context = try context([
            "organizations/a.yml": "{id: ap, name: Chi bộ ấp, kind: cell}", "awards/a.yml": "{id: tsvm, name: TSVM}",
            "recognitions/a.yml": "{organization: ap, award: tsvm, year: 2021}",
        ])
        let page = try #require(try blocks(OwnTemplates().page("danh-hieu/tsvm/2021/", of: context)).first)
        let files = page["@graph"][0]["distribution"].list
        #expect(files.map { $0["encodingFormat"].text } == ["text/csv", "application/json"])
        #expect(files.first?["contentUrl"].text == "https://example.org/du-lieu/bang-tsvm-2021.csv")
        #expect(page["@graph"][0]["temporalCoverage"].text == "2021")
    }

    @Test func theHomePageNamesItsSearch() throws {
        let site = try #require(try blocks(OwnTemplates().page("", of: try context([:]))).first)
        #expect(
            site["potentialAction"]["target"]["urlTemplate"].text
                == "https://example.org/tim-kiem/?q={search_term_string}")
    }

    @Test func aSharedLinkShowsTheCoverOrElseTheSitesPicture() throws {
        let files = [
            "site.yml": "title: T\nbaseURL: https://example.org/a/\nimage: {file: chung.png, alt: Trụ sở}\n",
            "articles/a.md": article("cover: {file: bia.png, alt: Hội nghị}\n"), "articles/b.md": article(),
            "pictures/chung.png": "", "pictures/bia.png": "",
        ]
        let (templates, context) = (try OwnTemplates(), try context(files))
        let cover = try templates.page("tin/a/", of: context)
        #expect(cover.contains("<meta property=\"og:image\" content=\"https://example.org/a/pictures/bia.png\">"))
        #expect(cover.contains("<meta property=\"og:image:alt\" content=\"Hội nghị\">"))
        let other = try templates.page("tin/b/", of: context)
        #expect(other.contains("<meta property=\"og:image\" content=\"https://example.org/a/pictures/chung.png\">"))
        #expect(other.contains("<meta property=\"og:image:alt\" content=\"Trụ sở\">"))
    }

    private func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
