import Content
import Diagnostics
import Templates

/// Former addresses of articles and standing pages, which lead to the present ones.
enum RedirectPages: PageKind {
    static let template = EntryTemplate("redirect.html", ["target": Link.templateType])

    static func pages(of context: SiteContext) -> [PlannedPage] {
        context.site.allArticles.flatMap { reference in
            let article = context.site[reference]
            return pages(article.aliases, to: Link(title: article.title, address: .article(reference)))
        }
            + context.site.pages.flatMap { page in
                pages(page.aliases, to: Link(title: page.title, address: .standing(slug: page.slug)))
            }
    }

    private static func pages(_ aliases: [Located<String>], to target: Link) -> [PlannedPage] {
        aliases.map { alias in
            let trimmed = String(alias.value.drop { $0 == "/" })
            let path = trimmed.isEmpty || trimmed.hasSuffix("/") || trimmed.hasSuffix(".html") ? trimmed : trimmed + "/"
            return page(at: .file(path), to: target, owner: alias.location, isForGood: true)
        }
    }

    /// A page that sends readers on.
    ///
    /// - Parameter isForGood: whether hosts say so with a status, as of what has moved (301).
    static func page(
        at address: Address, to target: Link, owner: SourceLocation?, isForGood: Bool = false
    ) -> PlannedPage {
        PlannedPage(
            address, template, PageHead(target.title, isIndexed: false), owner: owner, isListed: false,
            redirect: isForGood ? target.address : nil
        ) { _ in
            [target.templateValue]
        }
    }
}
