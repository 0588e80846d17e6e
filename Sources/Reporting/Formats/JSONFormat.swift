import Diagnostics
import Foundation
import Vietnamese

/// For programs: everything that was found, in both languages. Documentation/formats.md describes it.
///
/// Fields are added and never change their meaning; a change that breaks readers gets another `version`.
package enum JSONFormat: ReportFormat {
    package static let name = "json"

    package static func output(of run: RunReport) -> ReportOutput {
        ReportOutput(result: JSON.text(of: JSONReport(run)), progress: Summary.lines(of: run))
    }
}

/// How values become JSON: keys in order, so that equal runs give equal bytes.
enum JSON {
    static func text(of value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Only numbers that are not finite cannot be written, and no report has one.
        guard let data = try? encoder.encode(value) else { return "" }
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}

private struct JSONReport: Encodable {
    let format = "bangvang-report"
    let version = 1
    let program: Program
    let command: String
    let language: String
    let summary: Counts
    let withheld: [Withheld]
    let findings: [Finding]

    struct Withheld: Encodable {
        /// Below `articles/`, without the ending.
        let path: String
        /// `draft`, `future` or `expired`.
        let reason: String
        /// ISO 8601, of a future one.
        let from: String?

        init(_ article: WithheldArticle) {
            path = article.path
            switch article.reason {
            case .draft: (reason, from) = ("draft", nil)
            case .future(let moment): (reason, from) = ("future", moment.iso)
            case .expired: (reason, from) = ("expired", nil)
            }
        }
    }

    struct Program: Encodable {
        let name = "bangvang"
        let version: String
    }

    struct Counts: Encodable {
        let errors: Int
        let warnings: Int
        let acknowledged: Int
        let articles: Int
        let files: Int
        let withheld: Int
        /// ISO 8601.
        let nextChange: String?
        let published: Bool
        let good: Bool
    }

    struct Finding: Encodable {
        let id: String
        /// `error` or `warning`, as this site has it.
        let severity: String
        let message: Text
        let help: Text?
        let place: Place?
        let notes: [Note]
        /// The editor's reason where the finding is accepted.
        let acknowledgement: String?
        /// What is to stand at the place instead, where there is no doubt.
        let replacement: String?
        let fingerprint: String?
    }

    struct Note: Encodable {
        let message: Text
        let place: Place?
    }

    struct Text: Encodable {
        let vi: String
        let en: String

        init(_ message: Message) { (vi, en) = (message.vi, message.en) }
    }

    struct Place: Encodable {
        let file: String
        let line: Int?
        let column: Int?
        let endLine: Int?
        let endColumn: Int?
    }
}

extension JSONReport {
    init(_ run: RunReport) {
        program = Program(version: run.version)
        command = run.job == .build ? "build" : "check"
        language = run.language.rawValue
        summary = Counts(
            errors: run.errors, warnings: run.warnings, acknowledged: run.acknowledged, articles: run.articles,
            files: run.pages, withheld: run.withheld.count, nextChange: run.nextChange?.iso, published: run.isPublished,
            good: run.isGood)
        withheld = run.withheld.map { Withheld($0) }
        let names = FileNames(sources: run.sources, workingFolder: run.workingFolder)
        var regions = SourceRegions(run.sources, columns: .characters)
        var fingerprints = Fingerprints()
        func place(_ location: SourceLocation) -> Place {
            let region = regions.region(of: location)
            return Place(
                file: names.path(of: location.source), line: region?.startLine, column: region?.startColumn,
                endLine: region?.endLine, endColumn: region?.endColumn)
        }
        findings = run.diagnostics.map { diagnostic in
            Finding(
                id: diagnostic.id, severity: diagnostic.severity.rawValue, message: Text(diagnostic.problem.message),
                help: diagnostic.problem.help.map { Text($0) }, place: diagnostic.location.map { place($0) },
                notes: diagnostic.notes.map { Note(message: Text($0.message), place: $0.location.map { place($0) }) },
                acknowledgement: diagnostic.acknowledgement, replacement: diagnostic.replacement,
                fingerprint: diagnostic.location.map {
                    fingerprints.fingerprint(
                        of: diagnostic.id, file: names.path(of: $0.source), line: regions.line(of: $0))
                })
        }
    }
}
