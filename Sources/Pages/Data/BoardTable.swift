import Content
import Diagnostics

/// A board as a download: who is named, what is reported, and what stands apart, one a line.
enum BoardTable {
    /// The name of its files: no award's id ends like another's year.
    static func name(of board: Board, in site: Site) -> String { "bang-\(site[board.award].id)-\(board.year)" }

    static func table(of board: Board, in context: SiteContext) -> DataTable {
        let site = context.site
        let award = site[board.award]
        var table = DataTable(
            name(of: board, in: site), title: "\(award.name) năm \(board.year)",
            summary: "Ai được nêu tên, nguồn báo cáo bao nhiêu. Hai loại dòng không cộng vào nhau.",
            page: .board(board.award, year: board.year), records: lines(of: board), columns: columns)
        table.years = String(board.year)
        table.facts = [
            ("awardID", .text(award.id)), ("award", .text(award.name)),
            ("awardURL", .text(context.addresses.absolute(.award(board.award)))), ("year", .number(board.year)),
            ("namedCount", .number(board.namedCount)), ("reportedCount", .number(board.reportedCount)),
        ]
        return table
    }
}

extension BoardTable {
    /// A record of a board, below the organization whose row it stands in.
    fileprivate struct Line: Sendable {
        let row: Reference<Organization>?
        let record: Record

        enum Record: Sendable {
            case named(Reference<Recognition>)
            case reported(Reference<Total>)
        }

        func recognition(_ context: SiteContext) -> Recognition? {
            if case .named(let reference) = record { context.site[reference] } else { nil }
        }

        func total(_ context: SiteContext) -> Total? {
            if case .reported(let reference) = record { context.site[reference] } else { nil }
        }
    }

    private static func lines(of board: Board) -> [Line] {
        board.rows.flatMap { row in
            (row.named + row.apart).map { Line(row: row.scope, record: .named($0)) }
                + (row.reported + row.reportedApart).map { Line(row: row.scope, record: .reported($0)) }
        }
    }

    private typealias Column = DataTable.Reading<Line>

    private static let columns: [Column] =
        [
            Column("type", "Loại dòng", "named: đã nêu tên; reported: theo báo cáo") { line, _ in
                if case .named = line.record { .text("named") } else { .text("reported") }
            }
        ]
        + Column.organization("row", "đảng bộ", "đảng bộ mà dòng này xếp dưới") { line, _ in line.row }
        + Column.organization("organization", "tổ chức", "tổ chức được nêu tên") { $0.recognition($1)?.organization }
        + Column.period { $0.recognition($1)?.period ?? $0.total($1)?.period }
        + Column.status { line, context in
            if let total = line.total(context) { return (total.status, total.counts) }
            return line.recognition(context).map { context.site.outcome(of: $0) }.map { ($0.status, $0.counts) }
        }
        + [
            Column("count", "Số lượng", "Số tổ chức theo báo cáo") { .number($0.total($1)?.count.value) },
            Column("percent", "Tỷ lệ (%)", "Tỷ lệ như nguồn in") { .number($0.total($1)?.percent?.value) },
            Column("base", "Trên tổng số", "Tỷ lệ là của bao nhiêu") { .number($0.total($1)?.base?.value) },
            Column("date", "Ngày", "Ngày quyết định, hoặc thời điểm của con số") {
                .date($0.recognition($1)?.date ?? $0.total($1)?.asOf)
            },
            Column("issuer", "Nơi quyết định", "Cơ quan quyết định, như nguồn in") {
                .text($0.recognition($1)?.issuer)
            },
        ]
        + Column.evidence { $0.recognition($1)?.evidence ?? $0.total($1)?.evidence }
        + Column.remarks { $0.recognition($1)?.remarks ?? $0.total($1)?.remarks }
}
