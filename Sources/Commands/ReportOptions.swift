import ArgumentParser
import Content
import Diagnostics
import Foundation
import Publishing
import Reporting
import Vietnamese

/// How what a run found is reported.
struct ReportOptions: ParsableArguments {
    @Option(
        help: """
            Dạng báo cáo: text, json hoặc sarif (ra đầu ra chuẩn). / The form of the report: text, json or sarif \
            (on standard output).
            """)
    var format = TextFormat.name

    @Flag(help: "In tất cả cảnh báo, cả những cảnh báo đã xác nhận. / Print every warning, acknowledged ones too.")
    var all = false

    @Flag(help: "In thời gian của từng bước và từng mẫu. / Print where the time went, by stage and by template.")
    var timings = false

    @Flag(
        help: """
            Chỉ in thời điểm gần nhất mà trang sẽ khác đi (2026-03-01T08:00+07:00), cho cron hoặc systemd. / Print only \
            the next moment at which the site changes by itself, for cron or a systemd timer.
            """)
    var next = false

    func validate() throws {
        if next, format != TextFormat.name { throw ValidationError(.onlyAsText("--next")) }
        if ReportFormats.named(format) == nil {
            throw ValidationError(.notAFormat(format, all: ReportFormats.all.map { $0.name }))
        }
    }

    /// Prints the report of a run in the form that is asked for.
    func write(
        _ report: SiteBuild.Report, of job: RunReport.Job, _ site: SiteOptions, seconds: Double, isQuiet: Bool = false
    ) {
        var run = RunReport(
            job: job, version: Program.version, language: site.printedLanguage ?? report.language ?? .vietnamese,
            diagnostics: report.diagnostics, sources: report.sources, rules: Checks.rules,
            workingFolder: URL(filePath: ".").resolvingSymlinksInPath().path, articles: report.articles,
            pages: report.pages, withheld: report.withheldArticles, nextChange: report.nextChange,
            isPublished: report.isPublished, isGood: report.isGood, seconds: seconds)
        run.all = all
        run.colour = Terminal.showsColour
        run.isQuiet = isQuiet
        guard let output = ReportFormats.named(format)?.output(of: run) else { return }
        Terminal.printProgress(output.progress)
        if timings { Terminal.printProgress(TimingsPrinter(timings: report.timings, language: run.language).text) }
        if next {
            Terminal.printResult(report.nextChange.map { $0.iso + "\n" } ?? "")
        } else {
            Terminal.printResult(output.result)
        }
    }
}

extension SiteBuild.Report {
    fileprivate var withheldArticles: [WithheldArticle] {
        withheld.map { article in
            switch article.reason {
            case .draft: WithheldArticle(path: article.path, reason: .draft)
            case .future(let moment):
                WithheldArticle(path: article.path, reason: .future(PartialDate(at: moment, in: zone)))
            case .expired: WithheldArticle(path: article.path, reason: .expired)
            }
        }
    }
}
