import Diagnostics
import Markdown
import Testing

/// The inputs of bad-inputs.md and their kin: each is rendered or refused, at once.
@Suite struct LimitTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let body: String
        /// The diagnostic that refuses it; nil where it is rendered.
        let refusal: String?

        init(_ name: String, _ refusal: String?, _ body: String) {
            self.name = name
            self.body = body
            self.refusal = refusal
        }

        var testDescription: String { name }
    }

    private static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    static let cases: [Case] = [
        Case("images in brackets", "markdown-block-too-long", many("![[]()", 40_000)),
        Case("block quotes with lazy lines", "markdown-too-deep", many(">", 40_000) + "a\n" + many("a\n", 40_000)),
        Case("lists with blank lines", "markdown-too-deep", many("- ", 10_000) + "x\n" + many("\n", 10_000)),
        Case(
            "a table of N columns and N rows", "table-too-wide",
            many("|a", 1000) + "\n" + many("|-", 1000) + "\n" + many("|a\n", 1000)),
        Case(
            "a table of many short rows", "table-too-large",
            many("|a", 100) + "|\n" + many("|-", 100) + "|\n" + many("|a\n", 1001)),
        Case("one row of 20,000 columns", "table-too-wide", many("|a", 20_000) + "\n" + many("|-", 20_000)),
        Case("a wide row in a narrow table", "table-too-wide", "|a|b|\n|-|-|\n" + many("|a", 20_000)),
        Case(
            "one reference used 40,000 times", "markdown-block-too-long",
            "[a]: /\(many("u", 200))\n\n" + many("[a]", 40_000)),
        Case(
            "one reference used 40,000 times, in paragraphs", nil,
            "[a]: /\(many("u", 200))\n\n" + many(many("[a]", 400) + "\n\n", 100)),
        Case(
            "a long reference used often", "too-many-reference-links",
            "[a]: /\(many("u", 60_000))\n\n" + many("[a]\n\n", 40_000)),
        Case("processing instructions", "markdown-block-too-long", many("a<?x", 80_000)),
        Case("declarations", "markdown-block-too-long", many("<!A ", 80_000)),
        Case("character data", "markdown-block-too-long", many("<![CDATA[", 80_000)),
        Case("addresses", "markdown-block-too-long", many("www._", 20_000)),
        Case("a URL and brackets", "markdown-block-too-long", "http://a.b/" + many(")", 80_000)),
        Case("delimiter rows", "table-too-wide", many("|-|", 80_000)),
        Case("lines of delimiter rows", "markdown-too-complex", many("|x|y\n|-|-|-|\n", 3000)),
        Case("smart quotes", "markdown-block-too-long", many("\"a' ", 40_000)),
        Case("emphasis", "markdown-block-too-long", many("*a **a ", 40_000)),
        Case("a ladder of backticks", "markdown-block-too-long", (1...500).map { "e" + many("`", $0) }.joined()),
        Case("brackets", nil, many("[", 50_000)),
        Case("50,000 footnotes", "markdown-too-long", (0..<50_000).map { "[^\($0)]\n\n[^\($0)]: a\n\n" }.joined()),
        Case("20,000 footnotes", nil, (0..<20_000).map { "[^\($0)]\n\n[^\($0)]: a\n\n" }.joined()),
        Case("too much of everything", "markdown-too-long", many("a\n\n", 400_000)),
        Case("nesting by indentation", "markdown-too-deep", (0..<40).map { many("  ", $0) + "- a\n" }.joined()),
        Case("nesting by lazy lines", "markdown-too-deep", (0..<40).map { many("  ", $0) + "- a\nb\n" }.joined()),
    ]

    /// The largest of each mark that the limits let through: the work, not the length, refuses the rest.
    static let full: [Case] = [
        "![[]()", "a<?x", "a<!A ", "a<![CDATA[", "_www.", "http://a/)", "a.b@", "a@b.c ", "*a **a ", "[a]()", "`a ``b ",
        "[",
        "~~a *b_ ", "&amp;", "\\*", "<a b=\"", "[^a]", "![", "*_", "[a][b]", "a ](", "|a", "w", "<b>", "a\n",
        "[a](b \"",
    ].flatMap { mark in
        let block = many(mark, 60_000 / mark.utf8.count)
        return [
            Case("60 kB of \(mark)", nil, block),
            Case("180 kB of paragraphs of \(mark)", nil, many(many(mark, 3000 / mark.utf8.count) + "\n\n", 60)),
        ]
    }

    @Test(arguments: cases) func `is rendered or refused`(_ input: Case) {
        let parsed = Parsed(input.body)
        if let refusal = input.refusal {
            #expect(parsed.ids == [refusal])
            #expect(parsed.diagnostics.hasErrors)
            #expect(parsed.document.parts.isEmpty)
        } else {
            #expect(!parsed.diagnostics.hasErrors)
            #expect(!parsed.document.parts.isEmpty)
        }
    }

    @Test(arguments: full) func `gets a result or a diagnostic`(_ input: Case) {
        let parsed = Parsed(input.body)
        #expect(!parsed.document.parts.isEmpty || parsed.diagnostics.hasErrors)
    }

    static let honest: [Case] = [
        Case(
            "a long table", nil,
            "| Chi bộ | Số | Liên kết |\n|---|---|---|\n"
                + many("| Chi bộ ấp Bến Nò, xã Đồng Văn | 2.105 | [xem](org:ap-ben-no) a@b.vn www.c.vn |\n", 5000)),
        Case(
            "a long list", nil, many("- [Chi bộ ấp](org:ap) www.example.vn ban@example.vn ![x](y.jpg)\n", 900)),
        Case(
            "a long article", nil,
            many("Đoạn văn vừa phải, có [liên kết](https://example.vn/) và *nhấn*.[^1]\n\n", 8000) + "[^1]: x"),
        Case("a thematic break", nil, many("- ", 60) + "\n"),
        Case("a deep but sensible list", nil, (0..<12).map { many("  ", $0) + "- a\n" }.joined()),
        Case(
            "a hundred columns", nil,
            many("|a", 100) + "|\n" + many("|-", 100) + "|\n" + many(many("|a", 100) + "|\n", 100)),
        Case("definitions", nil, definitions),
        Case("ASCII art", nil, "```\n" + many("|------|------|\n| a    | b    |\n", 100) + "```\n"),
    ]

    private static var definitions: String {
        let uses = (0..<150).map { "[bài \($0)][\($0)] " }.joined()
        return uses + "\n\n" + (0..<150).map { "[\($0)]: https://example.vn/tin/mot-bai-viet-dai/\($0)\n" }.joined()
    }

    @Test(arguments: honest) func `an honest article passes`(_ article: Case) {
        #expect(!Parsed(article.body).diagnostics.hasErrors)
    }

    @Test func `a refusal points into the body`() {
        let parsed = Parsed("Chữ.\n\n" + Self.many("> ", 50) + "x", frontMatter: "---\na: b\n---\n")
        let place = parsed.place(parsed.diagnostics.first?.location)
        #expect(parsed.ids == ["markdown-too-deep"])
        #expect(place.hasPrefix("6:1 > > "))
    }

    @Test func `one document reports no more than a thousand problems`() {
        #expect(Parsed(Self.many("a <b> ", 3000)).diagnostics.count == 1000)
    }
}
