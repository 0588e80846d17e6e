package import Content
package import Diagnostics
import Templates
import Vietnamese

/// A site with everything that pages ask of it, and how they are to see it.
package final class SiteContext: Sendable {
    package let site: Site
    /// Where the quotes of records stand in the articles.
    let quotations: Quotations
    private let outlook: Outlook
    package let addresses: Addresses
    /// Nil where nothing is published: templates get the names as they write them.
    let assets: Assets?
    /// What is known of the files of pictures.
    let pictures: Pictures
    /// How blocks in articles are rendered; nil: they are left out.
    let embeds: EmbedTemplates?
    /// In feeds, which are read elsewhere, every address has scheme and host.
    let isForFeeds: Bool

    /// - Parameters:
    ///   - published: every address that was ever published, as urls.txt has them.
    ///   - former: the context of a site that differs in the texts of articles alone.
    package convenience init(
        _ site: Site, quotations: Quotations, baseURL: String? = nil, assets: Assets? = nil,
        published: [Located<String>] = [], keeping former: SiteContext? = nil, workers: any Workers = NoWorkers()
    ) {
        self.init(
            site, quotations, former?.outlook ?? Outlook(site, published: published, workers: workers),
            addresses: Addresses(site, baseURL: baseURL ?? site.settings.baseURL), assets: assets,
            pictures: Pictures(namedOn: site), embeds: nil, isForFeeds: false)
    }

    private init(
        _ site: Site, _ quotations: Quotations, _ outlook: Outlook, addresses: Addresses, assets: Assets?,
        pictures: Pictures, embeds: EmbedTemplates?,
        isForFeeds: Bool
    ) {
        self.site = site
        self.quotations = quotations
        self.outlook = outlook
        self.addresses = isForFeeds ? addresses.withHost : addresses
        self.assets = assets
        self.pictures = pictures
        self.embeds = embeds
        self.isForFeeds = isForFeeds
    }
}

// The same site, seen in another way.
extension SiteContext {
    func with(_ embeds: EmbedTemplates) -> SiteContext { seen(pictures, embeds, isForFeeds: isForFeeds) }

    package func with(_ pictures: Pictures) -> SiteContext { seen(pictures, embeds, isForFeeds: isForFeeds) }

    func withoutEmbeds() -> SiteContext { seen(pictures, nil, isForFeeds: isForFeeds) }

    func forFeeds() -> SiteContext { seen(pictures, embeds, isForFeeds: true) }

    private func seen(_ pictures: Pictures, _ embeds: EmbedTemplates?, isForFeeds: Bool) -> SiteContext {
        SiteContext(
            site, quotations, outlook, addresses: addresses, assets: assets, pictures: pictures, embeds: embeds,
            isForFeeds: isForFeeds)
    }
}

// What it has of the outlook.
extension SiteContext {
    package var boards: Boards { outlook.boards }
    var boardScopes: Set<Reference<Organization>> { outlook.boardScopes }
    var committeeNews: CommitteeNews { outlook.committeeNews }
    var signatories: NamedArticlesIndex { outlook.signatories }
    var tags: NamedArticlesIndex { outlook.tags }
    var months: [Month] { outlook.months }
    var roots: [Reference<Organization>] { outlook.roots }

    func sorted(_ organizations: some Sequence<Reference<Organization>>) -> [Reference<Organization>] {
        outlook.sorted(organizations)
    }

    func article(atPath path: String) -> Article? { outlook.article(atPath: path).map { site.articles[$0] } }

    /// The organizations directly under one today; of one that ended, on its last day.
    func children(of organization: Reference<Organization>) -> [Reference<Organization>] {
        let hierarchy = site.hierarchy
        if let last = hierarchy.life(of: organization).to, last < hierarchy.today {
            return site.children(of: organization, at: last)
        }
        return site.relations.children[organization].filter { hierarchy.exists($0, at: hierarchy.today) }
    }

    /// Organizations that are not there today, siblings by name: those that ended, or those that are to come.
    func absent(toCome: Bool) -> [Reference<Organization>] {
        let today = site.hierarchy.today
        return sorted(
            site.allOrganizations.filter { organization in
                let life = site.hierarchy.life(of: organization)
                return toCome ? life.from.map { $0 > today } ?? false : life.to.map { $0 < today } ?? false
            })
    }

    func objects(_ references: some Sequence<Reference<Article>>) -> [Article] { references.map { site[$0] } }
    func objects(_ references: some Sequence<Reference<Organization>>) -> [Organization] { references.map { site[$0] } }
    func objects(_ references: some Sequence<Reference<OfficialDocument>>) -> [OfficialDocument] {
        references.map { site[$0] }
    }
    func objects(_ references: some Sequence<Reference<Recognition>>) -> [Recognition] { references.map { site[$0] } }
    func objects(_ references: some Sequence<Reference<Total>>) -> [Total] { references.map { site[$0] } }
    func objects(_ references: some Sequence<Reference<Award>>) -> [Award] { references.map { site[$0] } }
}
