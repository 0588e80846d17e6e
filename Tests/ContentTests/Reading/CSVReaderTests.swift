import Diagnostics
import Testing

@testable import Content

struct CSVReaderTests {
    private func read(_ csv: String) -> (rows: [String], reading: [String], text: SourceText, mappings: [Mapping]) {
        let text = SourceText(csv)
        var diagnostics: [Diagnostic] = []
        let rows = CSVReader.read(text, source: SourceID(0), diagnostics: &diagnostics)
        let problems = diagnostics.map { diagnostic in
            let range = diagnostic.location?.range ?? 0..<0
            let line = text.line(at: range.lowerBound)
            return "\(diagnostic.id)@\(line.number):\(line.column) \(text[range])"
        }
        return (rows.map { Node.mapping($0).shape }, problems, text, rows)
    }

    @Test(arguments: [
        ("Chi bộ;Năm\nấp Bến Nò;2021\n", ["{Chi bộ: ấp Bến Nò, Năm: 2021}"]),
        ("a,b\n1,2\n\n\n3,4", ["{a: 1, b: 2}", "{a: 3, b: 4}"]), ("a\tb\n1\t2\n", ["{a: 1, b: 2}"]),
        ("sep=,\na;x,b\n1,2\n", ["{a;x: 1, b: 2}"]), ("a;b\n;2\n1;\n;\n", ["{b: 2}", "{a: 1}"]),
        ("a;b\n\"x;y\";\"z\"\"z\"\n", ["{a: ‘x;y’, b: ‘z\"z’}"]),
        ("a;b\n\"x\ny\";2\n3;4", ["{a: ‘x\ny’, b: 2}", "{a: 3, b: 4}"]),
        ("\"a\";\"b,c\"\n1;2", ["{a: 1, b,c: 2}"]), (" a ; b\n 1 ;\t2 \n", ["{a: 1, b: 2}"]),
        ("a;b\n \"x\" ;2", ["{a: ‘x’, b: 2}"]),
        ("a;b;;\n1;2;;\n3;4\n5;6;;;;", ["{a: 1, b: 2}", "{a: 3, b: 4}", "{a: 5, b: 6}"]),
        ("a;b\n=1+1;Chi bộ \"A\"\n", ["{a: =1+1, b: Chi bộ \"A\"}"]), ("a;b\n\"\"\"\";\"\"\n", ["{a: ‘\"’}"]), ("", []),
        ("a;b", []), ("\n\na;b\n1;2", ["{a: 1, b: 2}"]),
        ("id\nx\ny\n", ["{id: x}", "{id: y}"]),
    ])
    func `rows become mappings of their cells`(csv: String, rows: [String]) {
        let result = read(csv)
        #expect(result.rows == rows)
        #expect(result.reading == [])
    }

    @Test func `keys are at the header, values at their cell, with the quotes`() throws {
        let result = read("Chi bộ;Năm\n\"ấp \"\"A\"\"\"; 2021 \n")
        let row = try #require(result.mappings.first)
        #expect(result.text[row.location.range] == "\"ấp \"\"A\"\"\"; 2021 ")
        #expect(row.entries.map { result.text[$0.key.location.range] } == ["Chi bộ", "Năm"])
        #expect(row.entries.map { result.text[$0.value.location.range] } == ["\"ấp \"\"A\"\"\"", "2021"])
    }

    @Test(arguments: [
        ("a;b\n1\n3;4", ["ragged-row@2:1 1"], ["{a: 3, b: 4}"]), ("a;b\n1;2;3\n", ["ragged-row@2:1 1;2;3"], []),
        ("a;b\nậ;\"2\n3;4", ["csv-unclosed-quote@2:3 \""], []), ("\"a;b\n1;2", ["csv-unclosed-quote@1:1 \""], []),
        ("a;b\n\"x\" y;2\n3;4", ["csv-text-after-quote@2:5 y"], ["{a: 3, b: 4}"]),
        ("a;b;a\n1;2;3\n", ["duplicate-column@1:5 a"], ["{a: 1, b: 2}"]),
        ("a;;c\n1;2;3\n4;;6", ["column-without-name@2:3 2"], ["{a: 1, c: 3}", "{a: 4, c: 6}"]),
    ])
    func `what is wrong is reported at its place, and the other rows are read`(
        csv: String, problems: [String], rows: [String]
    ) {
        let result = read(csv)
        #expect(result.reading == problems)
        #expect(result.rows == rows)
    }

    @Test func `a ragged row says how many cells it has and should have`() {
        var diagnostics: [Diagnostic] = []
        _ = CSVReader.read(SourceText("a;b;c\n1;2"), source: SourceID(0), diagnostics: &diagnostics)
        #expect(diagnostics.first?.problem.message.text(in: .english) == "this row has 2 cells, the header has 3")
    }

    @Test func `rows that Excel has cut short are accepted, a single short row is not`() {
        let whole = "a;b;c\n" + String(repeating: "1;2;\n", count: 15)
        let block = whole + String(repeating: "1;2\n", count: 16) + String(repeating: "1;2;3\n", count: 4)
        #expect(read(block).reading == [])
        #expect(read(whole + "1;2\n").reading == [])
        #expect(read(whole + "1;2;3\n1;2\n1;2;3\n").reading == ["ragged-row@18:1 1;2"])
        #expect(read("a;b;c\n1;2\n1;2\n").reading.count == 2)
    }

    @Test func `a million rows are handed on one by one`() {
        var csv = Array("id;tên;năm\n".utf8)
        for row in 0..<1_000_000 { csv += "\(row);ấp;2021\n".utf8 }
        guard let text = try? SourceText(decoding: csv) else { return #expect(Bool(false)) }
        var diagnostics: [Diagnostic] = []
        var count = 0
        CSVReader.forEachRow(text, source: SourceID(0), diagnostics: &diagnostics) { row, _ in
            count += row.mapping.entries.count
            return true
        }
        #expect(count == 3_000_000)
        #expect(diagnostics.isEmpty)
    }

    @Test func `a million broken rows give no million problems`() {
        let result = read("a;b\n" + String(repeating: "1;2;3\n", count: 1_000_000))
        #expect(result.reading.count == CSVReader.mostProblems + 1)
        #expect(result.reading.last?.hasPrefix("too-many-problems@") == true)
    }

    @Test func `a 10 MB cell is refused, and the cells beside it are read`() {
        let cell = String(repeating: "ậ\"\";\n", count: 1_500_000)
        let result = read("a;b\n\"\(cell)\";2\n")
        #expect(result.reading.map { $0.prefix(14) } == ["value-too-long"])
        #expect(result.mappings.first?.entries.map { Node.scalar($0.key).shape } == ["a", "b"])
    }

    /// Rows of one width, enough for several parts.
    private func large(_ rows: Int, changing: [Int: String] = [:]) -> SourceText {
        var lines = ["id;name;kind"]
        for number in 0..<rows { lines.append(changing[number] ?? "ap-\(number);Chi bộ ấp \(number);chi bộ") }
        return SourceText(lines.joined(separator: "\n") + "\n")
    }

    @Test func partsOfALargeSheetGiveTheSameRowsAsTheWhole() {
        let text = large(60_000)
        let parts = CSVReader.parts(of: text)
        #expect(parts.count > 2)
        #expect(parts.first?.lowerBound == 0)
        #expect(parts.last?.upperBound == text.utf8.count)
        #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
        let source = SourceID(0)
        var diagnostics: [Diagnostic] = []
        var rows: [Mapping] = []
        for part in parts {
            CSVReader.forEachRow(text, part: part, source: source, diagnostics: &diagnostics) { row, _ in
                rows.append(row.mapping)
                return true
            }
        }
        #expect(diagnostics.isEmpty)
        #expect(rows == CSVReader.read(text, source: source, diagnostics: &diagnostics))
        #expect(rows.count == 60_000)
    }

    @Test func aSheetWithQuotesOrASmallOneIsOnePart() {
        #expect(CSVReader.parts(of: large(10)).count == 1)
        #expect(CSVReader.parts(of: large(60_000, changing: [30_000: "x;\"a\nb\";chi bộ"])).count == 1)
    }

    @Test func partsMeetBetweenRowsAsWideAsTheHeader() throws {
        let first = try #require(CSVReader.parts(of: large(60_000)).first?.upperBound)
        let row = large(60_000).line(at: first).number - 2
        let short = Dictionary(uniqueKeysWithValues: (row - 20..<row + 20).map { ($0, "ap-\($0);Chi bộ ấp \($0)") })
        let text = large(60_000, changing: short)
        let moved = try #require(CSVReader.parts(of: text).first?.upperBound)
        #expect(text.line(at: moved).number - 2 > row + 20)
        #expect(text.utf8[moved - 1] == 0x0A)
    }

    @Test func whereNoTwoRowsAreAsWideTheRestIsOnePart() {
        let short = Dictionary(uniqueKeysWithValues: (1..<60_000).map { ($0, "ap-\($0);Chi bộ ấp số \($0) của xã") })
        #expect(CSVReader.parts(of: large(60_000, changing: short)).count == 1)
    }
}
