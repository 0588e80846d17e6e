import Content
import Diagnostics
import Publishing
import Vietnamese

/// Prints what a run found and made.
struct ReportPrinter {
    enum Job { case build, check }

    private let report: SiteBuild.Report
    private let language: Language
    private let all: Bool

    init(_ report: SiteBuild.Report, _ options: SiteOptions) {
        self.report = report
        language = options.language.flatMap(Language.init(rawValue:)) ?? report.language ?? .vietnamese
        all = options.all
    }

    func printDiagnostics() {
        let printer = DiagnosticPrinter(language: language, colour: Terminal.showsColour, all: all)
        Terminal.printProgress(printer.text(of: report.diagnostics, sources: report.sources))
    }

    /// A line `path:line:column` for each way past escaping.
    func printAudit() {
        for location in report.audit {
            let line = report.sources.text(location.source)?.line(at: location.range.lowerBound)
            let place = line.map { ":\($0.number):\($0.column)" } ?? ""
            Terminal.printResult(printable(report.sources.path(location.source)) + place + "\n")
        }
    }

    /// A table of the kinds of record, and a line `path:line:column: …` for each record without evidence; cells are
    /// separated by tabs.
    func printEvidence() {
        guard let evidence = report.evidence else { return }
        let heads = Message.evidenceColumns.map { $0.text(in: language) }
        let rows = evidence.rows.map { row in
            [Message.evidencedKind(row.kind.rawValue).text(in: language)]
                + [row.records, row.withDocument, row.withFile, row.withSource, row.withQuote, row.bare].map(
                    String.init)
        }
        Terminal.printResult(Self.table([heads] + rows))
        var lines: [SourceID: (text: SourceText, starts: [Int])] = [:]
        var list = ""
        for record in evidence.bare {
            let source = record.location.source
            if lines[source] == nil, let text = report.sources.text(source) { lines[source] = (text, text.lineStarts) }
            let line = lines[source].map { $0.text.line(at: record.location.range.lowerBound, of: $0.starts) }
            let place = line.map { ":\($0.number):\($0.column)" } ?? ""
            let kind = Message.evidencedKind(record.kind.rawValue).text(in: language)
            list += printable("\(report.sources.path(source))\(place): \(kind): \(record.title)") + "\n"
        }
        Terminal.printResult(list)
    }

    func printSuggestions() {
        let printer = DiagnosticPrinter(language: language, colour: false, all: true)
        Terminal.printResult(printer.text(ofSuggestions: report.suggestions, sources: report.sources))
        Terminal.printResult(Message.suggestions(report.suggestions.count).text(in: language) + "\n")
    }

    /// The first column to the left, the figures to the right.
    private static func table(_ rows: [[String]]) -> String {
        let widths = rows.first?.indices.map { column in rows.map { $0[column].count }.max() ?? 0 } ?? []
        return rows.map { row in
            zip(row, widths).enumerated().map { column, cell in
                let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
                return column == 0 ? cell.0 + blanks : blanks + cell.0
            }.joined(separator: "\t") + "\n"
        }.joined()
    }

    func printSummary(of job: Job, seconds: Double) {
        var lines: [Message] = []
        if !report.withheld.isEmpty { lines.append(.withheld(report.withheld.count)) }
        switch job {
        case .build where report.isPublished:
            lines.append(
                .published(
                    pages: report.pages, articles: report.articles, warnings: report.warnings, seconds: time(seconds)))
        case .build: lines.append(.notPublished(errors: report.errors, warnings: report.warnings))
        case .check where report.isGood:
            lines.append(
                .checked(
                    pages: report.pages, articles: report.articles, warnings: report.warnings, seconds: time(seconds)))
        case .check: lines.append(.notGood(errors: report.errors, warnings: report.warnings))
        }
        Terminal.printResult(lines.map { $0.text(in: language) + "\n" }.joined())
    }

    private func time(_ seconds: Double) -> Message {
        let vi = NumberText.decimal(seconds, places: 2, keepingZeros: true)
        return Message(vi: vi, en: vi.replacing(",", with: "."))
    }
}
