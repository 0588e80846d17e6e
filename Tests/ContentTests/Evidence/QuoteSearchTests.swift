import Diagnostics
import Testing
import Vietnamese

@testable import Content

@Suite struct QuoteSearchTests {
    private func words(_ text: String) -> [UInt64] { Word.all(in: text).map(\.exact) }

    private func places(_ quotes: [String], in text: String) -> [[Range<Int>]?] {
        QuoteSearch.places(of: quotes.map(Quote.init), in: words(text))
    }

    @Test(arguments: [
        ("a b", ["a b"]), ("a … b", ["a", "b"]), ("a [...] b (…) c...", ["a", "b", "c"]), ("… a …", ["a"]),
        ("…", []), ("", []), ("[a] …", ["[a]"]), ("“a b”", ["a b"]), ("“a” b", ["“a” b"]), ("(… a)", ["(", "a)"]),
    ])
    func aQuoteIsCutWhereSomethingWasLeftOut(quote: String, pieces: [String]) {
        #expect(Quote(quote).pieces == pieces.map(words))
    }

    @Test func eachPieceIsTheFirstAfterTheOneBefore() {
        #expect(places(["b … b … a"], in: "a b c b a b") == [[1..<2, 3..<4, 4..<5]])
        #expect(places(["b … a … a"], in: "a b c b a b") == [nil])
        #expect(places(["a b … b a"], in: "a b a") == [nil])
    }

    @Test func manyQuotesAreFoundAtOnceEachOnItsOwn() {
        let found = places(["a b c", "b c", "c … a", "c", "x", "", "b c"], in: "a b c a b c")
        #expect(found == [[0..<3], [1..<3], [2..<3, 3..<4], [2..<3], nil, nil, [1..<3]])
    }

    /// Sellers's algorithm gives the passage that needs the fewest changes.
    @Test(
        arguments: [
            ("đã có 12 chi bộ", "Huyện đã có 11 chi bộ được khen.", "đã có 11 chi bộ"),
            ("huyện có 11 chi bộ được", "Huyện đã có 11 chi bộ được khen.", "đã có 11 chi bộ được"),
            ("đã có đủ 11 chi bộ", "Huyện đã có 11 chi bộ được khen.", "đã có 11 chi bộ"),
            ("HUYỆN Đã Có 11", "Huyện đã có 11 chi bộ.", "Huyện đã có 11"),
            ("một câu khác hẳn", "Huyện đã có 11 chi bộ được khen.", nil), ("12", "11", nil), ("a b c", "", nil),
        ] as [(String, String, String?)])
    func thePassageThatWasMeantIsFound(quote: String, text: String, expected: String?) {
        let bytes = Array(text.utf8)
        let words = Word.all(in: bytes)
        let found = NearestPassage.words(like: Word.all(in: quote), in: words.map(Optional.some))
        let passage = found.map { range in
            String(
                decoding: bytes[
                    words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound],
                as: UTF8.self)
        }
        #expect(passage == expected)
    }

    @Test func theNearestPassageAndTheOtherArticleAreNotes() throws {
        func article(_ body: String) -> String {
            "---\ntitle: Tin\ndate: 2021-07-05\norganizations: [ap]\n---\n\(body)\n"
        }
        let site = TestSite([
            "organizations/a.yml": "{id: ap, name: Chi bộ ấp, kind: cell}",
            "articles/a.md": article("Huyện đã có **11** chi bộ được khen."),
            "articles/b.md": article("Chi bộ ấp giữ vững\ndanh hiệu."),
            "initiatives/a.yml": """
            - {name: M, organizations: [ap], source: a, quote: đã có 12 chi bộ được}
            - {name: N, organizations: [ap], source: a, quote: giữ vững danh hiệu}
            """,
        ])
        let found = site.result.diagnostics
        #expect(found.map(\.id) == ["quote-not-found", "quote-not-found"])
        let notes = found.flatMap(\.notes).map { note in
            let text = note.location.flatMap { place in site.sources.text(place.source).map { $0[place.range] } }
            return "\(note.message.en) @ \(text ?? "")"
        }
        #expect(
            notes == [
                "the article has nearly the same: “đã có 11 chi bộ được” @ đã có **11** chi bộ được",
                "the article “Tin” has it @ giữ vững\ndanh hiệu",
            ])
    }

    @Test func anArticleIsReadOnceHoweverManyRecordsCiteIt() throws {
        let rows = (0..<2_000).map { "M\($0);a;\($0 % 2 == 0 ? "đã có 11 chi bộ" : "chữ \($0)")" }
        let body = "Huyện đã có 11 chi bộ. " + (0..<2_000).map { "chữ \($0)" }.joined(separator: " ")
        let site = TestSite([
            "articles/a.md": "---\ntitle: Tin\ndate: 2021-07-05\n---\n\(body)\n",
            "initiatives/a.csv": "name;source;quote\n" + rows.joined(separator: "\n"),
        ])
        #expect(site.findings == [])
        let coverage = EvidenceCoverage(try site.site, site.result.quotations)
        #expect(coverage.rows.map(\.withQuote) == [2_000])
    }
}
