import Diagnostics
import Vietnamese

/// An award was there in the years in which it was given, and so were its criteria.
enum OutsideAward: SiteCheck {
    static let rules: [Rule] = [.outsideAward]

    static func findings(in site: Site) -> [Diagnostic] {
        site.allAwards.flatMap { award -> [Diagnostic] in
            guard let limits = Limits(site[award]) else { return [] }
            var cases: [Int: [SourceLocation]] = [:]
            for record in site.relations.recognitionsOfAward[award].map({ site[$0] }) {
                if let year = limits.yearOutside(record.period) {
                    cases[year, default: []].append(record.periodLocation)
                }
            }
            for total in site.relations.totalsOfAward[award].map({ site[$0] }) {
                if let year = limits.yearOutside(total.period) { cases[year, default: []].append(total.periodLocation) }
            }
            return cases.compactMap { year, places in
                places.min().map { Diagnostic(limits.problem(year, others: places.count - 1), at: $0) }
            }
        }
    }

    /// The years that an award is for.
    private struct Limits {
        let award: Award
        let years: ClosedRange<Int>
        /// Whether every version of the criteria has dates, so that there are years without any.
        let hasDatedCriteria: Bool

        init?(_ award: Award) {
            self.award = award
            let first = award.from?.firstDay.year ?? .min
            years = first...max(first, award.to.map { $0.lastDay?.year ?? .max } ?? .max)
            hasDatedCriteria = !award.criteria.isEmpty && award.criteria.allSatisfy { $0.from != nil || $0.to != nil }
            if award.from == nil, award.to == nil, !hasDatedCriteria { return nil }
        }

        /// A year of a period in which the award was not given, or by no criteria that are known.
        func yearOutside(_ period: Period) -> Int? {
            if period.years.lowerBound < years.lowerBound { return period.years.lowerBound }
            if period.years.upperBound > years.upperBound { return period.years.upperBound }
            let year = period.years.upperBound
            return hasDatedCriteria && award.criteria(in: year) == nil ? year : nil
        }

        func problem(_ year: Int, others: Int) -> Problem {
            years.contains(year)
                ? .outsideCriteria(award.name, year: year, others: others)
                : .outsideAward(award.name, year: year, others: others)
        }
    }
}
