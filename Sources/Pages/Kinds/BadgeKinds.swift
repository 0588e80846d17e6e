import Content
import Templates

/// What organizations show of their recognition on sites of their own: a picture, and a page for a frame.
///
/// Only for those that were ever recognized. One whose recognition was withdrawn keeps both, since other sites show
/// them: they say that it was.
enum BadgePages: PageKind {
    static let template = EntryTemplate("badge.svg", ["badge": Badge.templateType])
    private static let frame = EntryTemplate("frame.html", template.roots)
    static let templates = [template, frame]

    static func pages(of context: SiteContext) -> [PlannedPage] {
        context.site.allOrganizations.flatMap { reference in
            guard Badge.isThere(for: reference, in: context.site) else { return [PlannedPage]() }
            let head = PageHead(context.site[reference].name, isIndexed: false)
            return [(Address.badge(reference), template), (.frame(reference), frame)].map { address, template in
                PlannedPage(address, template, head, isListed: false) { context in
                    [Badge(of: reference, in: context.site)].compactMap { $0?.templateValue }
                }
            }
        }
    }
}

/// What an organization is recognized for, or was until that was withdrawn.
struct Badge: Sendable {
    let organization: Reference<Organization>
    /// The latest that counts, or else the latest that was withdrawn.
    let latest: Reference<Recognition>

    /// Nil where there is none: see ``isThere(for:in:)``.
    init?(of organization: Reference<Organization>, in site: Site) {
        guard Self.isThere(for: organization, in: site) else { return nil }
        let records = Self.recognitions(of: organization, in: site)
        guard let latest = records.first(where: { site.outcome(of: $0).counts }) ?? records.first else { return nil }
        self.organization = organization
        self.latest = latest
    }

    /// Whether an organization was ever recognized. Most of a hundred thousand organizations have no record.
    static func isThere(for organization: Reference<Organization>, in site: Site) -> Bool {
        site.relations.recognitionsOfOrganization[organization].contains { isShown($0, in: site) }
    }

    /// Whatever counts or was withdrawn, newest first; of a year, the record that says how it ended.
    static func recognitions(of organization: Reference<Organization>, in site: Site) -> [Reference<Recognition>] {
        let entries = Standing.all(of: organization, in: site).flatMap(\.entries)
        return entries.enumerated().sorted { a, b in
            let (first, second) = (a.element.period.years, b.element.period.years)
            return (second.upperBound, second.lowerBound, a.offset) < (first.upperBound, first.lowerBound, b.offset)
        }.compactMap { entry in
            let records = entry.element.records.filter { isShown($0, in: site) }
            return records.first { site.outcome(of: $0).counts }
                ?? records.first { site.outcome(of: $0).isWithdrawn } ?? records.first
        }
    }

    /// A withdrawal is shown with what it took back, or by itself where no record says what that was.
    private static func isShown(_ record: Reference<Recognition>, in site: Site) -> Bool {
        let outcome = site.outcome(of: record)
        return outcome.counts || outcome.isWithdrawn || outcome.isWithdrawal && outcome.withdrew.isEmpty
    }
}
