package import ArgumentParser
import Diagnostics
import Foundation
import Publishing
import Reporting

/// `bangvang build`: publishes the site into Public/.
package struct BuildCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Dựng trang vào Public/. / Build the site into Public/.",
        discussion: """
            Ví dụ / Examples:
              bangvang build
              bangvang build --strict --base-url https://example.org/
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var reporting: ReportOptions

    @Option(help: "Thư mục đích (mặc định: Public trong --root). / The output folder.")
    var output: String?

    @Flag(
        name: .customLong("no-cache"),
        help: """
            Làm lại mọi cỡ ảnh, không dùng bộ nhớ đệm .bangvang-cache. / Make all pictures anew, without the cache \
            .bangvang-cache.
            """)
    var noCache = false

    @Flag(
        name: .customLong("no-sync"),
        help: """
            Không đợi đĩa ghi xong: nhanh hơn, nhưng mất điện trong nửa phút sau đó có thể để lại tệp rỗng. / Do not \
            wait for the disk: faster, but a power cut within half a minute may leave empty files.
            """)
    var noSync = false

    @Flag(help: "Không in tổng kết. / Print no summary.")
    var quiet = false

    package init() {}

    package func run() throws {
        var options = try site.buildOptions(output: output ?? site.folder("Public"))
        let language = site.printedLanguage ?? .vietnamese
        options.usesCache = !noCache
        options.isDurable = !noSync
        let started = ContinuousClock.now
        let report = ProgressLine.whileShowing(in: language, isWanted: !quiet) { line, progress in
            options.progress = progress
            options.waiting = { holder in
                let message = Message.waitingForBuild(process: holder.process, since: holder.since)
                line.say(message.text(in: language) + "\n")
            }
            options.sayFirst(line)
            return SiteBuild(options).run()
        }
        reporting.write(
            report, of: .build, site, seconds: (ContinuousClock.now - started).seconds, isQuiet: quiet)
        Program.end(after: report, isGood: report.isPublished)
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
