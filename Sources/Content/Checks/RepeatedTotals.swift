import Diagnostics
import Vietnamese

/// What is totalled for one scope, award, period, status and date has one count.
enum RepeatedTotals: SiteCheck {
    static let rules: [Rule] = [.totalTwice]

    static func findings(in site: Site) -> [Diagnostic] {
        var first: [Subject: Total] = [:]
        return site.totals.compactMap { total in
            let subject = Subject(total)
            guard let other = first[subject] else {
                first[subject] = total
                return nil
            }
            guard other.count.value != total.count.value else { return nil }
            return Diagnostic(
                .totalTwice(total.count.value, other: other.count.value), at: total.count.location,
                notes: [.init(.firstRecordHere, at: other.count.location)])
        }
    }

    /// What a total is a total of.
    private struct Subject: Hashable {
        let scope: Reference<Organization>?
        let award: Reference<Award>
        let period: Period
        let status: RecognitionStatus
        let asOf: PartialDate?

        init(_ total: Total) {
            scope = total.scope
            award = total.award
            period = total.period
            status = total.status
            asOf = total.asOf
        }
    }
}
