import Diagnostics
import Testing

@testable import Content

struct YAMLReaderTests {
    @Test(arguments: [
        (
            "a: no\nb: 012\nc: 12:30\nd: 1e3\ne: .nan\nf: 99999999999999999999",
            "{a: no, b: 012, c: 12:30, d: 1e3, e: .nan, f: 99999999999999999999}"
        ),
        ("a:\nb: ~\nc: null\nd: \"\"\ne: 'null'", "{a: ∅, b: ∅, c: ∅, d: ‘’, e: ‘null’}"),
        ("- a: 1\n  b: [x, y]\n- c: {d: e}", "[{a: 1, b: [x, y]}, {c: {d: e}}]"),
        ("a:\n- x\n- y\nb: z", "{a: [x, y], b: z}"),
        ("a: |\n  x\n  y\n\nb: >\n  x\n  y\n", "{a: ‘x\ny\n’, b: ‘x y\n’}"),
        ("--- \na: b\n...\n", "{a: b}"),
        ("a: 'It''s'\nb: \"\\u1EA5\\\"\"", "{a: ‘It's’, b: ‘ấ\"’}"),
        ("a: Chi bộ\n  ấp Bến Nò", "{a: Chi bộ ấp Bến Nò}"),
        ("a: b\n\t", "{a: b}"),
        ("\"<<\": x", "{<<: x}"),
        ("? a\n: b", "{a: b}"),
    ])
    func `values keep their text and their shape`(yaml: String, shape: String) {
        let reading = Reading(yaml: yaml)
        #expect(reading.problems == [])
        #expect(reading.node?.shape == shape)
    }

    @Test(arguments: ["", "\n\n", "# only a comment\n", "---\n", "  \t\n"])
    func `nothing is no value and no problem`(yaml: String) {
        let reading = Reading(yaml: yaml)
        #expect(reading.node == nil)
        #expect(reading.problems == [])
    }

    @Test func `each value is at exactly its text, whatever characters stand before it`() throws {
        let yaml = """
            tiêu đề: Chi bộ ấp Bến Nò – “Tiên phong” 😀
            "nguồn": 'Báo Đồng Khởi'   # ghi chú ậ
            rỗng:
            tổ chức: [ấp-bến-nò, {vai: "phụ"}]
            tóm tắt: |
              Một
              hai

            tác giả:
              - Trà Dũng
              - tên: Nguyễn
                chức: Bí thư

            # hết
            """
        let reading = Reading(yaml: yaml)
        let places = try #require(reading.node).places.map { reading.text[$0.range] }
        #expect(
            places.dropFirst() == [
                "tiêu đề", "Chi bộ ấp Bến Nò – “Tiên phong” 😀",
                "\"nguồn\"", "'Báo Đồng Khởi'",
                "rỗng", "",
                "tổ chức", "[ấp-bến-nò, {vai: \"phụ\"}]", "ấp-bến-nò", "{vai: \"phụ\"}", "vai", "\"phụ\"",
                "tóm tắt", "Một\n  hai",
                "tác giả", "- Trà Dũng\n  - tên: Nguyễn\n    chức: Bí thư", "Trà Dũng",
                "tên: Nguyễn\n    chức: Bí thư", "tên", "Nguyễn", "chức", "Bí thư",
            ])
        #expect(places.first?.hasSuffix("Bí thư") == true)
        #expect(reading.problems == [])
    }

    @Test func `places in a range are those of the whole text`() throws {
        let text = SourceText("---\ntiêu đề: ậ\n---\nbody: x")
        var diagnostics: [Diagnostic] = []
        let parts = try FrontMatter.split(text, source: SourceID(3))
        let node = YAMLReader.read(text, range: parts.yaml, source: SourceID(3), diagnostics: &diagnostics)
        #expect(node?.shape == "{tiêu đề: ậ}")
        #expect(node?.places.map { text[$0.range] } == ["tiêu đề: ậ", "tiêu đề", "ậ"])
        #expect(node?.location.source == SourceID(3))
    }

    @Test(arguments: [
        ("a: &x b", "yaml-anchor@1:4 &x"), ("ậ: *x", "yaml-alias@1:4 *x"), ("a: !!str b", "yaml-tag@1:4 !!str"),
        ("a: ! b", "yaml-tag@1:4 !"), ("a:\n  <<: {b: c}", "yaml-merge-key@2:3 <<"),
        ("? [a]\n: b", "yaml-complex-key@1:3 ["),
        ("*a : b", "yaml-alias@1:1 *a"), ("a: b\n--- \nc: d\n---\ne", "yaml-several-documents@2:1 ---"),
        ("%YAML 9\n---\na: b", "yaml-directive@1:1 %YAML 9"), ("%YAML 9.1\n---\na: b", "yaml-directive@1:1 %YAML 9.1"),
        ("%TAG ! x:\n---\na: b", "yaml-directive@1:1 %TAG ! x:"),
        ("ấ: b\nc: d\nấ: e", "duplicate-key@3:1 ấ"), ("a: \"x\\0\"", "yaml-null-escape@1:4 \"x\\0\""),
        ("? {a: b}\n: b", "yaml-complex-key@1:3 {"),
    ])
    func `what no record needs is refused where it stands`(yaml: String, problem: String) {
        #expect(Reading(yaml: yaml).problems == [problem])
    }

    @Test func `a second key names the first, and the first one's value stays`() {
        let reading = Reading(yaml: "title: a\ndate: b\ntitle: c")
        #expect(reading.node?.shape == "{title: a, date: b}")
        #expect(reading.diagnostics.first?.notes.map { $0.location?.range } == [0..<5])
    }

    @Test(arguments: [
        ("title: a: b", "yaml-quotes-needed@1:8 a: b"),
        ("title: {{ x }}", "yaml-quotes-needed@1:8 {{"),
        ("title: {{ x }} y", "yaml-quotes-needed@1:8 {{"),
        ("title: \"abc\ndate: 1", "yaml-unclosed-quote@1:8 \""),
        ("title: 'abc\ndate: 1", "yaml-unclosed-quote@1:8 '"),
        ("title: \"ậbc\nsummary: \"def\"", "yaml-unclosed-quote@1:8 \""),
        ("title: \"Báo\" Ba Tri\nx: y", "yaml-text-after-quote@1:14 Ba Tri"),
        ("title: 'It's me'", "yaml-text-after-quote@1:12 s me'"),
        ("title: abc\n  date: x", "yaml-indentation@2:3 date: x"),
        ("title abc\ndate: x", "yaml-missing-colon@1:1 title abc"),
        ("a:b\nc: d", "yaml-missing-colon@1:3 b"),
        ("title: abc\ndate", "yaml-missing-colon@2:1 date"),
        ("title: @abc", "yaml-quotes-needed@1:8 @abc"), ("title: `abc`", "yaml-quotes-needed@1:8 `abc`"),
        ("title: %5", "yaml-quotes-needed@1:8 %5"), ("title: *đậm* x", "yaml-quotes-needed@1:8 *đậm* x"),
        ("title: - abc", "yaml-quotes-needed@1:8 - abc"), ("title: > abc", "yaml-quotes-needed@1:8 > abc"),
        ("title: [Ba Tri] abc", "yaml-quotes-needed@1:8 [Ba Tri] abc"), ("title: ]", "yaml-quotes-needed@1:8 ]"),
        ("title: ? b", "yaml-quotes-needed@1:8 ? b"),
        ("title: [Ba\nx: y", "yaml-unclosed-bracket@1:8 ["), ("title: {x: y", "yaml-unclosed-bracket@1:8 {"),
        ("authors:\n\t- a", "yaml-tab@2:1 \t"), ("\ta: b", "yaml-tab@1:1 \t"), ("a: |\n\tx", "yaml-tab@2:1 \t"),
        ("a:\n  \tb: c", "yaml-tab@2:3 \t"), ("a: x\n\t\nc: d", "yaml-tab@2:1 \t"),
        ("a: \"C:\\Users\"", "yaml-escape@1:7 \\U"), ("a: \"\\q\"", "yaml-escape@1:5 \\q"),
        ("a:\n   - x\n  - y", "yaml-indentation@3:3 - y"), ("a: b\n- c", "yaml-indentation@2:1 - c"),
        ("- a\nb: c", "yaml-indentation@2:1 b: c"), ("  a: b\nc: d", "yaml-indentation@2:1 c: d"),
        (": b", "yaml-missing-key@1:1 :"), ("a: \u{1B}[31m", "yaml-character@1:4 \u{1B}"),
        ("ậ: \u{85}\u{80}b", "yaml-character@1:5 \u{80}"), ("a: \"\\u12\"", "yaml-escape@1:5 \\u"),
    ])
    func `a syntax error is explained at its cause`(yaml: String, problem: String) {
        let reading = Reading(yaml: yaml)
        #expect(reading.problems == [problem])
        #expect(reading.node == nil)
    }

    @Test(arguments: [
        ("title: a: b", "write: title: \"a: b\""), ("  title: Theo \"Báo\": b", "write: title: 'Theo \"Báo\": b'"),
        ("title: {{ x }}", "write: title: \"{{ x }}\""), ("title: &b", "write: title: \"&b\""),
    ])
    func `the help shows the corrected line, which then reads`(yaml: String, help: String) throws {
        let message = try #require(Reading(yaml: yaml).diagnostics.first?.problem.help).text(in: .english)
        #expect(message == help)
        #expect(Reading(yaml: String(message.dropFirst("write: ".count))).problems == [])
    }

    @Test func `problems that do not hide each other come out together`() {
        let reading = Reading(yaml: "a: &x 1\nb: *x\nc: !t 2\nc: 3\n<<: *x\n")
        #expect(
            reading.problems == [
                "yaml-anchor@1:4 &x", "yaml-alias@2:4 *x", "yaml-tag@3:4 !t", "duplicate-key@4:1 c",
                "yaml-merge-key@5:1 <<", "yaml-alias@5:5 *x",
            ])
    }

    @Test(.timeLimit(.minutes(1)), arguments: hostile)
    fileprivate func `hostile input is refused or read in linear time`(input: Hostile) {
        let duration = ContinuousClock().measure {
            let reading = Reading(yaml: input.yaml)
            #expect(Set(reading.diagnostics.map(\.id)).sorted() == input.ids)
        }
        #expect(duration < .seconds(4))
    }

    fileprivate struct Hostile: CustomTestStringConvertible {
        let testDescription: String
        let yaml: String
        let ids: [String]

        init(_ name: String, _ yaml: String, _ ids: [String]) {
            testDescription = name
            self.yaml = yaml
            self.ids = ids
        }
    }

    private static let hostile: [Hostile] = [
        Hostile("100,000 keys", (0..<100_000).map { "k\($0): v\n" }.joined(), []),
        Hostile(
            "100,000 equal keys", String(repeating: "k: v\n", count: 100_000), ["duplicate-key", "too-many-problems"]),
        Hostile("40,000 [", "a: " + String(repeating: "[", count: 40_000), ["yaml-too-deep"]),
        Hostile("40,000 {a: ", String(repeating: "{a: ", count: 40_000), ["yaml-too-deep"]),
        Hostile("40,000 - ", String(repeating: "- ", count: 40_000), ["yaml-too-deep"]),
        Hostile("40,000 ? ", String(repeating: "? ", count: 40_000), ["yaml-complex-key"]),
        Hostile("a 1 MB plain scalar", "a: " + String(repeating: "ấp ", count: 250_000), ["value-too-long"]),
        Hostile(
            "a 1 MB quoted scalar", "a: \"" + String(repeating: "ấp\\n", count: 200_000) + "\"", ["value-too-long"]),
        Hostile("a 1 MB block", "a: |\n" + String(repeating: "  ấp\n", count: 150_000), ["value-too-long"]),
        Hostile(
            "words after a long run of blanks",
            "a: \"" + String(repeating: " ", count: 500_000) + String(repeating: "a ", count: 500_000) + "\"",
            ["yaml-too-many-blanks"]
        ),
        Hostile(
            "words after a shorter run",
            "a: \"" + String(repeating: " ", count: 3_000) + String(repeating: "a ", count: 500_000) + "\"",
            ["value-too-long"]),
        Hostile(
            "an alias bomb",
            "a: &a [x, x]\n" + (0..<90_000).map { "b\($0): &b\($0) [*a, *a, *a]\n" }.joined(),
            ["too-many-problems", "yaml-alias", "yaml-anchor"]
        ),
        Hostile("an anchor in itself", "a: &a [*a]", ["yaml-alias", "yaml-anchor"]),
        Hostile(
            "an unclosed quote over 1 MB", "a: \"" + String(repeating: "b\n", count: 500_000), ["yaml-unclosed-quote"]),
        Hostile("100,000 comments", String(repeating: "# ấp\n", count: 100_000) + "a: b", []),
    ]

    @Test func `no prefix and no single changed byte of a text crashes`() {
        let bytes = Array("---\na: [b, {c: 'd'}]\n\"e\": |\n  ậ\n- f: &g *h\n? !i\n".utf8)
        for end in 0...bytes.count { _ = Reading(yaml: String(decoding: bytes[..<end], as: UTF8.self)) }
        for index in bytes.indices {
            for byte in "\"'[]{}:-#&*!|>%@`,? \n\tx".utf8 {
                var changed = bytes
                changed[index] = byte
                let reading = Reading(yaml: String(decoding: changed, as: UTF8.self))
                let length = reading.text.utf8.count
                #expect(reading.diagnostics.allSatisfy { $0.location.map { $0.range.upperBound <= length } ?? false })
            }
        }
    }
}
