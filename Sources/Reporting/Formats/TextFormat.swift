import Diagnostics

/// For people: each problem with its line, and at the end what came of the run.
package enum TextFormat: ReportFormat {
    package static let name = "text"

    package static func output(of run: RunReport) -> ReportOutput {
        let printer = DiagnosticPrinter(language: run.language, colour: run.colour, all: run.all)
        let summary = Summary.lines(of: run)
        return ReportOutput(
            result: run.isQuiet ? "" : summary, progress: printer.text(of: run.diagnostics, sources: run.sources))
    }
}

/// What came of a run, in a line or two.
enum Summary {
    static func lines(of run: RunReport) -> String {
        var lines: [Message] = []
        if run.withheld > 0 { lines.append(.withheld(run.withheld)) }
        let seconds = Message(seconds: run.seconds)
        switch run.job {
        case .build where run.isPublished:
            lines.append(
                .published(pages: run.pages, articles: run.articles, warnings: run.warnings, seconds: seconds))
        case .build: lines.append(.notPublished(errors: run.errors, warnings: run.warnings))
        case .check where run.isGood:
            lines.append(.checked(pages: run.pages, articles: run.articles, warnings: run.warnings, seconds: seconds))
        case .check: lines.append(.notGood(errors: run.errors, warnings: run.warnings))
        }
        return lines.map { $0.text(in: run.language) + "\n" }.joined()
    }
}

extension Message {
    /// `0,37` and `0.37`.
    package init(seconds: Double) {
        let hundredths = seconds.isFinite ? Int((min(max(seconds, 0), 1e9) * 100).rounded()) : 0
        let rest = hundredths % 100
        let (whole, decimals) = (String(hundredths / 100), (rest < 10 ? "0" : "") + String(rest))
        self.init(vi: whole + "," + decimals, en: whole + "." + decimals)
    }
}
