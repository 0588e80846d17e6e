import Templates

/// What the page is about: the same values for all three engines.
final class Article: Sendable {
    let title: String
    let url: String
    let summary: String
    let isFeatured: Bool
    let related: [Article]
    let cells: [Cell]
    let body: String
    let markup: HTML

    init(
        title: String, url: String, summary: String, isFeatured: Bool = false, related: [Article] = [],
        cells: [Cell] = [], body: String = ""
    ) {
        (self.title, self.url, self.summary, self.isFeatured) = (title, url, summary, isFeatured)
        (self.related, self.cells, self.body, self.markup) = (related, cells, body, HTML(body))
    }

    /// An article with 20 related ones, 5 cells and 4 kB of prepared HTML.
    static let sample = Article(
        title: "Chi bộ ấp “Bến Nò” & danh hiệu <tiên tiến>", url: "/tin/ben-no/",
        summary: "Sáng 5/7, Đảng uỷ xã An Thuận tổ chức hội nghị \"sơ kết\".",
        related: (1...20).map { number in
            Article(
                title: "Bài \(number): học tập & làm theo \"tấm gương\"", url: "/tin/bai-\(number)/",
                summary: "Đảng viên ấp \(number) đóng góp <2.500 m²> đất làm đường.", isFeatured: number % 3 == 0)
        },
        cells: (1...5).map {
            Cell(name: "Chi bộ ấp \($0) – Đảng bộ xã An Thuận", url: "/to-chuc/ap-\($0)/", members: 20 + $0)
        },
        body: String(repeating: "<p>Ngày 5/7, Đảng uỷ xã tổ chức hội nghị sơ kết.</p>\n", count: 65))
}

final class Cell: Sendable {
    let name: String
    let url: String
    let members: Int

    init(name: String, url: String, members: Int) { (self.name, self.url, self.members) = (name, url, members) }
}

/// What stands around every article.
final class Newspaper: Sendable {
    let title: String
    let menu: [Entry]

    init(title: String, menu: [Entry]) { (self.title, self.menu) = (title, menu) }

    static let sample = Newspaper(
        title: "Bảng Vàng & Tin",
        menu: (1...8).map { Entry(title: "Mục \($0) & khác", url: "/muc-\($0)/", isCurrent: $0 == 2) })

    /// One place in the navigation.
    final class Entry: Sendable {
        let title: String
        let url: String
        let isCurrent: Bool

        init(title: String, url: String, isCurrent: Bool) {
            (self.title, self.url, self.isCurrent) = (title, url, isCurrent)
        }
    }
}
