import Content

/// What a search can find: something with a page, or with a place on one.
enum SearchEntry: Sendable {
    case award(Reference<Award>)
    /// By their place in the site's lists.
    case page(Int), initiative(Int)
    case organization(Reference<Organization>)
    case article(Reference<Article>)
    case document(Reference<OfficialDocument>)

    /// How many there are, which is known before they are put in order.
    static func count(in site: Site) -> Int {
        site.awards.count + site.pages.count + site.initiatives.count + site.organizations.count
            + site.articles.count(where: \.isIndexed) + site.documents.count
    }

    /// All, in the order in which those stand that fit a search as well as each other: the few that much is about, then
    /// committees from the top, the newest articles and documents, cells by name.
    static func all(in context: SiteContext) -> [SearchEntry] {
        let site = context.site
        let organizations = context.sorted(site.allOrganizations)
        var entries: [SearchEntry] = []
        entries.reserveCapacity(count(in: site))
        entries += site.allAwards.map { .award($0) }
        entries += site.pages.indices.map { .page($0) }
        entries += site.initiatives.indices.map { .initiative($0) }
        for kind in OrganizationKind.allCases.reversed() where kind.isCommittee {
            entries += organizations.lazy.filter { site[$0].kind == kind }.map { .organization($0) }
        }
        entries += site.allArticles.lazy.filter { site[$0].isIndexed }.map { .article($0) }
        entries += DocumentOrder.newestFirst(site.documents).map { .document($0.reference) }
        entries += organizations.lazy.filter { !site[$0].kind.isCommittee }.map { .organization($0) }
        return entries
    }
}

extension OrganizationKind {
    fileprivate var isCommittee: Bool { !isCell && self != .group }
}
