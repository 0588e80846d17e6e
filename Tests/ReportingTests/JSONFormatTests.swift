import Diagnostics
import Foundation
import Testing

@testable import Reporting

/// What programs read: Documentation/formats.md promises these fields.
@Suite struct JSONFormatTests {
    private struct Report: Decodable {
        let format: String
        let version: Int
        let program: [String: String]
        let command: String
        let language: String
        let summary: Summary
        let withheld: [Withheld]
        let findings: [Finding]

        struct Summary: Decodable {
            let errors, warnings, acknowledged, articles, files, withheld: Int
            let published, good: Bool
            let nextChange: String?
        }

        struct Withheld: Decodable {
            let path, reason: String
            let from: String?
        }

        struct Finding: Decodable {
            let id, severity: String
            let message: [String: String]
            let help: [String: String]?
            let place: Place?
            let notes: [Note]
            let acknowledgement, replacement, fingerprint: String?
        }

        struct Note: Decodable {
            let message: [String: String]
            let place: Place?
        }

        struct Place: Decodable, Equatable {
            let file: String
            let line, column, endLine, endColumn: Int?
        }
    }

    private func report(_ run: RunReport) throws -> Report {
        let text = JSONFormat.output(of: run).result
        #expect(text.hasSuffix("}\n"))
        return try JSONDecoder().decode(Report.self, from: Data(text.utf8))
    }

    @Test func saysEverythingInBothLanguages() throws {
        let report = try report(SampleRun.of(SampleRun.files, more: [Diagnostic(.notAList, at: nil)]))
        #expect(report.format == "bangvang-report")
        #expect(report.version == 1)
        #expect(report.program == ["name": "bangvang", "version": "0.1.0"])
        #expect(report.command == "check")
        #expect(report.language == "vi")
        #expect(report.summary.errors == 2)
        #expect(report.summary.warnings == 2)
        #expect(report.summary.acknowledged == 1)
        #expect(report.summary.articles == 1)
        #expect(report.summary.files == 20)
        #expect(report.summary.withheld == 2)
        #expect(report.summary.nextChange == "2027-01-15T15:01+07:00")
        #expect(report.withheld.map(\.path) == ["2026/nháp", "2027/sau"])
        #expect(report.withheld.map(\.reason) == ["draft", "future"])
        #expect(report.withheld.map(\.from) == [nil, "2027-01-15T15:01+07:00"])
        #expect(!report.summary.published && !report.summary.good)
        #expect(
            report.findings.map { "\($0.severity) \($0.id)" } == [
                "error sample", "error bad-date", "warning statistic-without-as-of", "warning total-parts",
                "warning total-parts",
            ])
        #expect(report.findings.allSatisfy { Set($0.message.keys) == ["vi", "en"] })
        #expect(report.findings[0].place == nil)
        #expect(report.findings[0].fingerprint == nil)
    }

    @Test func placesAreThoseOfTheText() throws {
        let report = try report(SampleRun.of(SampleRun.files))
        let parts = try #require(report.findings.first { $0.id == "total-parts" })
        #expect(
            parts.place
                == .init(file: "Content/totals/ghi chú.yml", line: 1, column: 43, endLine: 1, endColumn: 70))
        #expect(parts.notes[0].place?.column == 33)
        // The line is decomposed on disk; an editor's caret moves by letters.
        let statistic = try #require(report.findings.first { $0.id == "statistic-without-as-of" })
        #expect(statistic.place?.column == 29)
    }

    @Test func acceptedFindingsAreThereWithTheirReason() throws {
        let report = try report(SampleRun.of(SampleRun.files))
        #expect(report.findings.last?.acknowledgement == "Nguồn in {0} như vậy.")
        #expect(report.findings.dropLast().allSatisfy { $0.acknowledgement == nil })
    }

    @Test func onlyWhatIsCertainHasAReplacement() throws {
        let report = try report(SampleRun.of(SampleRun.files))
        #expect(report.findings.compactMap(\.replacement) == ["2021-07-15"])
        let doubtful = try self.report(SampleRun.of(["documents/d.yml": "{number: 07-QĐ/ĐU, date: 05/07/2021}\n"]))
        #expect(doubtful.findings.contains { $0.id == "bad-date" })
        #expect(doubtful.findings.allSatisfy { $0.replacement == nil })
    }

    @Test func theSummaryForPeopleIsProgress() {
        let output = JSONFormat.output(of: SampleRun.of(SampleRun.files, language: .english))
        #expect(
            output.progress
                == """
                2 articles are withheld:
                  articles/2026/nháp: a draft
                  articles/2027/sau: due at 2027-01-15 15:01
                At 2027-01-15 15:01 the site changes by itself: it has to be built again then.
                To mend: 1 errors, 2 warnings.

                """)
    }
}

extension Problem {
    /// A problem that is in no file.
    static var notAList: Problem { Problem("sample", .error, Message(vi: "{mẫu}", en: "{sample}")) }
}
