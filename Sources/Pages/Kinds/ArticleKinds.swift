import Content
import Diagnostics
import Templates

/// The home page.
enum HomePage: PageKind {
    static let template = EntryTemplate(
        "home.html", ["featured": [Article].templateType, "articles": [Article].templateType])

    static func pages(of context: SiteContext) -> [PlannedPage] {
        let settings = context.site.settings
        let head = PageHead(settings.title, summary: settings.tagline)
        return [
            PlannedPage(.home, template, head) { context in
                let featured = context.site.articles.filter(\.isFeatured).prefix(3)
                let names = Set(featured.map(\.reference))
                let rest = context.site.articles.lazy.filter { !names.contains($0.reference) }
                return [Array(featured).templateValue, Array(rest.prefix(12)).templateValue]
            }
        ]
    }
}

/// An article's page.
enum ArticlePages: PageKind {
    static let template = EntryTemplate("article.html", ["article": Article.templateType])

    static func pages(of context: SiteContext) -> [PlannedPage] {
        context.site.allArticles.map { reference in
            let article = context.site[reference]
            let head = PageHead(
                article.title, summary: article.summary, trail: trail(to: article, in: context),
                isIndexed: article.isIndexed)
            return PlannedPage(.article(reference), template, head, owner: article.location) { context in
                [context.site[reference].templateValue]
            }
        }
    }

    private static func trail(to article: Article, in context: SiteContext) -> [Link] {
        [Link(title: "Tin", address: .news(.newest))]
            + [article.section].compactMap(\.self).map {
                Link(title: context.site[$0].title, address: .section($0, .newest))
            }
    }
}

/// The standing pages.
enum StandingPages: PageKind {
    static let template = EntryTemplate("page.html", ["standing": StandingPage.templateType])

    static func pages(of context: SiteContext) -> [PlannedPage] {
        context.site.pages.map { page in
            let head = PageHead(page.title, summary: page.summary, isIndexed: page.isIndexed)
            return PlannedPage(.standing(slug: page.slug), template, head, owner: page.location) { _ in
                [page.templateValue]
            }
        }
    }
}
