import Diagnostics
import Markdown
import Testing

@Suite struct LocationTests {
    private let frontMatter = "---\ntitle: Chi bộ\n---\n"

    @Test(arguments: [
        ("Chữ [ấp Bến Nò](org:ap-ben-no1).", "4:17 org:ap-ben-no1"),
        ("- mục\n- Đồng chí\n  ở [x](<org:a b>)", "6:10 org:a b"),
        ("> trích\n> ở `](org:sai)` [x](org:đúng \"tựa\")", "5:22 org:đúng"),
        ("| a | b |\n|---|---|\n| x | [y](org:z) |", "6:11 org:z"),
        ("[org:a](https://b.vn) [c](org:a)", "4:27 org:a"),
        ("![org:a](b.jpg) [c](org:a)", "4:21 org:a"),
        ("[a](/b \"](org:a)\") [c](org:a)", "4:24 org:a"),
        ("[một][m] [hai](/x)\n\n[m]: org:mot", "6:6 org:mot"),
        ("<org:a>", "4:2 org:a"),
        ("Một đoạn **dài [a\nb](org:a)**", "5:4 org:a"),
        ("[a \\] b](org:a\\(b)", "4:10 org:a\\(b"),
        ("[a](org:a(b)c)", "4:5 org:a(b)c"),
        ("Chú[^1].\n\n[^1]: Theo [a](org:a).\n\nSau.", "6:16 org:a"),
        ("&amp; &copy;&nbsp;[a](org:a)", "4:23 org:a"),
        ("org:a [org:a](org:a)", "4:15 org:a"),
        ("# Tựa [a](org:a)", "4:11 org:a"),
    ])
    func `a reference is reported at its target, counted from the top of the file`(body: String, place: String) throws {
        let parsed = Parsed(body, frontMatter: frontMatter)
        let reference = try #require(parsed.document.references.first)
        #expect(parsed.place(reference.location) == place)
    }

    @Test func `the printed diagnostic points at the target`() throws {
        let parsed = Parsed("Đoạn một.\n\nXem [đây](javascript:alert) nhé.\n", frontMatter: frontMatter)
        let diagnostic = try #require(parsed.diagnostics.first)
        #expect(parsed.ids == ["unsafe-link"])
        #expect(parsed.place(diagnostic.location) == "6:11 javascript:alert")
    }

    @Test func `a line of an embed without a colon is reported at the line`() throws {
        let parsed = Parsed("- x\n\n  ```board\n  award: a\n  không có gì\n  ```\n", frontMatter: frontMatter)
        #expect(parsed.ids == ["embed-line"])
        #expect(parsed.place(parsed.diagnostics.first?.location) == "8:3 không có gì")
        let parameter = try #require(parsed.document.embeds.first?.parameters.first)
        #expect(parsed.place(parameter.value.location) == "7:10 a")
    }

    @Test func `a picture is reported at its file`() throws {
        let parsed = Parsed("Chữ\n\n![Ảnh [x] `](`](anh.jpg \"Tựa\")\n", frontMatter: frontMatter)
        let picture = try #require(parsed.document.pictures.first)
        #expect(parsed.place(picture.location) == "6:17 anh.jpg")
    }

    @Test func `nothing before the body is read`() {
        let parsed = Parsed("Chữ\n", frontMatter: "# [x](org:x)\n\n")
        #expect(parsed.html == "<p>Chữ</p>\n")
        #expect(parsed.document.references.isEmpty)
    }

    @Test func `a body range that does not fit the file is cut`() {
        var diagnostics: [Diagnostic] = []
        let document = MarkdownParser.parse(
            SourceText("abc"), body: 1..<900, source: SourceID(0), diagnostics: &diagnostics)
        #expect(String(decoding: document.html, as: UTF8.self) == "<p>bc</p>\n")
    }
}
