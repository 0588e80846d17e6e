import Diagnostics
import Vietnamese

/// A row of a board names no more than its total reports.
enum NamedAgainstReported: SiteCheck {
    static let rules: [Rule] = [.namedMoreThanReported]

    static func findings(in site: Site) -> [Diagnostic] {
        guard !site.totals.isEmpty else { return [] }
        // A total of several years stands on the board of each.
        var seen: Set<Reference<Total>> = []
        return Boards(site).all.flatMap { board in
            board.rows.compactMap { row in
                guard let total = row.latest(in: site), let scope = row.scope, !seen.contains(total),
                    let finding = finding(site[total], scope, row, board.year, in: site)
                else { return nil }
                seen.insert(total)
                return finding
            }
        }
    }

    private static func finding(
        _ total: Total, _ scope: Reference<Organization>, _ row: Board.Row, _ year: Int, in site: Site
    ) -> Diagnostic? {
        guard row.namedCount > total.count.value else { return nil }
        var named: Set<Reference<Organization>> = []
        var beyond: Recognition?
        for record in row.named where isReported(site[record], by: total, in: site) {
            named.insert(site[record].organization)
            if named.count == total.count.value + 1, beyond == nil { beyond = site[record] }
        }
        guard let beyond else { return nil }
        return Diagnostic(
            .namedMoreThanReported(
                named: named.count, reported: total.count.value, scope: site[scope].name, year: year),
            at: total.count.location,
            notes: [.init(.beyondTotalHere(total.count.value + 1), at: beyond.remarks.location)])
    }

    /// Whether a total should have counted a recognition: one of a time before its as-of date. Where a total was
    /// reported within the period, a recognition without a date may have come after it.
    private static func isReported(_ recognition: Recognition, by total: Total, in site: Site) -> Bool {
        guard let asOf = total.asOf, let end = asOf.end, end < total.period.end(in: site.settings.zone) else {
            return true
        }
        let date = recognition.date ?? recognition.evidence.document.flatMap { site[$0].date }
        return date.map { $0.start < end } ?? false
    }
}
