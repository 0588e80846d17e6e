package import ArgumentParser
import Content
import Diagnostics
import Foundation
import Importing
import Publishing
import Vietnamese

/// `bangvang new`: a file in the right place, with what is known filled in.
package struct NewCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Tạo tệp mới để viết tiếp. / Begin an article, page or record.",
        discussion: """
            Tệp được đặt đúng chỗ, điền sẵn tên tệp, ngày và các trường; chỗ viết tiếp được in ra. Không ghi đè tệp nào.
            The file is put in its place with name, date and fields filled in, and the place to write on is printed. \
            Nothing is overwritten.

            Ví dụ / Examples:
              bangvang new article "Chi bộ ấp Bến Nò kết nạp đảng viên"
              bangvang new recognition ap-ben-no --award tsvmtd --year 2025 --document 12-QĐ/HU
            """,
        subcommands: [
            NewArticle.self, NewPage.self, NewOrganization.self, NewAward.self, NewRecognition.self, NewDocument.self,
        ])

    package init() {}
}

/// What all new files have in common.
struct NewFileOptions: ParsableArguments {
    @Option(help: "Tên tệp, viết không dấu (mặc định: từ tên). / The file's name (default: of the title).")
    var slug: String?

    @OptionGroup var site: SiteOptions

    /// Checks the site with the new file, and writes it; the place to write on is printed.
    func make(_ content: NewContent) throws {
        var session = ImportSession(site)
        let tree = try session.openContent()
        let file: NewFile
        do throws(Problem) {
            file = try content.file(slug: slug, language: session.language, names: session.siteLanguage)
            guard !tree.paths.contains(file.path), !FileManager.default.fileExists(atPath: tree.place(of: file.path))
            else { throw .newFileIsThere(tree.name + "/" + file.path) }
        } catch {
            throw session.failed(error)
        }
        // In a draft a wrong name would be a warning only; here somebody has just typed it.
        try session.check([ChangedFile(path: file.path, bytes: Array(file.finished.utf8), original: nil)], in: tree)
        let change = ChangedFile(path: file.path, bytes: Array(file.text.utf8), original: nil)
        try session.write([change], in: tree, withDrafts: true)
        session.say(.fileMade("\(site.content ?? site.folder("Content"))/\(file.path):\(file.line):1"))
    }

    /// The moment of the run as articles write it.
    func date() throws -> String {
        let zone = SiteBuild.settings(ofContent: site.content ?? site.folder("Content"))?.zone ?? .vietnam
        let now = try site.buildOptions(output: nil).publication.now
        // To the minute, and in the site's own zone, where no offset is needed.
        return String(PartialDate(at: now - now % 60, in: zone).iso.prefix(16))
    }
}

/// `bangvang new article`.
package struct NewArticle: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "article", abstract: "Bắt đầu một bài viết (bản nháp). / Begin an article, as a draft.",
        discussion: """
            Ví dụ / Example:
              bangvang new article "Chi bộ ấp Bến Nò kết nạp đảng viên" --section danh-hieu --organizations ap-ben-no
            """)

    @Argument(help: "Tên bài. / The title.")
    var title: String

    @Option(help: "Mã hoặc tên chuyên mục. / The section's id or title.")
    var section: String?

    @Option(
        parsing: .upToNextOption,
        help: "Mã hoặc tên các tổ chức mà bài nói về. / Ids or names of the organizations that it is about.")
    var organizations: [String] = []

    @OptionGroup var options: NewFileOptions

    package init() {}

    package func run() throws {
        try options.make(
            .article(title: title, section: section, organizations: organizations, date: options.date()))
    }
}

/// `bangvang new page`.
package struct NewPage: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "page", abstract: "Bắt đầu một trang cố định (bản nháp). / Begin a standing page, as a draft.",
        discussion: """
            Ví dụ / Example:
              bangvang new page "Liên hệ"
            """)

    @Argument(help: "Tên trang. / The title.")
    var title: String

    @OptionGroup var options: NewFileOptions

    package init() {}

    package func run() throws { try options.make(.page(title: title)) }
}

/// `bangvang new organization`.
package struct NewOrganization: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "organization", abstract: "Thêm một tổ chức. / Add an organization.",
        discussion: """
            Ví dụ / Example:
              bangvang new organization "Chi bộ ấp Giồng Chi" --parent xa-my-chanh
            """)

    @Argument(help: "Tên đầy đủ. / The full name.")
    var name: String

    @Option(help: "Loại (mặc định: chi bộ trực thuộc). / The kind (default: cell).")
    var kind: String?

    @Option(help: "Mã hoặc tên cấp trên. / The id or name of the organization above.")
    var parent: String?

    @OptionGroup var options: NewFileOptions

    package init() {}

    package func run() throws { try options.make(.organization(name: name, kind: kind, parent: parent)) }
}

/// `bangvang new award`.
package struct NewAward: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "award", abstract: "Thêm một danh hiệu. / Add an award.",
        discussion: """
            Ví dụ / Example:
              bangvang new award "Chi bộ bốn tốt" --period "hằng năm"
            """)

    @Argument(help: "Tên đầy đủ. / The full name.")
    var name: String

    @Option(help: "Kỳ xét: hằng năm hoặc nhiệm kỳ. / The period: annual or term.")
    var period: String?

    @OptionGroup var options: NewFileOptions

    package init() {}

    package func run() throws { try options.make(.award(name: name, period: period)) }
}

/// `bangvang new recognition`.
package struct NewRecognition: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "recognition", abstract: "Thêm một lần công nhận. / Add a recognition.",
        discussion: """
            Ví dụ / Example:
              bangvang new recognition ap-ben-no --award tsvmtd --year 2025 --document 12-QĐ/HU
            """)

    @Argument(help: "Mã hoặc tên tổ chức. / The organization's id or name.")
    var organization: String

    @Option(help: "Mã hoặc tên danh hiệu. / The award's id or name.")
    var award: String

    @Option(help: "Năm. / The year.")
    var year: Int

    @Option(help: "Mã hoặc số hiệu văn bản. / The document's id or number.")
    var document: String?

    @OptionGroup var options: NewFileOptions

    package init() {}

    package func run() throws {
        try options.make(.recognition(organization: organization, award: award, year: year, document: document))
    }
}

/// `bangvang new document`.
package struct NewDocument: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "document", abstract: "Thêm một văn bản. / Add a document.",
        discussion: """
            Ví dụ / Example:
              bangvang new document 12-QĐ/HU --type "Quyết định" --scope huyen-ba-tri --date 2026-01-10
            """)

    @Argument(help: "Số hiệu. / The number.")
    var number: String

    @Option(help: "Loại văn bản. / The type.")
    var type: String?

    @Option(help: "Mã hoặc tên tổ chức ban hành. / The organization whose organ issued it.")
    var scope: String?

    @Option(help: "Ngày ký, 2026-01-10. / When it was signed.")
    var date: String?

    @OptionGroup var options: NewFileOptions

    package init() {}

    package func run() throws {
        try options.make(.document(number: number, type: type, scope: scope, date: date))
    }
}
