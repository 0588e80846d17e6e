import Content
import Diagnostics
import Vietnamese

/// What many pages of a site share of its records and of the heads of its articles, computed once.
///
/// No text is in it: it holds as long as only texts change.
final class Outlook: Sendable {
    let boards: Boards
    /// The organizations that boards have rows of.
    let boardScopes: Set<Reference<Organization>>
    /// What the feeds of committees have.
    let committeeNews: CommitteeNews
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

    /// - Parameter published: every address that was ever published, as urls.txt has them.
    init(_ site: Site, published: [Located<String>], workers: any Workers) {
        let (boards, ranks) = workers.both(
            { Boards(site, workers: workers) }, { Self.ranksByName(of: site.organizations) })
        self.boards = boards
        boardScopes = BoardPlaces.scopes(of: boards.all)
        committeeNews = CommitteeNews(site)
        let published = Set(published.map(\.value))
        signatories = NamedArticlesIndex(of: site, folder: "tac-gia/", published: published) { $0.authors.map(\.name) }
        tags = NamedArticlesIndex(of: site, folder: "tu-khoa/", published: published) { $0.tags }
        articlesByPath = Dictionary(
            site.articles.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
        months = Month.all(of: site)
        organizationRanks = ranks
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

    /// By their names.
    func sorted(_ organizations: some Sequence<Reference<Organization>>) -> [Reference<Organization>] {
        organizations.sorted { organizationRanks[$0.index] < organizationRanks[$1.index] }
    }

    /// The place of the published article of that path below `articles/`.
    func article(atPath path: String) -> Int? { articlesByPath[path] }
}
