import Content
import Diagnostics
import Foundation
import Testing

@testable import Pages

/// The files of a site's search, read as a script reads them.
private struct FoundFiles {
    let bytes: [String: [UInt8]]
    let directory: Directory
    /// Of each term its spellings: how it is written, entries by title, entries by other words.
    var terms: [String: [[String]]] = [:]
    var records: [[String]] = []

    struct Directory: Decodable {
        let version: String
        let entries: Int
        let block: Int
        let parts: [String]
        let beginnings: [String]
    }

    /// The first of a term is its text, the others are spellings.
    struct Piece: Decodable {
        let texts: [String]

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            texts = try (try? [container.decode(String.self)]) ?? container.decode([String].self)
        }
    }

    init(_ context: SiteContext) throws {
        bytes = Dictionary(
            uniqueKeysWithValues: SearchFiles(of: context).pages.compactMap { page in
                guard case .computed(let make) = page.body else { return nil }
                return (context.addresses.relative(page.address), make(context))
            })
        directory = try JSONDecoder().decode(Directory.self, from: Data(try #require(bytes["tim-kiem/chi-muc.json"])))
        for part in directory.parts.indices {
            let file = Data(try #require(bytes["tim-kiem/tu/\(part).json"]))
            let read = try JSONDecoder().decode([[Piece]].self, from: file)
            #expect(read.first?.first?.texts == [directory.parts[part]])
            for term in read { terms[try #require(term.first?.texts.first)] = term.dropFirst().map(\.texts) }
        }
        for start in stride(from: 0, to: directory.entries, by: directory.block) {
            let file = Data(try #require(bytes["tim-kiem/muc/\(start / directory.block).json"]))
            records += try JSONDecoder().decode([[String]].self, from: file)
        }
    }

    /// The titles of what has a word, or its beginning with a `*`.
    func titles(_ word: String) -> [String] {
        (terms[word] ?? []).flatMap { entries($0[1]) + entries($0[2]) }.sorted().map { records[$0][1] }
    }

    func entries(_ list: String) -> [Int] { EntryListReader.entries(list) }
}

private let records = [
    "organizations/a.yml": """
    - {id: tinh, name: Đảng bộ tỉnh Trà Vinh, kind: provincial-committee, aliases: [Tỉnh ủy Trà Vinh]}
    - {id: ap, name: Chi bộ ấp Bến Nò, kind: cell, parent: tinh, place: xã Mỹ Hòa}
    """,
    "events/a.yml": "{date: 2020-01-01, event: renamed, organization: ap, from: Chi bộ ấp Cũ Kỹ, to: Chi bộ ấp Bến Nò}",
    "awards/a.yml": "{id: bon-tot, name: Chi bộ bốn tốt, shortName: CBBT, aliases: [Chi bộ 4 tốt]}",
    "documents/a.yml": """
    {number: 18-KL/TW, type: Kết luận, issuer: Ban Bí thư, date: 2017-09-22, subject: về nâng cao chất lượng}
    """,
    "initiatives/a.yml": "{id: tu-quan, name: Tổ tự quản, kind: mô hình, organizations: [ap], source: a}",
    "pages/gioi-thieu.md": "---\ntitle: Giới thiệu\nsummary: Về trang này\n---\n## Liên lạc\n\nX\n",
    "articles/a.md": article(
        """
        summary: Câu dẫn khuyến học.
        awards: [bon-tot]
        organizations: [ap]
        tags: [Nông thôn mới]
        authors: [Trúc Linh]

        """, title: "Tên bài",
        body:
            "Trong thân bài không tìm.\n\n## Ba đột phá\n\nTheo 18-KL/TW.\n\n![Thay lời](x.jpg \"Lễ kết nạp. Ảnh: Trà Dũng\")"
    ),
    "articles/a/x.jpg": "x",
]

@Suite struct SearchFilesTests {
    @Test(arguments: [
        ("trà", "tra", ["Đảng bộ tỉnh Trà Vinh", "Tên bài", "Chi bộ ấp Bến Nò"]),
        ("a name", "no", ["Tổ tự quản", "Tên bài", "Chi bộ ấp Bến Nò"]),
        ("an alias", "uy", ["Đảng bộ tỉnh Trà Vinh"]), ("a former name", "cu", ["Chi bộ ấp Bến Nò"]),
        ("a place", "my", ["Chi bộ ấp Bến Nò"]), ("a lead", "khuyen", ["Tên bài"]), ("a heading", "dot", ["Tên bài"]),
        ("a caption", "nap", ["Tên bài"]), ("a credit", "dung", ["Tên bài"]), ("a tag", "nong", ["Tên bài"]),
        ("an author", "linh", ["Tên bài"]), ("an award's short name", "cbbt", ["Chi bộ bốn tốt", "Tên bài"]),
        ("an award's alias", "4", ["Chi bộ bốn tốt", "Tên bài"]), ("a subject", "nang", ["Kết luận số 18-KL/TW"]),
        ("a number's letters", "kl", ["Tên bài", "Kết luận số 18-KL/TW"]),
        ("an issuer", "thu", ["Kết luận số 18-KL/TW"]),
        ("a page's heading", "lac", ["Giới thiệu"]), ("a page's lead", "trang", ["Giới thiệu"]),
        ("a body", "than", []), ("alternative text", "loi", []),
    ])
    func everythingIsFoundByItsWords(what: String, word: String, titles: [String]) throws {
        #expect(try FoundFiles(context(records)).titles(word) == titles)
    }

    @Test func titlesAreApartFromOtherWords() throws {
        let files = try FoundFiles(context(records))
        let spelling = try #require(files.terms["bon"]?.first)
        #expect(files.entries(spelling[1]).map { files.records[$0][1] } == ["Chi bộ bốn tốt"])
        #expect(files.entries(spelling[2]).map { files.records[$0][1] } == ["Tên bài"])
    }

    @Test func eachSpellingHasListsOfItsOwn() throws {
        let files = try FoundFiles(
            context([
                "articles/a.md": article(title: "Con đường"), "articles/b.md": article(title: "Dương, Đường"),
                "articles/c.md": article(title: "Ðương nhiên, hoà, hòa"),
            ]))
        let spellings = try #require(files.terms["duong"])
        #expect(
            spellings.map { $0[0] } == ["dương", "đương", "đương\u{300}"].map(\.decomposedStringWithCanonicalMapping))
        #expect(spellings.map { files.entries($0[1]).count } == [1, 1, 2])
        #expect(files.terms["hoa"]?.count == 1)
    }

    @Test func aRecordSaysWhatItIsAndLeadsThere() throws {
        let records = try FoundFiles(context(records, baseURL: "https://example.org/below/")).records
        #expect(
            records == [
                ["Danh hiệu", "Chi bộ bốn tốt", "", "Chi bộ 4 tốt", "danh-hieu/bon-tot/"],
                ["Trang", "Giới thiệu", "", "Về trang này", "gioi-thieu/"],
                ["mô hình", "Tổ tự quản", "Chi bộ ấp Bến Nò", "", "mo-hinh/#tu-quan"],
                ["đảng bộ tỉnh, thành phố", "Đảng bộ tỉnh Trà Vinh", "", "", "to-chuc/tinh/"],
                ["Bài viết", "Tên bài", "05/07/2021", "Câu dẫn khuyến học.", "tin/a/"],
                ["Văn bản", "Kết luận số 18-KL/TW", "22/09/2017", "về nâng cao chất lượng", "van-ban/18-kl-tw/"],
                [
                    "chi bộ trực thuộc", "Chi bộ ấp Bến Nò", "xã Mỹ Hòa, Đảng bộ tỉnh Trà Vinh", "", "to-chuc/ap/",
                ],
            ])
    }

    @Test func whatIsHiddenFromSearchEnginesIsHiddenHereToo() throws {
        let files = try FoundFiles(context(["articles/a.md": article("noindex: true\n"), "articles/b.md": article()]))
        #expect(files.records.map { $0[4] } == ["tin/b/"])
    }

    @Test func hostileTextStaysText() throws {
        let title = "__proto__ constructor </script><img src=x onerror=alert(1)> \\\""
        let files = try FoundFiles(context(["articles/a.md": article(title: "'\(title)'")]))
        #expect(files.records[0][1] == title)
        #expect(files.titles("proto") == [title])
        for (_, bytes) in files.bytes { #expect(!String(decoding: bytes, as: UTF8.self).contains("</script")) }
    }

    @Test func titlesThatAreVeryLongAreCut() throws {
        let title = String(repeating: "dài ", count: 5000) + String(repeating: "ắ", count: 5000)
        let files = try FoundFiles(context(["articles/a.md": article(title: title)]))
        #expect(files.bytes.values.allSatisfy { $0.count < 2000 })
        #expect(files.records[0][1].hasSuffix("dài…"))
    }

    @Test func aSiteWithoutAnythingHasAnIndex() throws {
        let files = try FoundFiles(context([:]))
        #expect(files.directory.entries == 0 && files.records.isEmpty)
    }
}

@Suite struct LargeSearchFilesTests {
    /// A committee with so many cells that their common words have to be gathered.
    private static let many = 6000

    private func files() throws -> FoundFiles {
        var cells = "id,name,kind,parent\nxa,Đảng bộ xã,grassroots-committee,\n"
        for number in 0..<Self.many {
            let (first, second) = (number % 97, number * 31 % 89)
            cells += "ap-\(number),Chi bộ ấp ta\(first)x te\(second)y \(number),cell,xa\n"
        }
        return try FoundFiles(context(["organizations/a.csv": cells]))
    }

    @Test func noPartIsMuchLargerThanTheOthers() throws {
        let files = try files()
        let parts = files.bytes.filter { $0.key.hasPrefix("tim-kiem/tu/") }.map(\.value.count)
        #expect(parts.count == SearchFiles.partCount(entries: Self.many + 1))
        #expect(files.directory.parts.count <= parts.count)
        #expect(try #require(parts.max()) < 16_000)
        #expect(files.bytes.filter { $0.key.hasPrefix("tim-kiem/muc/") }.allSatisfy { $0.value.count < 3000 })
    }

    @Test func beginningsOfVeryManyWordsAreGathered() throws {
        let files = try files()
        #expect(files.directory.beginnings.contains("t"))
        #expect(files.terms["t*"]?.count == 1)
        #expect(files.titles("t*").count == Self.many)
        // Whoever types one that is not gathered loads few bytes.
        let gathered = Set(files.directory.beginnings)
        for length in 1...4 {
            let sizes = Dictionary(grouping: files.terms.filter { !$0.key.hasSuffix("*") }) { $0.key.prefix(length) }
                .mapValues { $0.reduce(0) { $0 + $1.value.joined().reduce(0) { $0 + $1.utf8.count } } }
            for (beginning, size) in sizes where beginning.count == length && !gathered.contains(String(beginning)) {
                #expect(size <= CommonBeginnings.mostBytes, "\(beginning)")
            }
        }
    }

    @Test func filesAreTheSameEachTime() throws {
        let (one, other) = (try files(), try files())
        #expect(one.bytes == other.bytes)
        #expect(one.directory.version == other.directory.version)
    }
}
