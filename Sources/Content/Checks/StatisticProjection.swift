import Diagnostics
import Vietnamese

/// A value that is to be reached with a group that the present value already
/// includes cannot be larger than the present value.
///
/// “98/104 …, trong đó có 5 …; sẽ có 103/104”: the five are among the 98, so they
/// cannot be what is missing to 103.
enum StatisticProjection: SiteCheck {
    static let rules: [Rule] = [.statisticProjected]

    static func findings(in site: Site) -> [Diagnostic] {
        site.statistics.compactMap { finding(in: $0) }
    }

    private static func finding(in statistic: Statistic) -> Diagnostic? {
        guard let projection = statistic.projected?.value,
            let now = statistic.value.value.wholeNumber, let then = projection.value.value.wholeNumber
        else { return nil }
        let place = projection.value.location
        if let base = projection.base?.wholeNumber, then > base {
            return Diagnostic(.projectedBeyondBase(then, base: base), at: place)
        }
        let groups = statistic.including?.value ?? []
        if let with = projection.with, !groups.contains(where: { $0.label == with.value }) {
            return Diagnostic(
                .projectedWithUnknownGroup(
                    with.value, nearest: Spelling.nearest(to: with.value, among: groups.map(\.label))),
                at: with.location)
        }
        let group =
            projection.with.flatMap { with in groups.first { $0.label == with.value } }
            ?? (groups.count == 1 ? groups.first : nil)
        guard let group, let included = group.value.value.wholeNumber, then != now else { return nil }
        return Diagnostic(
            .projectedCountsTwice(now: now, included: included, then: then), at: place,
            notes: [.init(.includedIsHere(group.label), at: group.value.location)])
    }
}
