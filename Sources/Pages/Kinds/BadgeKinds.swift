import Content
import Templates

/// What organizations show of their recognition on sites of their own: a picture, and a page for a frame.
///
/// Only for those that are recognized: there is nothing to claim otherwise.
enum BadgePages: PageKind {
    static let template = EntryTemplate("badge.svg", ["badge": Badge.templateType])
    private static let frame = EntryTemplate("frame.html", template.roots)
    static let templates = [template, frame]

    static func pages(of context: SiteContext) -> [PlannedPage] {
        context.site.allOrganizations.flatMap { reference in
            guard context.site.honourCount(of: reference) > 0 else { return [PlannedPage]() }
            let head = PageHead(context.site[reference].name, isIndexed: false)
            return [(Address.badge(reference), template), (.frame(reference), frame)].map { address, template in
                PlannedPage(address, template, head, isListed: false) { context in
                    [Badge(of: reference, in: context.site)].compactMap { $0?.templateValue }
                }
            }
        }
    }
}

/// What an organization is recognized for.
struct Badge: Sendable {
    let organization: Reference<Organization>
    let latest: Reference<Recognition>

    /// Nil where no recognition counts.
    init?(of organization: Reference<Organization>, in site: Site) {
        guard let latest = Self.recognitions(of: organization, in: site).first else { return nil }
        self.organization = organization
        self.latest = latest
    }

    /// What counts, newest first; of a year, the record that says how it ended.
    static func recognitions(of organization: Reference<Organization>, in site: Site) -> [Reference<Recognition>] {
        // Most of a hundred thousand organizations have none.
        let records = site.relations.recognitionsOfOrganization[organization]
        guard records.contains(where: { site[$0].status.counts }) else { return [] }
        let entries = Standing.all(of: organization, in: site).flatMap(\.entries).filter(\.counts)
        return entries.enumerated().sorted { a, b in
            let (first, second) = (a.element.period.years, b.element.period.years)
            return (second.upperBound, second.lowerBound, a.offset) < (first.upperBound, first.lowerBound, b.offset)
        }.compactMap { $0.element.records.first { site[$0].status.counts } }
    }
}
