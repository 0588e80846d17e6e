package import Content
package import Templates
import Diagnostics
import Vietnamese

extension Board: ShapedValue {
    package static let shapeName = "board"
    package static let shape = describe("Bảng của một danh hiệu trong một năm / One award in one year") { p in
        p.property("award", "The award.") { board, context in context.site[board.award] }
        p.property("year", "The year.") { board, _ in board.year }
        p.property("url", "Its address on this host.") { board, context in
            context.addresses.path(.board(board.award, year: board.year))
        }
        p.property("rows", "Who is named and reported, by the organization above.") { board, _ in
            board.rows.map { BoardRow(row: $0, year: board.year) }
        }
        p.property("namedCount", "Organizations that records name as recognized, each once.") { board, _ in
            board.namedCount
        }
        p.property("reportedCount", "The count that sources report.") { board, _ in board.reportedCount }
        p.property("dataset", "The same to download.") { board, context in BoardTable.table(of: board, in: context) }
        p.property("updated", "The latest date of what is on it.") { board, context in
            DateView(BoardEvidence.latestDate(of: board, in: context))
        }
        p.property("criteria", "The criteria that were in force in its year.") { board, context in
            context.site[board.award].criteria(in: board.year)
        }
        p.property("evidence", "All that backs it, each article and document once.") { board, context in
            BoardEvidence.of(board.rows, in: context)
        }
    }
}

/// A row of a board, which stands under the hierarchy of the end of its year.
struct BoardRow: ShapedValue {
    let row: Board.Row
    let year: Int

    package static let shapeName = "boardRow"
    package static let shape = describe("Một dòng của bảng / What is named and reported below one organization") { p in
        p.property("places", "The ids of the places that it is about, as filters name them.") { view, context in
            BoardPlaces.of(view.row, in: context).map { context.site[$0].id }.joined(separator: " ")
        }
        p.property("scope", "The organization above.") { view, context in view.row.scope.map { context.site[$0] } }
        p.property("then", "The organization above, as it was called at the end of the year.") { view, _ in
            view.row.scope.map { NamedThen($0, on: Period(year: view.year).endOfLastYear) }
        }
        p.property("named", "Recognitions that count.") { view, context in context.objects(view.row.named) }
        p.property("apart", "Recognitions with another status, which do not count.") { view, context in
            context.objects(view.row.apart)
        }
        p.property("reported", "Totals that count.") { view, context in context.objects(view.row.reported) }
        p.property("reportedApart", "Totals with another status, which do not count.") { view, context in
            context.objects(view.row.reportedApart)
        }
        p.property("namedCount", "Organizations named, each once.") { view, _ in view.row.namedCount }
        p.property("reportedCount", "The count that the latest source reports.") { view, _ in view.row.reportedCount }
        p.property("evidence", "All that backs it, each article and document once.") { view, context in
            BoardEvidence.of([view.row], in: context)
        }
        p.property("coverage", "How far the two meet: “đã nêu tên 0/11 chi bộ”.") { view, context in
            BoardCoverage.text(of: view.row, in: context.site)
        }
    }
}

/// All boards of one year.
struct BoardYear: ShapedValue {
    let year: Int

    package static let shapeName = "boardYear"
    package static let shape = describe("Bảng vàng của một năm / The boards of one year") { p in
        p.property("year", "The year.") { year, _ in year.year }
        p.property("url", "Its address on this host.") { year, context in
            context.addresses.path(.honoursOfYear(year.year))
        }
        p.property("boards", "The boards, in the order of the awards.") { year, context in
            context.boards.boards(in: year.year)
        }
    }
}

/// How far what is named and what is reported meet, in words.
enum BoardCoverage {
    static func text(of row: Board.Row, in site: Site) -> String {
        var text = text(named: row.namedCount, reported: row.reportedCount)
        for status in RecognitionStatus.allCases {
            let apart = row.apart.filter { site.outcome(of: $0).status == status }
            let count = Set(apart.map { site[$0].organization }).count
            if count > 0 { text += "; \(status == .approved ? "thêm " : "")\(number(count)) chi bộ \(words(status))" }
        }
        return text
    }

    static func text(named: Int, reported: Int?) -> String {
        switch reported {
        case let reported?: "đã nêu tên \(number(named))/\(number(reported)) chi bộ"
        case nil where named > 0: "đã nêu tên \(number(named)) chi bộ; không có số liệu tổng hợp"
        case nil: "chưa có bản ghi công nhận"
        }
    }

    private static func number(_ count: Int) -> String { NumberText.integer(count) }

    private static func words(_ status: RecognitionStatus) -> String {
        switch status {
        case .approved: "được cho chủ trương công nhận"
        case .registered: "đăng ký"
        case .planned: "trong kế hoạch"
        case .notMet: "không đạt"
        case .withdrawn: "bị thu hồi"
        case .recognized, .retained: status.label
        }
    }
}

/// The evidence of a whole board.
enum BoardEvidence {
    /// Each article and each document once, in the order of the rows.
    static func of(_ rows: [Board.Row], in context: SiteContext) -> [Evidence] {
        var unique = UniqueEvidence()
        for row in rows {
            for recognition in [row.named, row.apart].joined() { unique.add(context.site[recognition].evidence) }
            for total in [row.reported, row.reportedApart].joined() { unique.add(context.site[total].evidence) }
        }
        return unique.all
    }

    /// When it was last decided, counted or reported.
    static func latestDate(of board: Board, in context: SiteContext) -> PartialDate? {
        let site = context.site
        var latest: PartialDate?
        func see(_ date: PartialDate?) {
            if let date, latest.map({ $0.start <= date.start }) ?? true { latest = date }
        }
        for row in board.rows {
            // A board may name tens of thousands.
            for recognition in [row.named, row.apart].joined() {
                let recognition = site[recognition]
                see(recognition.date)
                if let article = recognition.evidence.source { see(site[article].updated?.value ?? site[article].date) }
            }
            for total in [row.reported, row.reportedApart].joined() {
                see(site[total].asOf)
                if let article = site[total].evidence.source { see(site[article].updated?.value ?? site[article].date) }
            }
        }
        return latest
    }
}

/// The organizations that boards have rows of, for filters by place.
enum BoardPlaces {
    /// More than a reader would go through.
    private static let most = 60

    /// By name; the topmost only, where there are too many.
    static func of(_ years: [BoardYear], in context: SiteContext) -> [Organization] {
        let scopes = scopes(of: years.flatMap { context.boards.boards(in: $0.year) })
        var places = context.sorted(scopes.sorted())
        if places.count > most {
            places = places.filter { scopes.isDisjoint(with: context.site.ancestors(of: $0)) }
        }
        return context.objects(Array(places.prefix(most)))
    }

    /// The organization of the row, those above it, and those between it and whom it names: a commune's cells may
    /// stand in the row of their district.
    static func of(_ row: Board.Row, in context: SiteContext) -> [Reference<Organization>] {
        let site = context.site
        let named = (row.named + row.apart).map { site[$0].organization }
        let near = Set(named + [row.scope].compactMap(\.self))
        // Thousands of cells may stand in a row, and have few parents; above one that has ended stands what did then.
        let today = site.hierarchy.today
        let living = near.filter { site.hierarchy.exists($0, at: today) }
        let parents = Set(living.compactMap { site[$0].parent })
        let above = parents.union(near.subtracting(living)).flatMap { site.ancestors(of: $0) }
        return near.union(parents).union(above).intersection(context.boardScopes).sorted()
    }

    static func scopes(of boards: [Board]) -> Set<Reference<Organization>> {
        Set(boards.flatMap(\.rows).compactMap(\.scope))
    }
}
