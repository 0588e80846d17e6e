package import ArgumentParser
import Content
import Diagnostics
import Foundation
import Importing
import Publishing

/// `bangvang import page`: a draft article of a saved news page.
package struct ImportPage: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "page",
        abstract: "Tạo bản nháp từ một trang báo đã lưu. / Make a draft of a saved news page.",
        discussion: """
            Tệp .html (lưu từ trình duyệt) hoặc .txt (chép chữ). Bản nháp ở Content/articles/<năm>/<tên>.md; điều chưa chắc \
            được ghi ở đầu tệp. Câu chữ của báo phải viết lại trước khi đăng.
            An .html file as a browser saves it, or .txt with its text. What is not certain is said at the top of the draft; \
            the paper's sentences are to be written anew.

            Ví dụ / Examples:
              bangvang import page ba-tri.html
              bangvang import page ba-tri.txt --slug ba-tri-tsvmtd --section danh-hieu --url https://example.org/bai
            """)

    @Argument(help: "Tệp .html hoặc .txt. / The .html or .txt file.")
    var file: String

    @Option(
        help: "Tên tệp của bài, viết không dấu (mặc định: từ tên bài). / The article's name (default: of its title).")
    var slug: String?

    @Option(help: "Mã hoặc tên chuyên mục. / The section's id or title.")
    var section: String?

    @Option(help: "Địa chỉ của trang báo. / The page's address.")
    var url: String?

    @OptionGroup var site: SiteOptions

    package init() {}

    package func run() throws {
        var session = ImportSession(site)
        let tree = try session.openContent()
        let bytes = try session.read(file)
        var options = PageImport.Options()
        options.slug = slug
        options.section = section
        options.url = url
        options.now = try site.buildOptions(output: nil).publication.now
        options.language = session.language
        options.fieldNames = session.siteLanguage
        let page = PageImport(name: file, bytes: bytes, options: options)
        let draft: PageImport.Draft
        do throws(Problem) {
            draft = try session.whileWatching(file) { () throws(Problem) in try page.draft(for: tree) }
        } catch {
            throw session.failed(error)
        }
        try session.write([draft.file], in: tree, withDrafts: true)
        session.say(.draftMade(tree.name + "/" + draft.file.path, title: draft.title))
        if !draft.remarks.isEmpty {
            session.say(.draftNeedsReview(draft.remarks.count))
            for remark in draft.remarks { session.say(Message(vi: "  - \(remark.vi)", en: "  - \(remark.en)")) }
        }
        session.say(.rewriteReminder)
    }
}
