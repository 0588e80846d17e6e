import Diagnostics
import Testing

@testable import Content

struct FrontMatterTests {
    @Test(arguments: [
        ("---\na: b\n---\nc", "a: b\n", "c"), ("---\n---\n", "", ""), ("--- \t\na: b\n---  \nc\n", "a: b\n", "c\n"),
        ("\n \n---\na: b\n---\n", "a: b\n", ""), ("---\na: b\n---", "a: b\n", ""),
        ("---\na: b\n---\nc\n\n---\n\nd\n", "a: b\n", "c\n\n---\n\nd\n"), ("---\n ---\n---\nx", " ---\n", "x"),
    ])
    func `the fences part the fields from the body`(article: String, yaml: String, body: String) throws {
        let text = SourceText(article)
        let parts = try FrontMatter.split(text, source: SourceID(0))
        #expect(text[parts.yaml] == yaml)
        #expect(text[parts.body] == body)
    }

    @Test(arguments: [
        ("", "missing-front-matter", 0..<0), ("\n\n", "missing-front-matter", 0..<0),
        ("# Title\n---\n", "missing-front-matter", 0..<7), ("---\na: b\n", "unclosed-front-matter", 0..<3),
        ("---", "unclosed-front-matter", 0..<3), ("\n--- \na: b\n----\n", "unclosed-front-matter", 1..<5),
        ("—-\na: b\n---\n", "misspelt-fence", 0..<4), ("----\na: b\n---\n", "misspelt-fence", 0..<4),
        (" ---\na: b\n---\n", "missing-front-matter", 0..<4),
    ])
    func `missing or unclosed fences are errors at their line`(article: String, id: String, range: Range<Int>) {
        let error = #expect(throws: Diagnostic.self) { try FrontMatter.split(SourceText(article), source: SourceID(0)) }
        #expect(error?.id == id)
        #expect(error?.location?.range == range)
    }

    @Test func `an unclosed front matter points at the line that was meant as the fence`() {
        let error = #expect(throws: Diagnostic.self) {
            try FrontMatter.split(SourceText("---\na: b\n—\nc"), source: SourceID(0))
        }
        #expect(error?.notes.map { $0.location?.range } == [9..<12])
    }
}
