package import ArgumentParser

/// `bangvang import`: an office's spreadsheet or a saved news page into Content/.
package struct ImportCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Nhập bảng tính hoặc trang báo đã lưu vào Content/. / Import a spreadsheet or a saved news page.",
        discussion: """
            Với bảng tính: chỉ cho xem sẽ thêm, sửa, giữ gì; thêm --accept thì mới ghi, ghi hết hoặc không ghi gì.
            Với trang báo: tạo một bản nháp mới, không bao giờ ghi đè.
            Spreadsheets: shows what it would add, change and keep; writes only with --accept, all or nothing.
            Pages: makes a new draft and never overwrites.

            Ví dụ / Examples:
              bangvang import organizations chi-bo.csv
              bangvang import recognitions cong-nhan-2025.csv --declare --accept
              bangvang import page bai-bao.html --url https://…
            """,
        subcommands: [
            ImportOrganizations.self, ImportEvents.self, ImportRecognitions.self, ImportDocuments.self, ImportPage.self,
        ])

    package init() {}
}
