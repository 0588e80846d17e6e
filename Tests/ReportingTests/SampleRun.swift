import Content
import Diagnostics
import Foundation
import Vietnamese

@testable import Reporting

/// A run over a few files, with findings of every form that a report has to carry.
enum SampleRun {
    static let now: Int64 = 1_800_000_000

    static func of(
        _ files: [String: String], language: Language = .vietnamese, more: [Diagnostic] = []
    ) -> RunReport {
        of(MemoryTree("Content", files), language: language, more: more)
    }

    static func of(
        _ tree: any SourceTree, language: Language = .vietnamese, workingFolder: String = "/site",
        more: [Diagnostic] = []
    ) -> RunReport {
        let sources = SourceMap([tree])
        let diagnostics = ReadContent(sources).resolved(under: PublicationRule(now: now)).diagnostics + more
        return RunReport(
            job: .check, version: "0.1.0", language: language, diagnostics: diagnostics, sources: sources,
            rules: Checks.rules, workingFolder: workingFolder, articles: 1, pages: 20,
            withheld: [
                WithheldArticle(path: "2026/nháp", reason: .draft),
                WithheldArticle(path: "2027/sau", reason: .future(PartialDate(at: now + 60, in: .vietnam))),
            ], nextChange: PartialDate(at: now + 60, in: .vietnam), isPublished: false, isGood: !diagnostics.hasErrors,
            seconds: 0.371)
    }

    /// Line ends of Windows, letters of two scalars and of two code units, braces and brackets, a note at another
    /// line, an acknowledgement, a date that can only be one.
    static let files = [
        "site.yml": "title: Thử\nbaseURL: https://example.org/\nchecks: {evidence-missing: off, text-nfd: off}\n",
        "awards/a.yml": "id: t\nname: T\n",
        "totals/ghi chú.yml": """
        - {award: t, year: 2020, count: 3, parts: {"một 😀 [x](1)": 1, hai: 1}}
        - award: t
          year: 2021
          count: 3
          parts: {a: 2, b: 2}
          acknowledge: [{id: total-parts, reason: "Nguồn in {0} như vậy."}]
        """,
        "statistics/nfd.yml": decomposedLine + "\r\n",
        "documents/d.yml": "- {number: 07-QĐ/ĐU, date: 15/07/2021}\n",
    ]

    /// One line, on disk in letters of two scalars; the figure has no date.
    static let decomposedLine = #"{measure: "Trịnh 😀", value: 5}"#.decomposedStringWithCanonicalMapping
}
