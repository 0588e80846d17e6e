import Diagnostics
import Vietnamese

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
        var lines = withheld(run.withheld)
        if let next = run.nextChange { lines.append(.nextChange(at: Message(moment: next))) }
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

    /// How many articles are withheld, and the first of them with the reason.
    private static func withheld(_ articles: [WithheldArticle]) -> [Message] {
        guard !articles.isEmpty else { return [] }
        let shown = articles.prefix(most).map { article in
            Message.withheld(printable("articles/" + article.path), because: reason(article.reason))
        }
        let rest = articles.count - shown.count
        return [.withheld(articles.count)] + shown + (rest > 0 ? [.withheldBesides(rest)] : [])
    }

    private static let most = 10

    private static func reason(_ reason: WithheldArticle.Reason) -> Message {
        switch reason {
        case .draft: .withheldAsDraft
        case .future(let moment): .withheldUntil(Message(moment: moment))
        case .expired: .withheldAsExpired
        }
    }
}

extension Message {
    /// `08:00 ngày 01/03/2026` and `2026-03-01 08:00`.
    fileprivate init(moment: PartialDate) {
        let parts = moment.iso.split(separator: "T")
        let (day, time) = (String(parts[0]), parts.count > 1 ? String(parts[1].prefix(5)) : "00:00")
        let printed = day.split(separator: "-").reversed().joined(separator: "/")
        self.init(vi: "\(time) ngày \(printed)", en: "\(day) \(time)")
    }

    /// `0,37` and `0.37`.
    package init(seconds: Double) {
        let hundredths = seconds.isFinite ? Int((min(max(seconds, 0), 1e9) * 100).rounded()) : 0
        let rest = hundredths % 100
        let (whole, decimals) = (String(hundredths / 100), (rest < 10 ? "0" : "") + String(rest))
        self.init(vi: whole + "," + decimals, en: whole + "." + decimals)
    }
}
