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
