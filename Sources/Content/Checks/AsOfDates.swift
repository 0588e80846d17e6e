import Diagnostics
import Vietnamese

/// A figure says as of when it holds.
enum AsOfDates: SiteCheck {
    static let rules: [Rule] = [.statisticWithoutAsOf, .totalWithoutAsOf]

    static func findings(in site: Site) -> [Diagnostic] {
        site.statistics.compactMap { finding(in: $0) } + site.totals.compactMap { finding(in: $0, of: site) }
    }

    private static func finding(in statistic: Statistic) -> Diagnostic? {
        guard !statistic.remarks.hasWritten(.asOf), !statistic.remarks.hasWritten(.from) else { return nil }
        return Diagnostic(.statisticWithoutAsOf, at: statistic.value.location)
    }

    /// The total of a period that is over needs no date: it is the period's.
    private static func finding(in total: Total, of site: Site) -> Diagnostic? {
        guard !total.remarks.hasWritten(.asOf) else { return nil }
        let reported = total.evidence.source.map { site[$0].date.start } ?? site.now
        guard reported < total.period.end(in: site.settings.zone) else { return nil }
        return Diagnostic(.totalWithoutAsOf(period: total.period.text), at: total.count.location)
    }
}

extension Period {
    /// The first moment of it.
    func start(in zone: SiteTimeZone) -> Int64 { from?.start ?? Self.newYear(years.lowerBound, in: zone) }

    /// The first moment after it; a span without an end ends with its year.
    func end(in zone: SiteTimeZone) -> Int64 { to?.end ?? Self.newYear(years.upperBound + 1, in: zone) }

    private static func newYear(_ year: Int, in zone: SiteTimeZone) -> Int64 {
        guard let day = try? CalendarDate(year: year, month: 1, day: 1) else { return .max }
        return PartialDate(day) { zone.offset(on: $0) }.start
    }
}
