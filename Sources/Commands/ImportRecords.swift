package import ArgumentParser
import Content
import Diagnostics
import Foundation
import Importing

/// What the imports of all kinds of records have in common.
struct ImportOptions: ParsableArguments {
    @Argument(help: "Bảng tính lưu bằng “CSV UTF-8”. / A spreadsheet saved as CSV.")
    var file: String

    @Flag(help: "Ghi vào Content/. / Write it to Content/.")
    var accept = false

    @Flag(
        help:
            "Ô trống thuộc ô có chữ phía trên (ô gộp). / An empty cell belongs to the filled one above (merged cells).")
    var merged = false

    @Option(
        help: ArgumentHelp(
            "Chỉ các cột này gộp ô. / Only these columns were merged.", valueName: "Cột,Cột"))
    var mergedColumns: String?

    @Flag(help: "Nhập cả cột ghi chú: bạn đọc sẽ thấy. / Import the column of notes, too: readers will see them.")
    var notes = false

    @Option(
        help: ArgumentHelp(
            "Nhập cả các dòng này, dù không giống một mục. / Take these lines, whatever they look like.",
            valueName: "7,12-14"))
    var takeRow: LineList?

    @Option(help: ArgumentHelp("Bỏ qua các dòng này. / Leave these lines out.", valueName: "7,12-14"))
    var skipRow: LineList?

    @Option(
        help: ArgumentHelp(
            "Tên này là tổ chức mới, dù gần giống tên đã có. / This name is a new organization's, however near it is.",
            valueName: "Tên"))
    var new: [String] = []

    @Flag(help: "In hết các cảnh báo. / Print every warning.")
    var all = false

    @OptionGroup var site: SiteOptions
}

/// `bangvang import organizations`.
package struct ImportOrganizations: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "organizations", abstract: "Nhập danh sách tổ chức. / Import organizations.",
        discussion: """
            Cột: Mã, Tên (hoặc Chi bộ), Loại, Cấp trên, Số đảng viên… Gặp hồ sơ đã có bằng mã, không có mã thì bằng tên và \
            cấp trên.
            Columns: id, name, kind, parent, members… A row meets a record by id, else by name and parent.

            Ví dụ / Example:
              bangvang import organizations chi-bo.csv --accept
            """)

    @OptionGroup var options: ImportOptions

    package init() {}

    package func run() throws { try RecordImportRun(.organization, options).run() }
}

/// `bangvang import events`.
package struct ImportEvents: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "events", abstract: "Nhập danh sách sự kiện của tổ chức. / Import what happened to organizations.",
        discussion: """
            Cột: Ngày, Sự kiện, Tổ chức, Tên cũ, Tên mới (hoặc Thành, Về), Văn bản; với tổ chức mới thêm Mã, Tên, Loại, \
            Cấp trên. Gặp hồ sơ đã có bằng tổ chức, sự kiện và ngày.
            Columns: date, event, organization, from, to, document; for a new organization also id, name, kind, parent. \
            A row meets a record by organization, event and date.

            Ví dụ / Example:
              bangvang import events sap-xep-2025.csv --accept
            """)

    @OptionGroup var options: ImportOptions

    package init() {}

    package func run() throws { try RecordImportRun(.event, options).run() }
}

/// `bangvang import recognitions`.
package struct ImportRecognitions: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "recognitions", abstract: "Nhập danh sách công nhận. / Import recognitions.",
        discussion: """
            Cột: Chi bộ, Danh hiệu, Năm, Văn bản; thêm được Cấp trên, Trạng thái, Ngày, Cơ quan ban hành…
            Columns: organization, award, year, document; also parent, status, date, issuer…

            Ví dụ / Examples:
              bangvang import recognitions cong-nhan-2025.csv
              bangvang import recognitions cong-nhan-2025.csv --declare --accept
            """)

    @OptionGroup var options: ImportOptions

    @Flag(
        help:
            "Ghi thêm chi bộ và văn bản mà bảng nhắc đến, chưa có trong hồ sơ. / Add cells and documents not recorded yet."
    )
    var declare = false

    package init() {}

    package func run() throws { try RecordImportRun(.recognition, options, declares: declare).run() }
}

/// `bangvang import documents`.
package struct ImportDocuments: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "documents", abstract: "Nhập danh sách văn bản. / Import documents.",
        discussion: """
            Cột: Số hiệu, Loại văn bản, Cơ quan ban hành, Phạm vi, Ngày ban hành, Trích yếu… Gặp hồ sơ đã có bằng số hiệu, \
            phạm vi và nhiệm kỳ.
            Columns: number, type, issuer, scope, date, subject… A row meets a record by number, scope and term.

            Ví dụ / Example:
              bangvang import documents van-ban-2025.csv --accept
            """)

    @OptionGroup var options: ImportOptions

    package init() {}

    package func run() throws { try RecordImportRun(.document, options).run() }
}

extension LineList: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}
