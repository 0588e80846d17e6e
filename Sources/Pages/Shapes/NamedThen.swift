import Content
import Templates
import Vietnamese

/// An organization as it was called on a day, and what has become of it since.
struct NamedThen: ShapedValue {
    let organization: Reference<Organization>
    /// Nil: today.
    let day: CalendarDate?

    init(_ organization: Reference<Organization>, on day: CalendarDate?) {
        self.organization = organization
        self.day = day
    }

    package static let shapeName = "namedThen"
    package static let shape = describe("Một tổ chức, với tên khi ấy / An organization as it was called on a day") {
        p in
        p.property("name", "What it was called then.") { then, context in then.name(in: context.site) }
        p.property("nameNow", "Its name today (or on its last day), where that is another.") { then, context in
            let now = context.site[then.organization].name
            return now == then.name(in: context.site) ? nil : now
        }
        p.property("url", "Its address on this host.") { then, context in
            context.addresses.path(.organization(then.organization))
        }
        p.property("organization", "The organization as it is today.") { then, context in
            context.site[then.organization]
        }
        p.property("parent", "What it was directly under then; of committees above the grassroots nothing is said.") {
            then, context in
            let hierarchy = context.site.hierarchy
            let day = then.day ?? hierarchy.today
            guard !hierarchy.kind(of: then.organization, at: day).isAboveGrassroots else { return nil as NamedThen? }
            return hierarchy.parent(of: then.organization, at: day).map { NamedThen($0, on: then.day) }
        }
        p.property("parentNow", "What it is directly under today, where that is another organization.") {
            then, context in
            let hierarchy = context.site.hierarchy
            guard let day = then.day, hierarchy.exists(then.organization, at: hierarchy.today),
                let now = context.site[then.organization].parent,
                now != hierarchy.parent(of: then.organization, at: day)
            else { return nil as NamedThen? }
            return NamedThen(now, on: nil)
        }
        p.property("ending", "The event that it ended with since; none where it had ended by then.") { then, context in
            let hierarchy = context.site.hierarchy
            guard hierarchy.exists(then.organization, at: then.day ?? hierarchy.today),
                !hierarchy.exists(then.organization, at: hierarchy.today)
            else { return nil as Event? }
            return hierarchy.ending(of: then.organization).map { context.site[$0] }
        }
    }

    private func name(in site: Site) -> String {
        day.map { site.hierarchy.name(of: organization, at: $0) } ?? site[organization].name
    }
}
