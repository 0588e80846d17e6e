import ArgumentParser
import Content
import Diagnostics
import Foundation
import Publishing
import Vietnamese

/// What `build` and `check` have in common: where the site is, for which moment, and how problems are printed.
struct SiteOptions: ParsableArguments {
    @Option(help: "Thư mục của trang. / The site's folder.")
    var root = "."

    @Option(help: "Thư mục nội dung (mặc định: Content trong --root). / The content folder.")
    var content: String?

    @Option(help: "Thư mục mẫu (mặc định: Templates trong --root). / The template folder.")
    var templates: String?

    @Option(name: .customLong("base-url"), help: "Địa chỉ đăng trang, thay cho site.yml. / The address to publish at.")
    var baseURL: String?

    @Flag(help: "Gồm cả bản nháp. / Include drafts.")
    var drafts = false

    @Flag(help: "Gồm cả bài chưa đến ngày. / Include articles that are not yet due.")
    var future = false

    @Flag(help: "Gồm cả bài đã hết hạn. / Include expired articles.")
    var expired = false

    @Option(help: "Dựng như tại thời điểm này, ví dụ 2026-03-01T08:00. / Build as of this moment.")
    var clock: String?

    @Flag(help: "Cảnh báo cũng làm dừng. / Warnings stop the run, too.")
    var strict = false

    @Option(help: "Ngôn ngữ của thông báo: vi hoặc en. / The language of messages.")
    var language: String?

    @Option(help: "Số luồng (mặc định: số nhân). / The number of threads.")
    var jobs: Int?

    func validate() throws {
        if let language, Language(rawValue: language) == nil {
            throw ValidationError(.notALanguage(language))
        }
        if let jobs, !(1...256).contains(jobs) { throw ValidationError(.notANumberOfThreads(jobs)) }
        if let baseURL, WebAddress.site(baseURL) == nil {
            throw ValidationError(.notASiteAddress(baseURL))
        }
        _ = try moment()
    }

    /// The options of the run; `output` is nil for a check.
    func buildOptions(output: String?) throws -> SiteBuild.Options {
        let publication = PublicationRule(
            now: try moment(), showsDrafts: drafts, showsFuture: future, showsExpired: expired)
        var options = SiteBuild.Options(
            content: content ?? folder("Content"), templates: templates ?? folder("Templates"), output: output,
            publication: publication, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
        options.baseURL = baseURL.flatMap(WebAddress.site)
        options.isStrict = strict
        let named = printedLanguage ?? .vietnamese
        options.overrun = { diagnostic, sources in
            let printer = DiagnosticPrinter(language: named, colour: Terminal.showsColour)
            Terminal.printProgress(printer.text(of: [diagnostic], sources: sources))
            Foundation.exit(EXIT_FAILURE)
        }
        return options
    }

    /// The language that was asked for; nil where the site decides.
    var printedLanguage: Language? { language.flatMap(Language.init(rawValue:)) }

    /// A folder below the site's, as it is printed: without `./` before it.
    func folder(_ name: String) -> String { root == "." ? name : root + "/" + name }

    /// The one place where a run learns what time it is.
    private func moment() throws -> Int64 {
        guard let clock else { return Int64(Date().timeIntervalSince1970) }
        do throws(DateProblem) {
            return try PartialDate(iso: clock, in: .vietnam).start
        } catch {
            throw ValidationError(.notAMoment(because: Problem.date(error, written: clock).message))
        }
    }
}
