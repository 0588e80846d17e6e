import Content
import Templates

/// What browsers need in order to offer the site's search themselves.
enum OpenSearchFile: PageKind {
    static let template = EntryTemplate("opensearch.xml", [:])

    static func pages(of context: SiteContext) -> [PlannedPage] {
        [PlannedPage(.openSearch, template, PageHead(context.site.settings.title), isListed: false) { _ in [] }]
    }
}
