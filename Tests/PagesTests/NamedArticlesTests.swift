import Foundation
import Testing

@testable import Pages

/// Authors and tags whose names differ in marks alone.
@Suite struct NamedArticlesTests {
    private func slugs(
        _ authors: [(name: String, date: String)], urls: [String] = []
    ) throws -> [String: String] {
        var files = ["urls.txt": urls.map { $0 + "\n" }.joined()]
        for (index, author) in authors.enumerated() {
            files["articles/a\(index).md"] = article(
                "author: \(author.name)\ntags: [\(author.name)]\n", date: author.date)
        }
        let context = try PagesTests.context(files)
        #expect(context.signatories.all.map(\.slug) == context.tags.all.map(\.slug))
        return Dictionary(context.signatories.all.map { ($0.name, $0.slug) }, uniquingKeysWith: { $1 })
    }

    @Test func eachNameHasItsOwnAddress() throws {
        #expect(
            try slugs([("Nguyễn Văn Hưng", "2021"), ("Nguyễn Văn Hùng", "2022"), ("Nguyen Van Hung", "2023")]) == [
                "Nguyen Van Hung": "nguyen-van-hung", "Nguyễn Văn Hùng": "nguye6n4-va8n-hung2",
                "Nguyễn Văn Hưng": "nguye6n4-va8n-hu7ng",
            ])
        #expect(
            try slugs([("Thạnh Phú", "2022"), ("Thanh Phú", "2021")])
                == ["Thanh Phú": "thanh-phu", "Thạnh Phú": "thanh5-phu1"])
        #expect(try slugs([("C#", "2021"), ("C++", "2022")]) == ["C#": "c", "C++": "c-2b-2b"])
    }

    @Test func caseBlanksAndThePlaceOfATonePartNobody() throws {
        #expect(
            try slugs([
                ("Nguyễn Văn Hoà", "2021"), ("nguyễn  văn HÒA", "2022"),
                ("Nguyễn Văn Hòa".decomposedStringWithCanonicalMapping, "2023"),
            ]).values.sorted() == ["nguyen-van-hoa"])
    }

    /// Neither an older nor a newer article moves an address, with or without urls.txt.
    @Test(arguments: [[], ["/tac-gia/nguyen-van-hung/", "/tin/a0/", "/tu-khoa/nguyen-van-hung/"]])
    func addressesDoNotMove(urls: [String]) throws {
        let (hung, other) = ("Nguyễn Văn Hùng", "Nguyễn Văn Hưng")
        let expected = [hung: "nguyen-van-hung", other: "nguye6n4-va8n-hu7ng"]
        #expect(try slugs([(hung, "2022")], urls: urls) == [hung: "nguyen-van-hung"])
        for date in ["2021", "2023"] {
            #expect(try slugs([(hung, "2022"), (other, date)], urls: urls) == expected)
            #expect(
                try slugs([(hung, "2022"), (other, date), (hung, "2020"), (other, "2024")], urls: urls) == expected)
        }
    }

    @Test func theNameThatWasPublishedKeepsItsAddress() throws {
        let (first, newcomer) = ("Nguyễn Văn Hưng", "Nguyễn Văn Hùng")
        let published = ["/tac-gia/nguyen-van-hung/", "/tin/a0/", "/tu-khoa/nguyen-van-hung/"]
        let expected = [first: "nguyen-van-hung", newcomer: "nguye6n4-va8n-hung2"]
        #expect(try slugs([(first, "2022"), (newcomer, "2021")], urls: published) == expected)
        // Accepted, it stays so, whatever was published besides.
        let accepted = published + ["/tac-gia/nguye6n4-va8n-hung2/", "/tin/a1/", "/tu-khoa/nguye6n4-va8n-hung2/"]
        #expect(try slugs([(first, "2022"), (newcomer, "2021")], urls: accepted) == expected)
        #expect(try slugs([(newcomer, "2021")], urls: accepted) == [newcomer: "nguye6n4-va8n-hung2"])
    }

    @Test func anArticlePrintsItsOwnSpelling() throws {
        let context = try PagesTests.context([
            "articles/a.md": article("author: Nguyễn Văn Hưng\ntags: [Thanh Phú, xã đảo]\n", date: "2021-07-05"),
            "articles/b.md": article("author: Nguyễn Văn Hùng\ntags: [Thạnh Phú, XÃ ĐẢO]\n", date: "2021-07-06"),
        ])
        let templates = try OwnTemplates()
        let one = try templates.page("tin/a/", of: context)
        #expect(one.contains(#"<a rel="tag" href="/tu-khoa/thanh-phu/">Thanh Phú</a>"#))
        #expect(one.contains(#"<a rel="tag" href="/tu-khoa/xa-dao/">xã đảo</a>"#))
        #expect(one.contains(#"/tac-gia/nguye6n4-va8n-hu7ng/"#))
        let other = try templates.page("tin/b/", of: context)
        #expect(other.contains(#"<a rel="tag" href="/tu-khoa/thanh5-phu1/">Thạnh Phú</a>"#))
        #expect(other.contains(#"<a rel="tag" href="/tu-khoa/xa-dao/">XÃ ĐẢO</a>"#))
        let list = try templates.page("tac-gia/nguyen-van-hung/", of: context)
        #expect(list.contains("Bài của Nguyễn Văn Hùng"))
        #expect(list.contains("/tin/b/") && !list.contains(#"<a href="/tin/a/">"#))
    }
}
