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
            """)

    @OptionGroup var site: SiteOptions

    @Flag(help: "Liệt kê mọi chỗ mẫu dùng “safe”. / List every use of “safe” in the templates.")
    var audit = false

    package init() {}

    package func run() throws {
        let started = ContinuousClock.now
        let report = SiteBuild(try site.buildOptions(output: nil)).run()
        let printed = ReportPrinter(report, site)
        printed.printDiagnostics()
        if audit { printed.printAudit() }
        printed.printSummary(of: .check, seconds: (ContinuousClock.now - started).seconds)
        if !report.isGood { throw ExitCode.failure }
    }
}
