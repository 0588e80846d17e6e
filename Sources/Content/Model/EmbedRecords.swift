import Diagnostics
import Vietnamese

// Which records an embed shows: asked by the check that it shows any, and by the page.
extension Site {
    /// Whether an organization is another one or was a part of it on a day.
    func isWithin(_ organization: Reference<Organization>, _ scope: Reference<Organization>, on day: Int) -> Bool {
        organization == scope || hierarchy.wholes(of: organization, on: day).contains(scope)
    }

    /// The years that an award has a board in, newest first; with a scope, a board of what is in it.
    ///
    /// - Parameter counting: only those on which somebody is recognized, or was until that was withdrawn: an article that
    ///   shows it is none the worse for that.
    package func boardYears(
        of award: Reference<Award>, within scope: Reference<Organization>?, counting: Bool = false
    ) -> [Int] {
        var years: Set<Int> = []
        func insert(_ own: ClosedRange<Int>, of organization: Reference<Organization>?) {
            for year in own {
                let isInside = scope.map { scope in
                    organization.map { isWithin($0, scope, on: Board.day(of: year)) } ?? false
                }
                if isInside ?? true { years.insert(year) }
            }
        }
        for record in relations.recognitionsOfAward[award].map({ self[$0] }) {
            guard record.status.saysRecognized || !counting else { continue }
            insert(outcome(of: record).boardYears, of: record.organization)
        }
        for total in relations.totalsOfAward[award].map({ self[$0] }) {
            if total.counts || !counting { insert(total.period.years, of: total.scope) }
        }
        return years.sorted(by: >)
    }

    /// Totals in the order of the records.
    package func totals(
        of award: Reference<Award>?, year: Int?, within scope: Reference<Organization>?
    ) -> [Reference<Total>] {
        let candidates = award.map { relations.totalsOfAward[$0] } ?? References(totals.indices)
        return candidates.filter { reference in
            let total = self[reference]
            if let year, !total.period.years.contains(year) { return false }
            guard let scope else { return true }
            let day = Board.day(of: total.period.years.upperBound)
            return total.scope.map { isWithin($0, scope, on: day) } ?? false
        }
    }

    /// Where an organization stands with an award, in the order of the records; at least one of them is given.
    package func recognitions(
        of organization: Reference<Organization>?, for award: Reference<Award>?
    ) -> [Reference<Recognition>] {
        guard let organization else { return award.map { Array(relations.recognitionsOfAward[$0]) } ?? [] }
        return relations.recognitionsOfOrganization[organization].filter { award == nil || self[$0].award == award }
    }

    /// The figures of a measure; case and the place of the tone do not matter.
    package func statistics(of measure: String, scope: Reference<Organization>?) -> [Statistic] {
        let key = Folding.equivalence(measure)
        let candidates = scope.map { relations.statisticsOfScope[$0].map { self[$0] } } ?? statistics
        return candidates.filter { Folding.equivalence($0.measure) == key }
    }

    /// The totals of exactly one organization that count, for charts of it.
    package func countingTotals(of award: Reference<Award>, scope: Reference<Organization>) -> [Total] {
        relations.totalsOfScope[scope].map { self[$0] }.filter { $0.award == award && $0.counts }
    }
}

extension Statistic {
    /// The year that charts put it in; nil where its source gives no date.
    package var year: Int? { asOf?.firstDay.year ?? span?.years.upperBound }
}
