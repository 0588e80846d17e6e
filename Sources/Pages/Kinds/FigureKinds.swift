import Content
import Templates

/// Figures that sources report, by organization.
enum FiguresPage: PageKind {
    static let template = EntryTemplate("figures.html", ["groups": [StatisticGroup].templateType])

    static func pages(of context: SiteContext) -> [PlannedPage] {
        let head = PageHead("Số liệu", summary: "Số liệu được công bố trong các báo cáo, kèm thời điểm và nguồn.")
        return [PlannedPage(.figures, template, head) { [StatisticGroup.all(in: $0).templateValue] }]
    }
}

/// Models and pilots.
enum InitiativesPage: PageKind {
    static let template = EntryTemplate("initiatives.html", ["initiatives": [Initiative].templateType])

    static func pages(of context: SiteContext) -> [PlannedPage] {
        let head = PageHead(
            "Mô hình, thí điểm",
            summary: "Mô hình, cách làm và thí điểm: là kết quả, không phải danh hiệu được công nhận.")
        return [PlannedPage(.initiatives, template, head) { [$0.site.initiatives.templateValue] }]
    }
}

/// The figures and totals of one organization.
struct StatisticGroup: ShapedValue {
    let scope: Reference<Organization>?
    let statistics: [Statistic]
    let totals: [Total]

    static func all(in context: SiteContext) -> [StatisticGroup] {
        let site = context.site
        let known = context.sorted(site.allOrganizations).map { scope in
            StatisticGroup(
                scope: scope, statistics: site.relations.statisticsOfScope[scope].map { site[$0] },
                totals: site.relations.totalsOfScope[scope].map { site[$0] })
        }
        let rest = StatisticGroup(
            scope: nil, statistics: site.statistics.filter { $0.scope == nil },
            totals: site.totals.filter { $0.scope == nil })
        return (known + [rest]).filter { !$0.statistics.isEmpty || !$0.totals.isEmpty }
    }

    package static let shapeName = "statisticGroup"
    package static let shape = describe("Số liệu của một tổ chức / The figures of one organization") { p in
        p.property("scope", "The organization.") { group, context in group.scope.map { context.site[$0] } }
        p.property("statistics", "Its figures.") { group, _ in group.statistics }
        p.property("totals", "Its totals of awards.") { group, _ in group.totals }
    }
}
