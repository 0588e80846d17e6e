import Diagnostics
import Markdown
import Testing

@Suite struct RenderingTests {
    @Test(arguments: [
        ("", ""), ("\n\n", ""), ("```", "<pre><code></code></pre>\n"), ("# ", "<h2 id=\"muc\"></h2>\n"),
        ("[", "<p>[</p>\n"), ("[^1]: x", ""), ("> ", "<blockquote>\n</blockquote>\n"),
        ("```C++\n```", "<pre><code></code></pre>\n"),
        ("```c++ x\n```", "<pre><code class=\"language-c++\"></code></pre>\n"),
        ("0. a", "<ol start=\"0\">\n<li>a</li>\n</ol>\n"),
    ])
    func `small and unfinished input renders`(body: String, html: String) {
        #expect(Parsed(body).html == html)
    }

    @Test func `ids never collide`() {
        let parsed = Parsed(
            "# A\n\n# A\n\n# A 1\n\n# A\n\n# Main\n\n# fnref 1\n\nx[^1] y[^1]\n\n[^1]: z\n")
        let anchors = parsed.document.anchors
        #expect(Set(anchors).count == anchors.count)
        #expect(parsed.document.outline.map(\.id) == ["a", "a-1", "a-1-1", "a-2", "main-1", "muc-fnref-1"])
        #expect(anchors.filter { $0.hasPrefix("fn") } == ["fn-1", "fnref-1", "fnref-1-2"])
        #expect(!anchors.contains("main"))
    }

    @Test func `no link of a page is inside another`() {
        let parsed = Parsed("[a <https://b.vn> [^1] ![x](y.jpg) 18-KL/TW](org:c)\n\n[^1]: z\n")
        #expect(
            parsed.html.hasPrefix(
                "<p>⟦ref 0⟧a https://b.vn <sup class=\"footnote\" id=\"fnref-1\">1</sup> ⟦picture 0⟧ 18-KL/TW⟦/ref 0⟧</p>"
            ))
    }

    @Test func `holes stand in pairs and HTML ranges follow each other`() {
        let parsed = Parsed(
            String(repeating: "Theo 18-KL/TW, [a](org:b) và **số 21-KH/TU**.\n\n![x](y.png)\n\n", count: 3))
        var end = 0
        var open: [MarkdownDocument.Hole] = []
        for part in parsed.document.parts {
            switch part {
            case .html(let range):
                #expect(range.lowerBound == end && !range.isEmpty)
                end = range.upperBound
            case .hole(.referenceStart(let number)): open.append(.referenceEnd(number))
            case .hole(.mentionStart(let number)): open.append(.mentionEnd(number))
            case .hole(.picture), .hole(.embed): break
            case .hole(let hole): #expect(open.popLast() == hole)
            }
        }
        #expect(end == parsed.document.html.count)
        #expect(open.isEmpty)
        #expect(parsed.document.documentMentions.count == 6)
        #expect(parsed.document.references.count == 3)
    }

    /// cmark's table of special characters is global; see `CMarkTree`.
    @Test func `parses at once give what one parse gives`() async {
        let bodies = [
            "a ~~b~~ c www.example.vn d@example.vn", "x https://example.vn/?a ~~y~~", "w: không có gì ~ ở đây",
            "| a | b |\n|---|---|\n| ~~c~~ | www.d.vn |",
        ].map { String(repeating: $0 + "\n\n", count: 40) }
        let expected = bodies.map { Parsed($0).html }
        let different = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    (0..<60).reduce(0) { count, round in
                        let index = round % bodies.count
                        return Parsed(bodies[index]).html == expected[index] ? count : count + 1
                    }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(different == 0)
        #expect(expected[0].contains("<del>b</del> c <a href=\"http://www.example.vn\""))
    }
}
