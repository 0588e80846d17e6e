package import ArgumentParser
import Publishing

/// `bangvang check`: everything that a build does, without writing.
package struct CheckCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Kiểm tra nội dung và mẫu, không viết gì. / Check content and templates, write nothing.",
        discussion: """
            Ví dụ / Examples:
              bangvang check
              bangvang check --all --language en
              bangvang check --audit
              bangvang check --evidence
              bangvang check --suggest
            """)

    @OptionGroup var site: SiteOptions

    @Flag(help: "Liệt kê mọi chỗ mẫu dùng “safe”. / List every use of “safe” in the templates.")
    var audit = false

    @Flag(help: "Kể bao nhiêu hồ sơ có bằng chứng, hồ sơ nào không. / Say which records have evidence, and which not.")
    var evidence = false

    @Flag(
        help: "Gợi ý những tổ chức mà bài nhắc đến và chưa khai. / Suggest organizations that articles name undeclared."
    )
    var suggest = false

    package init() {}

    package func run() throws {
        let started = ContinuousClock.now
        var options = try site.buildOptions(output: nil)
        options.showsEvidence = evidence
        options.showsSuggestions = suggest
        let report = SiteBuild(options).run()
        let printed = ReportPrinter(report, site)
        printed.printDiagnostics()
        if audit { printed.printAudit() }
        printed.printEvidence()
        if suggest { printed.printSuggestions() }
        printed.printSummary(of: .check, seconds: (ContinuousClock.now - started).seconds)
        if !report.isGood { throw ExitCode.failure }
    }
}
