import Content
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Importing

/// Each page in `Tests/Fixtures/import/pages` becomes the draft beside it: `<page>.expected`.
@Suite struct PageImportTests {
    private static let folder = Fixtures.folder("import/pages")

    private static var names: [String] {
        get throws { try Fixtures.files(in: "import/pages", endings: ".txt", ".html").map(\.lastPathComponent) }
    }

    /// The site that the pages meet.
    static let content = MemoryTree(
        "Content",
        [
            "site.yml": """
            title: Thử
            baseURL: https://example.org/
            checks: {placeholder: off}
            sections:
              - id: xdd
                title: Xây dựng Đảng

            """,
            "organizations/a.yml": """
            - id: tinh
              name: Đảng bộ tỉnh Ví Dụ
              kind: provincial-committee
            - id: huyen
              name: Đảng bộ huyện Ví Dụ
              aliases: [Huyện ủy Ví Dụ]
              kind: district-committee
              parent: tinh
            - id: xa-thu
              name: Đảng bộ xã Thử
              aliases: [Đảng ủy xã Thử]
              kind: grassroots-committee
              parent: huyen
            - id: ap-mau
              name: Chi bộ ấp Mẫu
              kind: cell
              parent: xa-thu
            - id: ap-mau-khac
              name: Chi bộ ấp Mẫu
              kind: cell
              parent: huyen

            """,
            "documents/a.yml": """
            - number: 21-KH/TU
              type: Kế hoạch
              scope: tinh
            - id: 18-kl-tw
              number: 18-KL/TW
              type: Kết luận

            """,
        ])

    static func draft(
        _ name: String, _ bytes: [UInt8], in tree: any SourceTree = content,
        _ change: (inout PageImport.Options) -> Void = { _ in }
    ) throws(Problem) -> PageImport.Draft {
        var options = PageImport.Options()
        options.now = 1_772_300_000
        change(&options)
        return try PageImport(name: name, bytes: bytes, options: options).draft(for: tree)
    }

    @Test func thereArePages() throws { #expect(try Self.names.count >= 10) }

    @Test(arguments: try names) func becomesTheRecordedDraft(_ name: String) throws {
        let bytes = Array(try Data(contentsOf: Self.folder.appending(path: name)))
        let draft = try Self.draft(name, bytes)
        let text = draft.file.path + "\n" + String(decoding: draft.file.bytes, as: UTF8.self)
        let file = Self.folder.appending(path: name + ".expected")
        guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name).expected: review it and run again")
            return
        }
        #expect(text == expected)
    }

    @Test(arguments: try names) func theDraftPassesACheckWithoutFindings(_ name: String) throws {
        let bytes = Array(try Data(contentsOf: Self.folder.appending(path: name)))
        let draft = try Self.draft(name, bytes) { $0.section = "Xây dựng Đảng" }
        #expect(Self.findings(ChangedTree(Self.content, [draft.file])) == [])
    }

    /// What a check with drafts finds.
    static func findings(_ tree: any SourceTree) -> [String] {
        let rule = PublicationRule(now: 1_800_000_000, showsDrafts: true)
        return ReadContent(SourceMap([tree])).resolved(under: rule).diagnostics.map(\.id)
    }

    private func problem(_ body: () throws(Problem) -> Void) -> String? {
        do throws(Problem) {
            try body()
            return nil
        } catch { return error.id }
    }

    private let page = Array(
        """
        Tên bài

        05/07/2021 - 06:41

        Một đoạn mở đầu đủ dài để thành phần tóm tắt của bài, nói về việc làm của một chi bộ ở ấp.

        Một đoạn nữa của bài, cũng đủ dài, kể tiếp về việc làm ấy và kết quả của nó trong năm vừa qua.
        """.utf8)

    @Test func nothingIsOverwritten() throws {
        let draft = try Self.draft("a.txt", page)
        #expect(draft.file.path == "articles/2021/ten-bai.md")
        #expect(draft.file.original == nil)
        for taken in ["articles/2021/ten-bai.md", "articles/2019/ten-bai.md", "articles/2021/ten-bai/index.md"] {
            let tree = ChangedTree(Self.content, [ChangedFile(path: taken, bytes: [], original: nil)])
            #expect(problem { () throws(Problem) in _ = try Self.draft("a.txt", page, in: tree) } == "article-is-there")
        }
    }

    @Test func optionsAreTakenOrRefused() throws {
        let draft = try Self.draft("a.txt", page) {
            $0.slug = "ten-khac"
            $0.section = "Xây dựng Đảng"
            $0.url = "https://example.org/bai?a=1"
        }
        let text = String(decoding: draft.file.bytes, as: UTF8.self)
        #expect(draft.file.path == "articles/2021/ten-khac.md")
        #expect(text.contains("\nchuyên mục: Xây dựng Đảng\n"))
        #expect(text.contains("\n  địa chỉ web: https://example.org/bai?a=1\n"))
        for (slug, section, url, id) in [
            ("Tên khác", nil, nil, "bad-id"), ("../x", nil, nil, "bad-id"), (nil, "Thể thao", nil, "unknown-reference"),
            (nil, nil, "javascript:alert(1)", "bad-url"),
        ] {
            let found = problem { () throws(Problem) in
                _ = try Self.draft("a.txt", page) { options in
                    options.slug = slug
                    options.section = section
                    options.url = url
                }
            }
            #expect(found == id)
        }
    }

    @Test func whatThePagePrintsIsNeverYAMLOrMarkup() throws {
        let hostile = """
            --- # [x]: {y}

            05/07/2021 - 06:41

            "Đóng: ngoặc" # và <script>alert(1)</script> ![a](b) [c](javascript:d) `e` *f* _g_ ~h~ &lt; | i một đoạn dài hơn

            # Không phải tiêu đề, vì câu này kết thúc bằng dấu chấm và đủ dài để là một đoạn của bài báo này.

            > Không phải trích dẫn, vì câu này kết thúc bằng dấu chấm và đủ dài để là một đoạn của bài báo này.

            --- một đoạn dài bắt đầu bằng ba dấu gạch nối và kết thúc bằng dấu chấm như mọi đoạn khác của bài.
            """
        let draft = try Self.draft("a.txt", Array(hostile.utf8))
        let found = Self.findings(ChangedTree(Self.content, [draft.file]))
        #expect(found == ["markup-in-field"], "the summary's tag is shown, which the editor is told")
        let text = String(decoding: draft.file.bytes, as: UTF8.self)
        #expect(text.contains("tiêu đề: \"--- # [x]: {y}\""))
        #expect(text.contains("\n\\# Không phải tiêu đề"))
        #expect(text.contains("\n\\> Không phải trích dẫn"))
        #expect(text.contains("\n\\--- một đoạn"))
    }

    @Test func aPageWithNothingOnItIsAnError() {
        for (name, text) in [
            ("a.txt", ""), ("a.txt", ".\n.\n"), ("a.html", ""), ("a.html", "<html><script>x</script>"),
        ] {
            #expect(
                problem { () throws(Problem) in _ = try Self.draft(name, Array(text.utf8)) } == "page-without-text")
        }
    }
}
