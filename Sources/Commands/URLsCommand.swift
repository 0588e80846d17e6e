package import ArgumentParser
import Content
import Diagnostics
import Pages
import Publishing

/// `bangvang urls`: the addresses of the site, beside those that were ever published.
package struct URLsCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "urls",
        abstract: "Liệt kê địa chỉ của trang, so với Content/urls.txt. / List the addresses, beside Content/urls.txt.",
        discussion: """
            + địa chỉ mới / new     - không còn trang nào trả lời / that no page answers any more

            Ví dụ / Examples:
              bangvang urls
              bangvang urls --accept
            """)

    @OptionGroup var site: SiteOptions

    @Flag(help: "Thêm các địa chỉ mới vào Content/urls.txt, không xóa gì. / Add the new ones, delete nothing.")
    var accept = false

    package init() {}

    package func validate() throws {
        // What is not published has no address that anybody could keep.
        if accept, site.drafts || site.future || site.expired {
            throw ValidationError(.acceptsPublishedOnly)
        }
    }

    package func run() throws {
        var options = try site.buildOptions(output: nil)
        options.rendered = .none
        options.showsURLs = true
        var report = SiteBuild(options).run()
        let language = site.printedLanguage ?? report.language ?? .vietnamese
        guard let urls = report.urls, report.isGood else { return try fail(report, language) }
        guard accept else {
            Terminal.printResult(Self.lines(of: urls))
            let counts = Message.urlCounts(new: urls.new.count, vanished: urls.vanished.count)
            return Terminal.printProgress(counts.text(in: language) + "\n")
        }
        let file = URLListFile(inContent: options.content)
        do throws(Problem) {
            try file.add(urls.new, head: Message.urlListHead.text(in: language))
        } catch {
            report.diagnostics.report(error, at: nil)
            return try fail(report, language)
        }
        let said = Message.urlsAccepted(urls.new.count, path: file.path)
        Terminal.printResult(said.text(in: language) + "\n")
    }

    private func fail(_ report: SiteBuild.Report, _ language: Language) throws {
        let printer = DiagnosticPrinter(language: language, colour: Terminal.showsColour)
        Terminal.printProgress(printer.text(of: report.diagnostics, sources: report.sources))
        throw ExitCode.failure
    }

    /// A line an address, with a mark before it.
    private static func lines(of urls: SiteURLs) -> String {
        let new = Set(urls.new)
        let current = urls.current.map { ($0, new.contains($0) ? "+ " : "  ") }
        let all = current + Set(urls.vanished.map(\.value)).map { ($0, "- ") }
        return all.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }.map { $0.1 + printable($0.0) + "\n" }
            .joined()
    }
}
