import Content
import Diagnostics
import Publishing

/// Prints what `check` is asked for besides problems: what is backed by evidence, and which organizations articles
/// name undeclared.
struct CoveragePrinter {
    let report: SiteBuild.Report
    let language: Language

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
}
