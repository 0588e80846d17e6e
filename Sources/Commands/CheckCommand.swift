package import ArgumentParser
import Content
import Diagnostics
import Publishing
import Reporting

/// `bangvang check`: everything that a build does, without writing; and what its findings mean.
package struct CheckCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Kiểm tra nội dung và mẫu, không viết gì. / Check content and templates, write nothing.",
        discussion: """
            Ví dụ / Examples:
              bangvang check
              bangvang check --all --language en
              bangvang check --explain total-parts
              bangvang check --format sarif > bangvang.sarif
              bangvang check --audit
              bangvang check --evidence
              bangvang check --suggest
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var reporting: ReportOptions

    @Option(help: "Giải thích một mã thông báo, không kiểm tra gì. / Explain the id of a diagnostic, check nothing.")
    var explain: String?

    @Flag(help: "Liệt kê các phép kiểm tra và mức của chúng. / List the rules with their severities.")
    var rules = false

    @Flag(help: "Liệt kê mọi chỗ mẫu dùng “safe”. / List every use of “safe” in the templates.")
    var audit = false

    @Flag(help: "Kể bao nhiêu hồ sơ có bằng chứng, hồ sơ nào không. / Say which records have evidence, and which not.")
    var evidence = false

    @Flag(
        help: "Gợi ý những tổ chức mà bài nhắc đến và chưa khai. / Suggest organizations that articles name undeclared."
    )
    var suggest = false

    @Flag(
        name: .customLong("every-page"),
        help: """
            Dựng thử mọi trang, cả khi trang có hơn 20.000 tệp (bình thường khi ấy mỗi mẫu chỉ dựng thử 100 trang). / \
            Render every page, also of a site of more than 20,000 files (of which otherwise 100 of each template are).
            """)
    var everyPage = false

    package init() {}

    package func validate() throws {
        guard reporting.format != TextFormat.name else { return }
        if audit { throw ValidationError(.onlyAsText("--audit")) }
        if evidence { throw ValidationError(.onlyAsText("--evidence")) }
        if suggest { throw ValidationError(.onlyAsText("--suggest")) }
    }

    package func run() throws {
        if let explain { return try printExplanation(of: explain) }
        if rules { return Terminal.printResult(catalogue.list) }
        let started = ContinuousClock.now
        var options = try site.buildOptions(output: nil)
        options.rendered = everyPage ? .all : .sample
        options.showsEvidence = evidence
        options.showsSuggestions = suggest
        let language = site.printedLanguage ?? .vietnamese
        let report = ProgressLine.whileShowing(in: language, isWanted: true) { line, progress in
            options.progress = progress
            options.sayFirst(line)
            return SiteBuild(options).run()
        }
        let coverage = CoveragePrinter(
            report: report, language: site.printedLanguage ?? report.language ?? .vietnamese)
        if audit { printAudit(of: report) }
        if evidence { coverage.printEvidence() }
        if suggest { coverage.printSuggestions() }
        reporting.write(report, of: .check, site, seconds: (ContinuousClock.now - started).seconds)
        Program.end(after: report, isGood: report.isGood)
    }
}

extension CheckCommand {
    private func printExplanation(of id: String) throws {
        let catalogue = catalogue
        guard let explanation = catalogue.explanation(of: id) else {
            Terminal.printProgress(catalogue.refusal(of: id))
            throw ExitCode(2)
        }
        Terminal.printResult(explanation)
    }

    /// The rules as this site has them; where there is no site, as they are by themselves.
    private var catalogue: RuleCatalogue {
        let settings = SiteBuild.settings(ofContent: site.content ?? site.folder("Content"))
        return RuleCatalogue(
            Checks.rules, severities: settings?.severities ?? [:],
            language: site.printedLanguage ?? settings?.language ?? .vietnamese)
    }

    /// A line `path:line:column` for each way past escaping.
    private func printAudit(of report: SiteBuild.Report) {
        for location in report.audit {
            let line = report.sources.text(location.source)?.line(at: location.range.lowerBound)
            let place = line.map { ":\($0.number):\($0.column)" } ?? ""
            Terminal.printResult(printable(report.sources.path(location.source)) + place + "\n")
        }
    }
}
