package import Content
import Diagnostics
package import Templates
import Vietnamese

extension Total: TemplateObject {
    package static let shapeName = "total"
    package static let lifetime = Lifetime.lasting
    package static let shape = Shape(
        Total.self, context: SiteContext.self, "Số lượng theo báo cáo / A total that a source reports"
    ) { p in
        p.property("scope", "For which organization.") { total, context in total.scope.map { context.site[$0] } }
        p.property("award", "For which award.") { total, context in context.site[total.award] }
        p.property("period", "The year or span, as text.") { total, _ in total.period.text }
        p.property("year", "The last year of the period.") { total, _ in total.period.years.upperBound }
        p.property("count", "How many.") { total, _ in total.count.value }
        p.property("status", "recognized, approved, …") { total, _ in total.status.rawValue }
        p.property("statusLabel", "The status in Vietnamese.") { total, _ in total.status.label }
        p.property("counts", "Whether it counts on a board.") { total, _ in total.counts }
        p.property("isStamped", "Whether it bears the stamp of recognized cells: never, it names none.") { _, _ in false
        }
        p.property("parts", "The parts that it is the sum of.") { total, _ in FigureView.all(total.parts?.value) }
        p.property("chart", "Its parts as a picture.") { total, context in
            Composition.chart(of: total, in: context.site)
        }
        p.property("percent", "The percentage as printed, without the sign.") { total, _ in
            total.percent.map { $0.value.text }
        }
        p.property("base", "What it is a percentage of.") { total, _ in total.base?.value }
        p.property("asOf", "The date that it is for.") { total, _ in DateView(total.asOf) }
        p.property("evidence", "What reports it.") { total, _ in total.evidence }
        p.remarks(\.remarks)
    }
}
