import Diagnostics
import Testing

@testable import Content

/// Inputs whose size is the attack. Each ends with few problems; without its limit each takes minutes.
@Suite(.timeLimit(.minutes(1))) struct HostileSizeTests {
    @Test func manyUnknownKeysGetFewSuggestions() {
        let keys = (0..<2_000).map { "titel\($0): x\n" }.joined()
        let site = TestSite(["articles/a.md": "---\ntitle: T\ndate: 2021\n\(keys)---\nX\n"])
        #expect(site.result.diagnostics.count == 2_000)
        #expect(site.result.diagnostics.count { $0.problem.help?.en.contains("title") ?? false } < 30)
        #expect(site.result.diagnostics.allSatisfy { $0.id == "unknown-field" })
    }

    @Test func aSpreadsheetOfErrorsStopsAfterAHundred() {
        let rows = String(repeating: "a;w;20x\n", count: 5_000)
        let found = TestSite(["recognitions/a.csv": "organization;award;year\n" + rows]).result.diagnostics
        #expect(found.count == CSVReader.mostProblems + 1)
        #expect(found.contains { $0.id == "too-many-problems" })
    }

    @Test func manyUnknownNamesAmongManyGetFewSuggestions() {
        let rows = (0..<5_000).map { "a\($0);Chi bộ \($0);cell;\($0 < 1_000 ? "zz\($0)" : "")\n" }.joined()
        let result = TestSite(["organizations/a.csv": "id;name;kind;parent\n" + rows]).result
        #expect(result.diagnostics.count == 1_000)
        #expect(result.diagnostics.allSatisfy { $0.id == "unknown-reference" })
    }

    @Test func anAmbiguousNameOfManyListsFew() throws {
        let rows = (0..<5_000).map { "a\($0);Chi bộ 1;cell\n" }.joined()
        let recognitions = String(repeating: "Chi bộ 1;w;2021\n", count: 2_000)
        let site = TestSite([
            "awards/a.yml": "{id: w, name: W}", "organizations/a.csv": "id;name;kind\n" + rows,
            "recognitions/a.csv": "organization;award;year\n" + recognitions,
        ])
        let first = try #require(site.result.diagnostics.first)
        #expect(first.id == "ambiguous-reference")
        #expect(first.problem.message.en.contains("5000"))
        #expect((first.problem.help?.en.utf8.count ?? 0) < 300)
    }

    @Test func aHeaderOfTooManyColumnsIsRefused() {
        let header = "id;name;kind;" + (0..<5_000).map { "c\($0)" }.joined(separator: ";")
        #expect(
            TestSite(["organizations/a.csv": header + "\na;A;cell\n"]).findings.map { $0.prefix(16) } == [
                "too-many-columns"
            ])
    }
}
