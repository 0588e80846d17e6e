import Diagnostics

/// Who and what the drafts declare, entered by all names, with who stands above whom.
///
/// Names are entered before anything refers to them, so that everything can refer to everything.
struct DeclaredNames {
    /// The names, with what was found wrong so far.
    var resolver: Resolver
    /// Those with records of their own, and after them those that events declare.
    let organizations: [OrganizationDraft]
    /// What holds of each organization today, or on its last day.
    let states: [Organization.State]
    let awards: [AwardDraft]
    let hierarchy: Hierarchy
    let events: [ResolvedEvent]
    let documentDrafts: [DocumentDraft]
    let documents: [OfficialDocument]

    /// Takes the organizations out of the drafts: there may be 100,000 of them.
    init(
        _ drafts: inout Drafts, articles: PublishedDrafts, settings: SiteSettings, now: Int64,
        workers: any Workers = NoWorkers()
    ) {
        var resolver = Resolver(drafts, settings: settings, now: now)
        let names = ArticleNames(articles, drafts.brokenDrafts)
        (resolver.withheldNames, resolver.expiredNames) = (names.withheld, names.expired)
        organizations = resolver.enterOrganizations(drafts.takeOrganizations(), workers: workers)
        awards = resolver.enterAwards(drafts.awards)
        let entered = resolver.enterDocuments(drafts.documents)
        resolver.enterArticles(articles.articles)
        resolver.enterSections()
        (hierarchy, states, events) = resolver.resolveHierarchy(organizations, drafts.events)
        documentDrafts = entered.map(\.draft)
        documents = resolver.resolveDocuments(entered, of: organizations)
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
