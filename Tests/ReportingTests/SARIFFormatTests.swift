import Content
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Reporting

/// What code hosts read.
@Suite struct SARIFFormatTests {
    private struct Log: Decodable {
        let version: String
        let runs: [Run]

        struct Run: Decodable {
            let tool: Tool
            let invocations: [Invocation]
            let columnKind, language: String
            let results: [Result]
        }

        struct Tool: Decodable { let driver: Driver }

        struct Driver: Decodable { let rules: [Rule] }

        struct Rule: Decodable {
            let id: String
            let fullDescription: Text?
            let help: Text?
            let defaultConfiguration: [String: String]
        }

        struct Text: Decodable {
            let text: String
            let markdown: String?
        }

        struct Invocation: Decodable {
            let executionSuccessful: Bool
            let exitCode: Int
            let toolExecutionNotifications: [Notification]
        }

        struct Notification: Decodable { let message: Text }

        struct Result: Decodable {
            let ruleId, level: String
            let message: Text
            let locations: [Location]
            let relatedLocations: [Location]?
            let partialFingerprints: [String: String]
            let suppressions: [[String: String]]
            let fixes: [Fix]?
        }

        struct Location: Decodable { let physicalLocation: Physical }

        struct Physical: Decodable {
            let artifactLocation: Artifact
            let region: Region
        }

        struct Artifact: Decodable {
            let uri: String
            let uriBaseId: String?
        }

        struct Region: Decodable, Equatable { let startLine, startColumn, endLine, endColumn: Int }

        struct Fix: Decodable { let artifactChanges: [Change] }

        struct Change: Decodable { let replacements: [Replacement] }

        struct Replacement: Decodable {
            let deletedRegion: Region
            let insertedContent: Text
        }
    }

    private func run(_ report: RunReport) throws -> Log.Run {
        let text = SARIFFormat.output(of: report).result
        let log = try JSONDecoder().decode(Log.self, from: Data(text.utf8))
        #expect(log.version == "2.1.0")
        return try #require(log.runs.first)
    }

    @Test func columnsAreCodeUnitsOfTheFileOnDisk() throws {
        let run = try run(SampleRun.of(SampleRun.files))
        #expect(run.columnKind == "utf16CodeUnits")
        let statistic = try #require(run.results.first { $0.ruleId == "statistic-without-as-of" })
        let line = SampleRun.decomposedLine
        let figure = try #require(line.lastIndex(of: "5"))
        let column = line.utf16.distance(from: line.startIndex, to: figure) + 1
        #expect(column == 31)
        #expect(
            statistic.locations[0].physicalLocation.region
                == .init(startLine: 1, startColumn: column, endLine: 1, endColumn: column + 1))
    }

    @Test func filesAreRelativeToTheWorkingFolder() throws {
        let run = try run(SampleRun.of(SampleRun.files))
        let place = try #require(run.results.first { $0.ruleId == "total-parts" }).locations[0].physicalLocation
        #expect(place.artifactLocation.uri == "Content/totals/ghi%20ch%C3%BA.yml")
        #expect(place.artifactLocation.uriBaseId == "%SRCROOT%")
    }

    @Test func aFileElsewhereIsAbsolute() throws {
        let tree = try DiskTree.open(projectRoot.appending(path: "Content").path, name: "Content").tree
        let elsewhere = try run(SampleRun.of(tree, workingFolder: "/nowhere"))
        #expect(elsewhere.results[0].locations[0].physicalLocation.artifactLocation.uri.hasPrefix("file:///"))
        #expect(elsewhere.results[0].locations[0].physicalLocation.artifactLocation.uriBaseId == nil)
        let here = try run(SampleRun.of(tree, workingFolder: tree.root.replacing("/Content", with: "")))
        #expect(here.results[0].locations[0].physicalLocation.artifactLocation.uri.hasPrefix("Content/"))
    }

    @Test func whatIsAcknowledgedIsSuppressed() throws {
        let run = try run(SampleRun.of(SampleRun.files))
        let parts = run.results.filter { $0.ruleId == "total-parts" }
        #expect(parts.map(\.suppressions.count) == [0, 1])
        #expect(
            parts[1].suppressions[0] == [
                "kind": "inSource", "status": "accepted", "justification": "Nguồn in {0} như vậy.",
            ])
    }

    @Test func bracesInMessagesAreNoPlaceholders() throws {
        let run = try run(SampleRun.of(SampleRun.files, more: [Diagnostic(.notAList, at: nil)]))
        #expect(run.invocations[0].toolExecutionNotifications.map(\.message.text) == ["{{mẫu}}"])
        #expect(!run.invocations[0].executionSuccessful)
        #expect(run.invocations[0].exitCode == 1)
    }

    @Test func aCertainFixIsOffered() throws {
        let date = try #require(try run(SampleRun.of(SampleRun.files)).results.first { $0.ruleId == "bad-date" })
        #expect(date.level == "error")
        let replacement = try #require(date.fixes?.first?.artifactChanges.first?.replacements.first)
        #expect(replacement.insertedContent.text == "2021-07-15")
        #expect(replacement.deletedRegion == date.locations[0].physicalLocation.region)
    }

    @Test(arguments: Language.allCases) func everyRuleIsDescribedInBothLanguages(language: Language) throws {
        let run = try run(SampleRun.of(SampleRun.files, language: language))
        #expect(run.language == language.rawValue)
        let described = run.tool.driver.rules.prefix(Checks.rules.count)
        #expect(described.map(\.id) == Checks.ids)
        for (rule, descriptor) in zip(Checks.rules, described) {
            #expect(descriptor.fullDescription?.text == rule.explanation.text(in: language))
            #expect(descriptor.help?.markdown?.contains(rule.explanation.vi) ?? false)
            #expect(descriptor.help?.markdown?.contains(rule.explanation.en) ?? false)
            #expect(descriptor.defaultConfiguration == ["level": rule.severity.rawValue])
        }
    }

    @Test func fingerprintsOutliveOtherLines() throws {
        func fingerprints(_ before: String) throws -> [String?] {
            let totals = before + "- {award: t, year: 2020, count: 3, parts: {a: 1, b: 1}}\n"
            let run = try run(SampleRun.of(["awards/a.yml": "id: t\nname: T\n", "totals/t.yml": totals]))
            return run.results.filter { $0.ruleId == "total-parts" }.map {
                $0.partialFingerprints["bangvangFinding/v1"]
            }
        }
        let alone = try fingerprints("")
        #expect(alone.count == 1)
        #expect(try fingerprints("# một dòng\n\n- {award: t, year: 2019, count: 3}\n") == alone)
        // The same line twice is two findings.
        let twice = try fingerprints("- {award: t, year: 2020, count: 3, parts: {a: 1, b: 1}}\n")
        #expect(Set(twice).count == 2)
        #expect(twice.first == alone.first)
    }

    /// The standard's constraints, by PyPI's jsonschema in the virtual environment that `make test` sets up.
    @Test(arguments: Language.allCases)
    func isValid(language: Language) throws {
        for files in [SampleRun.files, [:]] {
            let run = SampleRun.of(files, language: language, more: [Diagnostic(.notAList, at: nil)])
            #expect(try Validator.faults(in: SARIFFormat.output(of: run).result) == "")
        }
        let tree = try DiskTree.open(projectRoot.appending(path: "Content").path, name: "Content").tree
        #expect(
            try Validator.faults(in: SARIFFormat.output(of: SampleRun.of(tree, workingFolder: "/nowhere")).result) == ""
        )
    }

    @Test func theValidatorFindsFaults() throws {
        let text = SARIFFormat.output(of: SampleRun.of(SampleRun.files)).result
        for (right, wrong) in [
            ("\"ruleIndex\" : 0", "\"ruleIndex\" : 1"), ("\"startLine\" : 1", "\"startLine\" : 0"),
            ("\"kind\" : \"inSource\"", "\"kind\" : \"source\""), ("\"message\"", "\"messages\""),
            ("ghi%20ch", "ghi ch"),
        ] {
            try #require(text.contains(right), "\(right)")
            #expect(try !Validator.faults(in: text.replacing(right, with: wrong)).isEmpty, "\(wrong)")
        }
    }
}

/// Tests/Fixtures/sarif/validate.py.
private enum Validator {
    static func faults(in text: String) throws -> String {
        let python = projectRoot.appending(path: ".build/venv/bin/python")
        guard FileManager.default.isExecutableFile(atPath: python.path) else {
            throw TestMistake("\(python.path) is missing: run `make page-tools`")
        }
        let folder = try TemporaryFolder(["run.sarif": text])
        let run = try ProgramRun(
            python, ["-B", Fixtures.folder("sarif").appending(path: "validate.py").path],
            input: folder.url.appending(path: "run.sarif"), mergesErrors: true)
        let faults = run.output.trimmingCharacters(in: .whitespacesAndNewlines)
        return run.status == 0 ? faults : faults.isEmpty ? "status \(run.status)" : faults
    }
}
