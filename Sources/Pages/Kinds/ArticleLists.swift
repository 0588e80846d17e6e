import Content
import Diagnostics
import Templates

/// What the lists of articles share: one template, one page of the list.
enum ArticleList {
    static let template = EntryTemplate("list.html", ["list": Pagination.templateType])

    static func pages(
        of articles: some RandomAccessCollection<Reference<Article>>, title: String, summary: String? = nil,
        trail: [Link] = [],
        owner: SourceLocation? = nil, in context: SiteContext, address: @escaping @Sendable (Int) -> Address
    ) -> [PlannedPage] {
        Pagination.pages(of: articles, size: context.site.settings.pageSize, address: address).map { page in
            let isFirst = page.number == 1
            let head = PageHead(
                isFirst ? title : "\(title) – trang \(page.number)", summary: summary,
                trail: isFirst ? trail : trail + [Link(title: title, address: address(1))])
            return PlannedPage(address(page.number), template, head, owner: owner) { _ in [page.templateValue] }
        }
    }
}

/// All news, by page.
enum NewsPages: PageKind {
    static var template: EntryTemplate { ArticleList.template }

    static func pages(of context: SiteContext) -> [PlannedPage] {
        ArticleList.pages(of: context.site.allArticles, title: "Tin", in: context) { .news(page: $0) }
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
                trail: [Link(title: "Tin", address: .news(page: 1))], in: context
            ) { .section(section, page: $0) }
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
                trail: [Link(title: "Tin", address: .news(page: 1))],
                owner: signatory.articles.first.map { context.site[$0].location }, in: context
            ) { .author(slug: signatory.slug, page: $0) }
        }
    }
}

/// The articles of each month.
enum MonthPages: PageKind {
    static var template: EntryTemplate { ArticleList.template }

    static func pages(of context: SiteContext) -> [PlannedPage] {
        context.months.flatMap { month in
            ArticleList.pages(
                of: month.articles, title: month.title, trail: [Link(title: "Tin", address: .news(page: 1))],
                in: context
            ) { .month(year: month.year, month: month.month, page: $0) }
        }
    }
}
