package import Content
import Diagnostics
package import Templates
import Vietnamese

extension Statistic: TemplateObject {
    package static let shapeName = "statistic"
    package static let lifetime = Lifetime.lasting
    package static let shape = Shape(
        Statistic.self, context: SiteContext.self, "Một số liệu theo báo cáo / A figure that a source reports"
    ) { p in
        p.property("scope", "For which organization.") { statistic, context in statistic.scope.map { context.site[$0] }
        }
        p.property("measure", "What is counted.") { statistic, _ in statistic.measure }
        p.property("value", "The figure as readers see it.") { statistic, _ in statistic.value.value.text }
        p.property("unit", "Its unit.") { statistic, _ in statistic.unit }
        p.property("base", "Out of how many.") { statistic, _ in statistic.base.map { $0.value.text } }
        p.property("percent", "The percentage as printed, without the sign.") { statistic, _ in
            statistic.percent.map { $0.value.text }
        }
        p.property("parts", "The parts that it is the sum of.") { statistic, _ in FigureView.all(statistic.parts?.value)
        }
        p.property("including", "Groups in it, which may overlap.") { statistic, _ in
            FigureView.all(statistic.including?.value)
        }
        p.property("chart", "Its parts or groups as a picture; none where there is only one.") { statistic, _ in
            (statistic.parts ?? statistic.including)?.value.count ?? 0 > 1 ? Composition.chart(of: statistic) : nil
        }
        p.property("projected", "What it is expected to become.") { statistic, _ in statistic.projected?.value }
        p.property("period", "The span that it is for, as text.") { statistic, _ in statistic.span?.text }
        p.property("asOf", "The date that it is for.") { statistic, _ in DateView(statistic.asOf) }
        p.property("evidence", "What reports it.") { statistic, _ in statistic.evidence }
        p.remarks(\.remarks)
    }
}

/// A labelled figure.
struct FigureView: ShapedValue {
    let label: String
    let value: PrintedNumber

    static func all(_ figures: [Figure]?) -> [FigureView] {
        (figures ?? []).map { FigureView(label: $0.label, value: $0.value.value) }
    }

    package static let shapeName = "figure"
    package static let shape = describe("Một con số có nhãn / A labelled figure") { p in
        p.property("label", "What is counted.") { figure, _ in figure.label }
        p.property("value", "The figure as readers see it.") { figure, _ in figure.value.text }
    }
}

extension Projection: ShapedValue {
    package static let shapeName = "projection"
    package static let shape = describe("Số dự kiến / What a figure is expected to become") { p in
        p.property("value", "The figure as readers see it.") { projection, _ in projection.value.value.text }
        p.property("base", "Out of how many.") { projection, _ in projection.base.map { $0.text } }
        p.property("asOf", "By when.") { projection, _ in DateView(projection.asOf) }
    }
}
