import Content
import Templates

/// The articles of each tag.
enum TagPages: PageKind {
    static var template: EntryTemplate { ArticleList.template }

    static func pages(of context: SiteContext) -> [PlannedPage] {
        context.tags.all.flatMap { tag in
            ArticleList.pages(
                of: tag.articles, title: "Từ khóa: \(tag.name)",
                trail: [Link(title: "Tin", address: .news(.newest)), Link(title: "Từ khóa", address: .tags)],
                owner: tag.articles.first.map { context.site[$0].location }, in: context
            ) { .tag(slug: tag.slug, $0) }
        }
    }
}

/// All tags, where there are any.
enum TagsPage: PageKind {
    static let template = EntryTemplate("tags.html", ["tags": [Tag].templateType])

    static func pages(of context: SiteContext) -> [PlannedPage] {
        guard !context.tags.all.isEmpty else { return [] }
        let head = PageHead("Từ khóa", trail: [Link(title: "Tin", address: .news(.newest))])
        return [PlannedPage(.tags, template, head) { [$0.tags.all.map { Tag($0) }.templateValue] }]
    }
}
