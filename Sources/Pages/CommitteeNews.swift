import Content

/// The newest articles about each committee and what is below it.
///
/// Made in one walk from the articles up, so that a site of 100,000 organizations pays for its articles alone: a
/// committee without news has no feed, and of a cell there is too little to follow.
struct CommitteeNews: Sendable {
    static let most = 20
    /// Those with news, in the order of the site.
    let committees: [Reference<Organization>]
    private let articles: [[Reference<Article>]]

    init(_ site: Site) {
        var articles = [[Reference<Article>]](repeating: [], count: site.organizations.count)
        for article in site.allArticles where site[article].isIndexed {
            for involvement in site[article].involvements {
                let organization = involvement.organization
                for committee in [organization] + site.ancestors(of: organization) {
                    let index = committee.index
                    // Articles come newest first, those of one article together.
                    guard articles[index].count < Self.most, articles[index].last != article,
                        site[committee].kind.isCommittee
                    else { continue }
                    articles[index].append(article)
                }
            }
        }
        self.articles = articles
        committees = site.allOrganizations.filter { !articles[$0.index].isEmpty }
    }

    func articles(of organization: Reference<Organization>) -> [Reference<Article>] { articles[organization.index] }
}
