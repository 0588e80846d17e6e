import Content
import Diagnostics
import Vietnamese

/// The chart that an editor asks for in an article.
enum RequestedChart {
    /// Nil where there are no figures for it, which a check has reported.
    static func of(_ request: ChartRequest, in context: SiteContext) -> Chart? {
        let site = context.site
        let kind = request.kind?.value
        switch request.figures {
        case .recognized(let award, let scope):
            let name = site[award].name
            return RecognizedByYear(award, within: scope, in: context).chart(
                of: site[award], title: scope.map { "\(name), \(site[$0].name), theo năm" }, kind: kind ?? .bar,
                years: request.includes)
        case .share(let award, let scope):
            return ShareByYear.chart(of: award, scope: scope, kind: kind ?? .bar, years: request.includes, in: context)
        case .members(let organization):
            return MembersByYear.chart(of: site[organization], kind: kind ?? .bar, years: request.includes)
        case .statistic(let measure, let scope):
            let found = site.statistics(of: measure.value, scope: scope)
            guard Set(found.map(\.scope)).count == 1 else { return nil }
            return StatisticByYear.chart(found, kind: kind, years: request.includes)
        case .total(let award, let scope, let year):
            let totals = site.countingTotals(of: award, scope: scope).filter { total in
                total.parts != nil && year.map { total.period.years.contains($0.value) } ?? true
            }
            let newest = totals.max { a, b in
                (a.period.years.upperBound, a.asOf?.start ?? .min) < (b.period.years.upperBound, b.asOf?.start ?? .min)
            }
            return newest.flatMap { Composition.chart(of: $0, in: site, kind: kind) }
        }
    }
}
