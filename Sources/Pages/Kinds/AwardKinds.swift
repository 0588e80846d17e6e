import Content
import Templates

/// The list of awards.
enum AwardsPage: PageKind {
    static let template = EntryTemplate("awards.html", [:])

    static func pages(of context: SiteContext) -> [PlannedPage] {
        let head = PageHead("Danh hiệu", summary: "Các danh hiệu và phong trào mà chi bộ được xét công nhận.")
        return [PlannedPage(.awards, template, head) { _ in [] }]
    }
}

/// An award's page: criteria, boards, articles.
enum AwardPages: PageKind {
    static let template = EntryTemplate("award.html", ["award": Award.templateType])

    static func pages(of context: SiteContext) -> [PlannedPage] {
        context.site.allAwards.map { reference in
            let award = context.site[reference]
            let head = PageHead(award.name, trail: [Link(title: "Danh hiệu", address: .awards)])
            return PlannedPage(.award(reference), template, head, owner: award.remarks.location) { context in
                [context.site[reference].templateValue]
            }
        }
    }
}

/// The board of one award in one year.
enum BoardPages: PageKind {
    static let template = EntryTemplate("board.html", ["board": Board.templateType])

    static func pages(of context: SiteContext) -> [PlannedPage] {
        context.boards.all.map { board in
            let award = context.site[board.award]
            let trail = [
                Link(title: "Danh hiệu", address: .awards), Link(title: award.name, address: .award(board.award)),
            ]
            let head = PageHead("\(award.name) năm \(board.year)", trail: trail)
            return PlannedPage(.board(board.award, year: board.year), template, head) { _ in [board.templateValue] }
        }
    }
}

/// The honour board over all years, and each year's.
enum HonoursPages: PageKind {
    static let template = EntryTemplate(
        "honours.html", ["years": [BoardYear].templateType, "places": [Organization].templateType])

    static func pages(of context: SiteContext) -> [PlannedPage] {
        let summary = "Chi bộ được nêu tên và số lượng theo báo cáo, tách riêng, kèm căn cứ."
        let years = context.boards.years
        let all = PlannedPage(.honours, template, PageHead("Bảng vàng", summary: summary)) { values(years, in: $0) }
        return [all]
            + years.map { year in
                let head = PageHead(
                    "Bảng vàng năm \(year)", summary: summary, trail: [Link(title: "Bảng vàng", address: .honours)])
                return PlannedPage(.honoursOfYear(year), template, head) { values([year], in: $0) }
            }
    }

    private static func values(_ years: [Int], in context: SiteContext) -> [Value] {
        let years = years.map { BoardYear(year: $0) }
        return [years.templateValue, BoardPlaces.of(years, in: context).templateValue]
    }
}
