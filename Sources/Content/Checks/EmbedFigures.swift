import Diagnostics
import Vietnamese

/// A block of an article's text shows at least one record.
enum EmbedFigures: AbsenceCheck {
    static let rules: [Rule] = [.embedShowsNothing]

    static func findings(in site: Site) -> [Diagnostic] {
        let embeds = site.articles.flatMap { $0.body.embeds } + site.pages.flatMap { $0.body.embeds }
        return embeds.compactMap { embed in embed.flatMap { finding(in: $0, site) } }
    }

    private static func finding(in embed: Embed, _ site: Site) -> Diagnostic? {
        let start = embed.location.part(offset: 0, length: 1)
        switch embed.content {
        case .board(let award, let year, let scope):
            let years = site.boardYears(of: award, within: scope)
            if year.map({ years.contains($0.value) }) ?? !years.isEmpty { return nil }
            return Diagnostic(.noBoard(year: year?.value, years: years), at: year?.location ?? start)
        case .totals(let award, let year, let scope):
            let isThere = !site.totals(of: award, year: year?.value, within: scope).isEmpty
            return isThere ? nil : Diagnostic(.embedWithoutRecords, at: start)
        case .timeline(let organization, let award):
            let isThere = !site.recognitions(of: organization, for: award).isEmpty
            return isThere ? nil : Diagnostic(.embedWithoutRecords, at: start)
        case .chart(let request):
            return finding(in: request, at: start, site)
        }
    }

    private static func finding(in request: ChartRequest, at start: SourceLocation, _ site: Site) -> Diagnostic? {
        let isThere: Bool
        switch request.figures {
        case .recognized(let award, let scope):
            let years = site.boardYears(of: award, within: scope, counting: scope != nil)
            isThere = years.contains(where: request.includes)
        case .share(let award, let scope):
            isThere = site.countingTotals(of: award, scope: scope).contains { total in
                (total.percent != nil || total.base != nil) && total.period.years.contains(where: request.includes)
            }
        case .members(let organization):
            isThere = site[organization].headcounts.contains { request.includes($0.date.value.firstDay.year) }
        case .statistic(let measure, let scope):
            return finding(in: measure, scope, request, at: start, site)
        case .total(let award, let scope, let year):
            let totals = site.countingTotals(of: award, scope: scope)
            isThere = totals.contains { total in
                total.parts != nil && year.map { total.period.years.contains($0.value) } ?? true
            }
        }
        return isThere ? nil : Diagnostic(.embedWithoutRecords, at: start)
    }

    private static func finding(
        in measure: Located<String>, _ scope: Reference<Organization>?, _ request: ChartRequest,
        at start: SourceLocation, _ site: Site
    ) -> Diagnostic? {
        let found = site.statistics(of: measure.value, scope: scope)
        if found.isEmpty {
            let candidates = scope.map { site.relations.statisticsOfScope[$0].map { site[$0] } } ?? site.statistics
            let nearest = Spelling.nearest(to: measure.value, among: Set(candidates.prefix(50_000).map(\.measure)))
            return Diagnostic(.unknownMeasure(measure.value, nearest: nearest), at: measure.location)
        }
        let scopes = Set(found.map(\.scope))
        if scopes.count > 1 {
            let ids = scopes.compactMap { $0 }.sorted().prefix(8).map { site[$0].id }
            return Diagnostic(.measureOfSeveral(measure.value, scopes: ids), at: measure.location)
        }
        let isShown = found.contains { statistic in
            statistic.year.map(request.includes) ?? (statistic.parts != nil || statistic.including != nil)
        }
        if !isShown { return Diagnostic(.embedWithoutRecords, at: start) }
        if let kind = request.kind, kind.value == .stacked, !found.contains(where: { $0.parts != nil }) {
            let includes = found.contains { $0.including != nil }
            return Diagnostic(.nothingToStack(includes: includes), at: kind.location)
        }
        return nil
    }
}
