package import Content
import Diagnostics
package import Templates
import Vietnamese

extension Organization: TemplateObject {
    package static let shapeName = "organization"
    package static let lifetime = Lifetime.lasting
    package static let shape = Shape(
        Organization.self, context: SiteContext.self, "Một tổ chức đảng / A Party organization"
    ) { p in
        p.property("id", "Its id.") { organization, _ in organization.id }
        p.property("name", "Its name.") { organization, _ in organization.name }
        p.property("shortName", "Its short name.") { organization, _ in organization.shortName }
        p.property("aliases", "Its other names.") { organization, _ in organization.aliases }
        p.property("url", "Its address on this host.") { organization, context in
            context.addresses.path(.organization(organization.reference))
        }
        p.property("absoluteURL", "With scheme and host.") { organization, context in
            context.addresses.absolute(.organization(organization.reference))
        }
        p.property("kind", "What it is: cell, grassroots-committee, …") { organization, _ in organization.kind.rawValue
        }
        p.property("kindLabel", "What it is, in Vietnamese.") { organization, _ in organization.kind.label }
        p.property("isCell", "Whether it is a cell.") { organization, _ in organization.kind.isCell }
        p.property("setting", "ấp, khóm, trường học, …") { organization, _ in organization.setting }
        p.property("place", "Where it is.") { organization, _ in organization.place }
        p.property("parent", "The organization that it is directly under.") { organization, context in
            organization.parent.map { context.site[$0] }
        }
        p.property("ancestors", "The organizations above it, the topmost first.") { organization, context in
            context.objects(context.site.ancestors(of: organization.reference).reversed())
        }
        p.property("children", "The organizations directly under it.") { organization, context in
            context.objects(context.sorted(context.children(of: organization.reference)))
        }
        p.property("from", "Since when it exists.") { organization, _ in DateView(organization.from) }
        p.property("to", "Until when it existed.") { organization, _ in DateView(organization.to) }
        p.property("exists", "Whether it is there today.") { organization, context in
            context.site.hierarchy.exists(organization.reference, at: context.site.hierarchy.today)
        }
        p.property("isToCome", "Whether it is to be established.") { organization, context in
            context.site.hierarchy.life(of: organization.reference).from.map { $0 > context.site.hierarchy.today }
                ?? false
        }
        p.property("events", "What happened to it, the oldest first.") { organization, context in
            context.site.hierarchy.events(of: organization.reference).map { context.site[$0] }
        }
        p.property("ending", "The event that it ended with.") { organization, context in
            context.site.hierarchy.ending(of: organization.reference).map { context.site[$0] }
        }
        p.property("successors", "Who took its place when it ended.") { organization, context in
            context.objects(context.site.hierarchy.successors(of: organization.reference))
        }
        p.property("predecessors", "Whose place it took.") { organization, context in
            context.objects(context.site.hierarchy.predecessors(of: organization.reference))
        }
        p.property("standings", "Where it stands with each award over the years.") { organization, context in
            Standing.all(of: organization.reference, in: context.site)
        }
        p.property("ratings", "How well it did its work, newest first.") { organization, context in
            context.site.relations.ratingsOfOrganization[organization.reference].map { context.site[$0] }
                .enumerated().sorted { ($1.element.year.value, $0.offset) < ($0.element.year.value, $1.offset) }
                .map(\.element)
        }
        p.property("rollups", "What is named and reported below it, by board; newest first.") { organization, context in
            organization.kind.isCell ? [] : RollupView.all(of: organization.reference, in: context)
        }
        p.property("members", "How many members it has today.") { organization, _ in organization.members }
        p.property("headcounts", "Reported numbers of members, newest first.") { organization, _ in
            organization.headcounts
        }
        p.property("recognitions", "Where it stands with awards, newest first.") { organization, context in
            Recognition.newestFirst(
                context.objects(context.site.relations.recognitionsOfOrganization[organization.reference]))
        }
        p.property("badge", "What it may show of that on other sites; none where it was never recognized.") {
            organization, context in
            Badge(of: organization.reference, in: context.site)
        }
        p.property("recognitionsBelow", "The same for everything below it.") { organization, context in
            let below = context.site.subtree(of: organization.reference).dropFirst()
            return Recognition.newestFirst(
                below.flatMap { context.objects(context.site.relations.recognitionsOfOrganization[$0]) })
        }
        p.property("recognitionCharts", "Of each award, who is named below it and what is reported for it, by year.") {
            organization, context in
            organization.kind.isCell
                ? []
                : RecognizedByYear.below(organization.reference, in: context).filter(\.figures.isDevelopment)
                    .compactMap { award, figures in figures.chart(of: context.site[award]) }
        }
        p.property("memberChart", "Its members by year; none where there is only one year.") { organization, _ in
            Set(organization.headcounts.map(\.date.value.firstDay.year)).count > 1
                ? MembersByYear.chart(of: organization) : nil
        }
        p.property("totals", "Totals that sources report for it.") { organization, context in
            context.objects(context.site.relations.totalsOfScope[organization.reference])
        }
        p.property("statistics", "Other figures that sources report for it.") { organization, context in
            context.site.relations.statisticsOfScope[organization.reference].map { context.site[$0] }
        }
        p.property("initiatives", "Models and pilots that it takes part in.") { organization, context in
            context.site.relations.initiativesOfOrganization[organization.reference].map { context.site[$0] }
        }
        p.property("documents", "Documents of its scope, newest first.") { organization, context in
            DocumentOrder.newestFirst(context.objects(context.site.relations.documentsOfScope[organization.reference]))
        }
        p.property("articles", "Articles about it, newest first.") { organization, context in
            context.objects(context.site.relations.articlesOfOrganization[organization.reference])
        }
        p.property("knownUntil", "The date of the latest report, where nothing else is known of it.") {
            organization, context in
            context.site.relations.articlesOfOrganization.first(1, of: organization.reference).first
                .map { context.site[$0] }.map { DateView($0.origin?.date?.value ?? $0.date) }
        }
        p.remarks(\.remarks)
    }
}

extension Organization.Headcount: ShapedValue {
    package static let shapeName = "headcount"
    package static let shape = describe("Số đảng viên theo báo cáo / A reported number of members") { p in
        p.property("date", "The date that it is for.") { count, _ in DateView(count.date.value) }
        p.property("members", "The number.") { count, _ in count.members }
        p.property("evidence", "What reports it.") { count, _ in count.evidence }
    }
}

/// An organization in the tree, with what is below it.
struct TreeEntry: ShapedValue {
    let organization: Reference<Organization>
    let depth: Int
    /// Cells directly below it that the tree leaves to its page.
    var cellsLeftOut = 0

    /// Where there are more organizations, a list of all is nothing that anybody reads: cells stand on the pages of
    /// their committees then.
    static let mostListed = 2_000

    package static let shapeName = "treeEntry"
    package static let shape = describe("Một mục của cây tổ chức / An entry of the tree") { p in
        p.property("organization", "The organization.") { entry, context in context.site[entry.organization] }
        p.property("depth", "How many organizations stand above it.") { entry, _ in entry.depth }
        p.property("cellCount", "How many cells below it stand on its page only; 0 where the tree lists them.") {
            entry, _ in
            entry.cellsLeftOut
        }
        p.property("recognitionCount", "Its own recognitions that count.") { entry, context in
            context.site.honourCount(of: entry.organization)
        }
    }

    /// All organizations that are there today, parents before children, siblings by name.
    static func all(in context: SiteContext) -> [TreeEntry] {
        var entries: [TreeEntry] = []
        var rest = context.roots.reversed().map { TreeEntry(organization: $0, depth: 0) }
        let leavesCellsOut = context.site.organizations.count > mostListed
        while var entry = rest.popLast() {
            let children = context.children(of: entry.organization)
            let listed = leavesCellsOut ? children.filter { !context.site[$0].kind.isCell } : children
            entry.cellsLeftOut = children.count - listed.count
            entries.append(entry)
            rest += context.sorted(listed).reversed().map { TreeEntry(organization: $0, depth: entry.depth + 1) }
        }
        return entries
    }
}
