import Content
import Diagnostics
import Templates
import Vietnamese

/// Atom feeds of parts of the news: of each section, each award, and each committee with news below it.
enum TopicFeeds: PageKind {
    static var template: EntryTemplate { Feeds.template }

    static func pages(of context: SiteContext) -> [PlannedPage] {
        let topics: [Address] =
            context.site.allSections.map { .section($0, .newest) } + context.site.allAwards.map { .award($0) }
            + context.committeeNews.committees.map { .organization($0) }
        return topics.compactMap { topic in
            guard let feed = Feed(of: topic, in: context) else { return nil }
            return PlannedPage(feed.address, template, PageHead(feed.title), isListed: false) { _ in
                [feed.templateValue]
            }
        }
    }
}

/// A feed: what it is of, and its newest articles.
struct Feed: ShapedValue {
    let title: String
    let address: Address
    /// The page of the same matter.
    let page: Address
    let articles: [Reference<Article>]
    /// Whether it has the articles' text; of a topic it has the leads, since an article is in many of them.
    let isWhole: Bool

    /// The site's own.
    init(at address: Address, in context: SiteContext) {
        title = context.site.settings.title
        self.address = address
        page = .home
        articles = Self.newest(30, of: context.site.allArticles, in: context)
        isWhole = true
    }

    /// The feed of what a page is about; nil where there is none.
    init?(of page: Address, in context: SiteContext) {
        let site = context.site
        let name: String
        switch page {
        case .section(let section, _):
            name = site[section].title
            address = .sectionFeed(section)
            self.page = .section(section, .newest)
            articles = Self.newest(CommitteeNews.most, of: site.relations.articlesOfSection[section], in: context)
        case .award(let award):
            name = site[award].name
            address = .awardFeed(award)
            self.page = page
            articles = Self.newest(CommitteeNews.most, of: site.relations.articlesOfAward[award], in: context)
        case .organization(let organization):
            let news = context.committeeNews.articles(of: organization)
            guard !news.isEmpty else { return nil }
            name = site[organization].name
            address = .organizationFeed(organization)
            self.page = page
            articles = news
        default: return nil
        }
        title = "\(name) – \(site.settings.title)"
        isWhole = false
    }

    private static func newest(
        _ most: Int, of articles: some Sequence<Reference<Article>>, in context: SiteContext
    ) -> [Reference<Article>] {
        Array(articles.lazy.filter { context.site[$0].isIndexed }.prefix(most))
    }

    package static let shapeName = "feed"
    package static let shape = describe("Một nguồn tin / A feed") { p in
        p.property("title", "Its title.") { feed, _ in feed.title }
        p.property("url", "Its address with scheme and host.") { feed, context in
            context.addresses.absolute(feed.address)
        }
        p.property("pageURL", "The page of the same matter, with scheme and host.") { feed, context in
            context.addresses.absolute(feed.page)
        }
        p.property("updated", "When one of its articles last appeared or was changed.") { feed, context in
            DateView(
                context.objects(feed.articles).map { $0.updated?.value ?? $0.date }.max { $0.start < $1.start })
        }
        p.property("articles", "Its articles, newest first.") { feed, context in context.objects(feed.articles) }
        p.property("isWhole", "Whether it has the articles' text, or their leads only.") { feed, _ in feed.isWhole }
    }
}
