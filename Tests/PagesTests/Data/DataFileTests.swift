import Content
import Testing
import Vietnamese

@testable import Pages

@Suite struct CSVTextTests {
    /// What a spreadsheet would run, or might after taking a semicolon for the end of a cell.
    @Test(arguments: [
        ("=1+1", "\"'=1+1\""), ("+84", "\"'+84\""), ("-5 chi bộ", "\"'-5 chi bộ\""), ("@SUM(A1)", "\"'@SUM(A1)\""),
        ("\t=1", "\"'\t'=1\""), ("\r=1", "\"'\r'=1\""), ("＝1", "\"'＝1\""), ("＋1", "\"'＋1\""), ("－1", "\"'－1\""),
        ("＠1", "\"'＠1\""), ("a;=1+1", "\"a;'=1+1\""), ("a\n=1", "\"a\n'=1\""), ("a;b", "\"a;b\""),
        ("a = b", "\"a = b\""), ("a-b", "\"a-b\""), ("", "\"\""), ("\"", "\"\"\"\""), ("\"=1", "\"\"\"=1\""),
        ("Chi bộ ấp, \"Số 1\"", "\"Chi bộ ấp, \"\"Số 1\"\"\""), ("=cmd|' /C calc'!A0", "\"'=cmd|' /C calc'!A0\""),
    ])
    func isHarmlessToSpreadsheets(text: String, cell: String) {
        var bytes: [UInt8] = []
        CSVFile.append(text, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == cell)
    }
}

@Suite struct DataFileTests {
    @Test(arguments: [
        ("46.437", "46437"), ("41,52%", "41.52"), ("98/104", "98"), ("-3,25", "-3.25"), ("0,05", "0.05"), ("05", "5"),
        ("-0,5", "-0.5"), ("9.223.372.036.854.775.807", "9223372036854775807"),
    ])
    func numbersAreWrittenForMachines(printed: String, machine: String) throws {
        #expect(try PrintedNumber.parse(printed).machine == machine)
    }

    private func table(_ count: Int) -> DataTable {
        DataTable(
            "x", title: "X", summary: "", page: .data, records: Array(0..<count),
            columns: [.init("n", "N", "") { number, _ in .number(number) }])
    }

    @Test(arguments: [(0, 1), (1, 1), (50_000, 1), (50_001, 2), (100_000, 2), (100_001, 3)])
    func longTablesComeInParts(count: Int, parts: Int) {
        let files = DataFile.all(of: table(count))
        #expect(files.count == 2 * parts)
        #expect(files.filter { $0.format == .csv }.map(\.rows.count).reduce(0, +) == count)
    }

    @Test func partsHaveNamesOfTheirOwn() throws {
        let context = try context([:])
        let names = DataFile.all(of: table(50_001)).map { context.addresses.relative($0.address) }
        #expect(names == ["du-lieu/x.csv", "du-lieu/x.json", "du-lieu/x-2.csv", "du-lieu/x-2.json"])
    }

    @Test func addressesInThemHaveTheHost() throws {
        let context = try context(
            ["organizations/a.yml": "{id: ap, name: Chi bộ ấp, kind: cell}"], baseURL: "https://example.org/bang/")
        let table = try #require(RecordTables.all(of: context).first { $0.name == "to-chuc" })
        let text = String(decoding: DataFile.all(of: table)[0].bytes(in: context), as: UTF8.self)
        #expect(text.contains("\"https://example.org/bang/to-chuc/ap/\""))
        #expect(!text.contains("https://example.org/bang/https:"))
    }
}
