import Content
import Templates

/// The feeds: Atom, RSS and JSON Feed.
enum Feeds: PageKind {
    static let template = EntryTemplate("feed.xml", ["feed": Feed.templateType])
    static let templates = [
        template, EntryTemplate("rss.xml", template.roots), EntryTemplate("feed.json", template.roots),
    ]

    static func pages(of context: SiteContext) -> [PlannedPage] {
        zip([Address.atom, .rss, .jsonFeed], templates).map { address, template in
            PlannedPage(address, template, PageHead(context.site.settings.title), isListed: false) { context in
                [Feed(at: address, in: context).templateValue]
            }
        }
    }
}

/// The page for URLs that nothing answers.
enum NotFoundPage: PageKind {
    static let template = EntryTemplate("404.html", [:])

    static func pages(of context: SiteContext) -> [PlannedPage] {
        let head = PageHead("Không tìm thấy trang", isIndexed: false)
        return [PlannedPage(.notFound, template, head, isListed: false) { _ in [] }]
    }
}

/// What crawlers may read.
enum RobotsFile: PageKind {
    static let template = EntryTemplate("robots.txt", [:])

    static func pages(of context: SiteContext) -> [PlannedPage] {
        [PlannedPage(.robots, template, PageHead(context.site.settings.title), isListed: false) { _ in [] }]
    }
}

/// What a telephone shows of the site among its programs (W3C Web Application Manifest).
enum ManifestFile: PageKind {
    static let template = EntryTemplate("manifest.json", [:])

    static func pages(of context: SiteContext) -> [PlannedPage] {
        [PlannedPage(.manifest, template, PageHead(context.site.settings.title), isListed: false) { _ in [] }]
    }
}
