import Diagnostics
import Vietnamese

/// Who and what there is, by all names: what references of articles and records are resolved against.
///
/// Names are entered before anything refers to them, so that everything can refer to everything.
struct Directory: Sendable {
    /// The names, with what was found wrong so far.
    let resolver: Resolver
    let organizations: [Organization]
    let hierarchy: Hierarchy
    /// Oldest first.
    let events: [Event]
    let awards: [Award]
    let documents: [OfficialDocument]

    /// Takes the organizations out of the drafts: there may be 100,000 of them.
    init(
        _ drafts: inout Drafts, naming published: PublishedDrafts, settings: SiteSettings, now: Int64,
        workers: any Workers
    ) {
        var resolver = Resolver(drafts, settings: settings, now: now)
        let names = ArticleNames(published, drafts.brokenDrafts)
        (resolver.withheldNames, resolver.expiredNames) = (names.withheld, names.expired)
        let organizations = resolver.enterOrganizations(drafts.takeOrganizations(), workers: workers)
        let awards = resolver.enterAwards(drafts.awards)
        let documents = resolver.enterDocuments(drafts.documents)
        resolver.enterArticles(published.articles)
        resolver.enterSections()

        let (hierarchy, states, events) = resolver.resolveHierarchy(organizations, drafts.events)
        self.hierarchy = hierarchy
        self.documents = resolver.resolveDocuments(documents, of: organizations)
        self.organizations = organizations.enumerated().map { index, draft in
            resolver.resolve(draft, at: Reference(index), state: states[index])
        }
        self.events = resolver.published(events)
        self.awards = awards.enumerated().map { resolver.resolve($1, at: Reference($0)) }
        self.resolver = resolver
    }
}

extension Drafts {
    /// Those with records of their own, and after them those that events declare.
    fileprivate mutating func takeOrganizations() -> [OrganizationDraft] {
        var all: [OrganizationDraft] = []
        swap(&all, &organizations)
        let declared = events.compactMap(\.declared)
        if !declared.isEmpty { all += declared }
        return all
    }
}
