import Content
import Templates

/// What anybody may download, with what its fields mean, and the files themselves.
enum DataPages: PageKind {
    static let template = EntryTemplate(
        "data.html", ["records": [DataTable].templateType, "boards": [DataTable].templateType])

    static func pages(of context: SiteContext) -> [PlannedPage] {
        let head = PageHead(
            "Dữ liệu",
            summary: "Hồ sơ của trang để tải về, mỗi con số kèm địa chỉ của nguồn: CSV cho bảng tính, JSON cho máy.")
        let records = RecordTables.all(of: context)
        let boards = context.boards.all.map { BoardTable.table(of: $0, in: context) }
        let page = PlannedPage(.data, template, head) { _ in [records.templateValue, boards.templateValue] }
        return [page]
            + (records + boards).flatMap { DataFile.all(of: $0) }.map { file in
                PlannedPage(file.address) { file.bytes(in: $0) }
            }
    }
}
