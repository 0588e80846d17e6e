package import Content
package import Templates
import Vietnamese

extension Event: TemplateObject {
    package static let shapeName = "event"
    package static let lifetime = Lifetime.lasting
    package static let shape = Shape(
        Event.self, context: SiteContext.self, "Một sự kiện của tổ chức / What happened to organizations"
    ) { p in
        p.property("date", "The first day of the new state.") { event, _ in DateView(event.date) }
        p.property("kind", "established, renamed, merged, …") { event, _ in event.kind.rawValue }
        p.property("kindLabel", "The kind in Vietnamese.") { event, _ in event.kind.label }
        p.property("organizations", "Whom it befell, as they were called on the day before.") { event, context in
            event.organizations.map { NamedThen($0, on: event.date.firstDay.adding(days: -1)) }
        }
        p.property("successors", "What they became, or who took over.") { event, _ in
            guard case .ending(let successors) = event.change else { return [NamedThen]() }
            return successors.map { NamedThen($0, on: event.date.firstDay) }
        }
        p.property("fromName", "The old name.") { event, _ in
            if case .name(let from, _) = event.change { from } else { nil as String? }
        }
        p.property("toName", "The new name.") { event, _ in
            if case .name(_, let to) = event.change { to } else { nil as String? }
        }
        p.property("fromParent", "What they were under.") { event, _ in
            guard case .parent(let from?, _) = event.change else { return nil as NamedThen? }
            return NamedThen(from, on: event.date.firstDay.adding(days: -1))
        }
        p.property("toParent", "What they are under since then.") { event, _ in
            guard case .parent(_, let to?) = event.change else { return nil as NamedThen? }
            return NamedThen(to, on: event.date.firstDay)
        }
        p.property("fromKind", "What kind it was, in Vietnamese.") { event, _ in
            if case .kind(let from, _) = event.change { from?.label } else { nil as String? }
        }
        p.property("toKind", "What kind it is since then, in Vietnamese.") { event, _ in
            if case .kind(_, let to) = event.change { to?.label } else { nil as String? }
        }
        p.property("isToCome", "Whether its day is still to come.") { event, context in
            event.date.firstDay > context.site.hierarchy.today
        }
        p.property("evidence", "What backs it.") { event, _ in event.evidence }
        p.remarks(\.remarks)
    }
}
