import Diagnostics
import Markdown
import Testing

@Suite struct PlainTextTests {
    private let parsed = Parsed(
        """
        Mở *đầu*.

        ## Kết quả

        Năm 2021 có **11 chi bộ**
        được công nhận &amp; khen.

        > trích
        > tiếp `mã`

        ## Bài học

        | a | b |
        |---|---|
        | một \\| hai | ba |
        """, frontMatter: "---\nx: y\n---\n")

    private func range(of words: String) throws -> Range<Int> {
        let text = parsed.document.plainText.utf8
        let start = try #require(
            text.indices.first { text[$0...].starts(with: Array(words.utf8)) }, "“\(words)” is not in the text")
        return start..<start + words.utf8.count
    }

    @Test(arguments: [
        ("đầu", "4:5 đầu"),
        ("11 chi bộ được công nhận", "8:15 11 chi bộ**\nđược công nhận"),
        ("& khen", "9:16 &amp; khen"),
        ("trích tiếp mã", "11:3 trích\n> tiếp `mã"),
        ("một | hai", "18:3 một \\| hai"),
        ("ba", "18:16 ba"),
    ])
    func `a quote is found without its markup and traced to the source`(words: String, place: String) throws {
        let location = parsed.document.plainText.location(of: try range(of: words))
        #expect(parsed.place(location) == place)
    }

    @Test(
        arguments: [("Mở", nil), ("Kết quả", "ket-qua"), ("11", "ket-qua"), ("ba", "bai-hoc")] as [(String, String?)])
    func `a place of the text knows the heading before it`(words: String, id: String?) throws {
        #expect(parsed.document.plainText.heading(at: try range(of: words).lowerBound) == id)
    }

    @Test func `segments are in order and hold the same bytes as the source`() {
        let plainText = parsed.document.plainText
        var end = 0
        for segment in plainText.segments {
            let start = Int(segment.text)
            #expect(start >= end)
            end = start + Int(segment.length)
            let source = Int(segment.source)..<Int(segment.source) + Int(segment.length)
            #expect(plainText.utf8[start..<end].elementsEqual(parsed.text.utf8[source]))
        }
        #expect(end == plainText.utf8.count - 1)
    }

    @Test func `an offset outside the text is no trap`() {
        let plainText = parsed.document.plainText
        #expect(plainText.heading(at: -1) == nil)
        #expect(plainText.location(of: 0..<1_000_000).range.upperBound <= parsed.text.utf8.count)
        #expect(PlainText.empty.location(of: 5..<9).range == 0..<0)
    }
}
