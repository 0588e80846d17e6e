import Content
import Diagnostics
import Templates

/// What the lists of articles share: one template, the pages of a list, and where its former ones lead.
enum ArticleList {
    static let template = EntryTemplate("list.html", ["list": Pagination.templateType])

    static func pages(
        of articles: some RandomAccessCollection<Reference<Article>>, title: String, summary: String? = nil,
        trail: [Link] = [],
        owner: SourceLocation? = nil, in context: SiteContext, address: @escaping @Sendable (ListPage) -> Address
    ) -> [PlannedPage] {
        let size = context.site.settings.pageSize
        let list = Link(title: title, address: address(.newest))
        let pages = Pagination.pages(of: articles, size: size, address: address).map { page in
            let head =
                page.page == .newest
                ? PageHead(title, summary: summary, trail: trail)
                : PageHead("\(title) – trang \(page.number)", summary: summary, trail: trail + [list])
            return PlannedPage(address(page.page), template, head, owner: owner) { _ in [page.templateValue] }
        }
        let former = Pagination.formerNumbers(of: articles.count, size: size).map {
            RedirectPages.page(at: address(.number($0)), to: list, owner: owner)
        }
        return pages + former
    }
}

/// All news, by page.
enum NewsPages: PageKind {
    static var template: EntryTemplate { ArticleList.template }

    static func pages(of context: SiteContext) -> [PlannedPage] {
        ArticleList.pages(of: context.site.allArticles, title: "Tin", in: context) { .news($0) }
    }
}

/// The news of each section.
enum SectionPages: PageKind {
    static var template: EntryTemplate { ArticleList.template }

    static func pages(of context: SiteContext) -> [PlannedPage] {
        context.site.allSections.flatMap { section in
            ArticleList.pages(
                of: context.site.relations.articlesOfSection[section],
                title: "Chuyên mục \(context.site[section].title)",
                trail: [Link(title: "Tin", address: .news(.newest))], in: context
            ) { .section(section, $0) }
        }
    }
}

/// The articles of each author.
enum AuthorPages: PageKind {
    static var template: EntryTemplate { ArticleList.template }

    static func pages(of context: SiteContext) -> [PlannedPage] {
        context.signatories.all.flatMap { signatory in
            ArticleList.pages(
                of: signatory.articles, title: "Bài của \(signatory.name)",
                trail: [Link(title: "Tin", address: .news(.newest))],
                owner: signatory.articles.first.map { context.site[$0].location }, in: context
            ) { .author(slug: signatory.slug, $0) }
        }
    }
}

/// The articles of each month.
enum MonthPages: PageKind {
    static var template: EntryTemplate { ArticleList.template }

    static func pages(of context: SiteContext) -> [PlannedPage] {
        context.months.flatMap { month in
            ArticleList.pages(
                of: month.articles, title: month.title, trail: [Link(title: "Tin", address: .news(.newest))],
                in: context
            ) { .month(year: month.year, month: month.month, $0) }
        }
    }
}
