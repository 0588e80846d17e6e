import Content
import Templates

/// The page that searches, and the files that it searches in.
enum SearchPages: PageKind {
    static let template = EntryTemplate("search.html", [:])
    static let holdsTexts = true

    static func pages(of context: SiteContext) -> [PlannedPage] {
        let head = PageHead(
            "Tìm kiếm", summary: "Tìm trong bài viết, tổ chức đảng, văn bản, danh hiệu và mô hình của trang.",
            isIndexed: false)
        return [PlannedPage(.search, template, head) { _ in [] }] + SearchFiles(of: context).pages
    }
}
