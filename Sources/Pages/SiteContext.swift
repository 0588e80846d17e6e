package import Content
package import Diagnostics
import Templates
import Vietnamese

/// A site with everything that pages ask of it, computed once.
package final class SiteContext: Sendable {
    package let site: Site
    package let addresses: Addresses
    package let boards: Boards
    /// What is known of the files of pictures.
    let pictures: Pictures
    /// The organizations that boards have rows of.
    let boardScopes: Set<Reference<Organization>>
    /// What the feeds of committees have.
    let committeeNews: CommitteeNews
    /// Nil where nothing is published: templates get the names as they write them.
    let assets: Assets?
    /// Where the quotes of records stand in the articles.
    let quotations: Quotations
    /// Everybody who signed an article.
    let signatories: NamedArticlesIndex
    /// The tags of articles.
    let tags: NamedArticlesIndex
    /// The months with articles, newest first.
    let months: [Month]
    /// Organizations in the order that readers expect: siblings by name.
    let roots: [Reference<Organization>]
    private let organizationRanks: [Int]
    private let articlesByPath: [String: Int]
    /// How blocks in articles are rendered; nil: they are left out.
    let embeds: EmbedTemplates?
    /// In feeds, which are read elsewhere, every address has scheme and host.
    let isForFeeds: Bool

    /// - Parameter published: every address that was ever published, as urls.txt has them.
    package init(
        _ site: Site, quotations: Quotations, baseURL: String? = nil, assets: Assets? = nil,
        published: [Located<String>] = [], workers: any Workers = NoWorkers()
    ) {
        self.site = site
        self.quotations = quotations
        addresses = Addresses(site, baseURL: baseURL ?? site.settings.baseURL)
        let (boards, ranks) = workers.both(
            { Boards(site, workers: workers) }, { Self.ranksByName(of: site.organizations) })
        self.boards = boards
        pictures = Pictures()
        self.assets = assets
        committeeNews = CommitteeNews(site)
        boardScopes = BoardPlaces.scopes(of: boards.all)
        let published = Set(published.map(\.value))
        signatories = NamedArticlesIndex(of: site, folder: "tac-gia/", published: published) { $0.authors.map(\.name) }
        tags = NamedArticlesIndex(of: site, folder: "tu-khoa/", published: published) { $0.tags }
        articlesByPath = Dictionary(
            site.articles.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
        months = Month.all(of: site)
        organizationRanks = ranks
        embeds = nil
        isForFeeds = false
        let today = site.hierarchy.today
        roots = site.allOrganizations.filter { organization in
            site.hierarchy.exists(organization, at: today)
                && !(site[organization].parent.map { site.hierarchy.exists($0, at: today) } ?? false)
        }.sorted { ranks[$0.index] < ranks[$1.index] }
    }

    /// For each organization its place among all in the order of their names.
    private static func ranksByName(of organizations: [Organization]) -> [Int] {
        let keys = organizations.map { CollationKey($0.name) }
        let order = keys.indices.sorted { keys[$0] < keys[$1] }
        var ranks = [Int](repeating: 0, count: keys.count)
        for (rank, index) in order.enumerated() { ranks[index] = rank }
        return ranks
    }

    /// The same site, seen in another way.
    private init(_ other: SiteContext, embeds: EmbedTemplates?, isForFeeds: Bool, pictures: Pictures? = nil) {
        site = other.site
        addresses = isForFeeds ? other.addresses.withHost : other.addresses
        boards = other.boards
        self.pictures = pictures ?? other.pictures
        assets = other.assets
        committeeNews = other.committeeNews
        quotations = other.quotations
        boardScopes = other.boardScopes
        signatories = other.signatories
        tags = other.tags
        months = other.months
        roots = other.roots
        organizationRanks = other.organizationRanks
        articlesByPath = other.articlesByPath
        self.embeds = embeds
        self.isForFeeds = isForFeeds
    }

    func with(_ embeds: EmbedTemplates) -> SiteContext { SiteContext(self, embeds: embeds, isForFeeds: isForFeeds) }

    package func with(_ pictures: Pictures) -> SiteContext {
        SiteContext(self, embeds: embeds, isForFeeds: isForFeeds, pictures: pictures)
    }

    func withoutEmbeds() -> SiteContext { SiteContext(self, embeds: nil, isForFeeds: isForFeeds) }

    func forFeeds() -> SiteContext { SiteContext(self, embeds: embeds, isForFeeds: true) }

    func sorted(_ organizations: some Sequence<Reference<Organization>>) -> [Reference<Organization>] {
        organizations.sorted { organizationRanks[$0.index] < organizationRanks[$1.index] }
    }

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

    /// The published article of that path below `articles/`.
    func article(atPath path: String) -> Article? { articlesByPath[path].map { site.articles[$0] } }

    func objects(_ references: some Sequence<Reference<Article>>) -> [Article] { references.map { site[$0] } }
    func objects(_ references: some Sequence<Reference<Organization>>) -> [Organization] { references.map { site[$0] } }
    func objects(_ references: some Sequence<Reference<OfficialDocument>>) -> [OfficialDocument] {
        references.map { site[$0] }
    }
    func objects(_ references: some Sequence<Reference<Recognition>>) -> [Recognition] { references.map { site[$0] } }
    func objects(_ references: some Sequence<Reference<Total>>) -> [Total] { references.map { site[$0] } }
    func objects(_ references: some Sequence<Reference<Award>>) -> [Award] { references.map { site[$0] } }
}

/// A month in which articles appeared.
struct Month: Sendable {
    let year: Int
    let month: Int
    let articles: [Reference<Article>]

    /// An article whose date says no more than the year, or a span over several months, is in none.
    static func all(of site: Site) -> [Month] {
        var articles: [Int: [Reference<Article>]] = [:]
        for article in site.allArticles {
            if let month = site[article].date.month { articles[month, default: []].append(article) }
        }
        return articles.sorted { $0.key > $1.key }
            .map { Month(year: $0 / 12, month: $0 % 12 + 1, articles: $1) }
    }
}

extension PartialDate {
    /// The months since the year 0 of the only month that it names; of “since 17 June” that is June.
    fileprivate var month: Int? {
        let last = lastDay ?? firstDay
        guard precision >= .month, (last.year, last.month) == (firstDay.year, firstDay.month) else { return nil }
        return firstDay.year * 12 + firstDay.month - 1
    }
}
