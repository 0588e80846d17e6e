import Content

/// A kind of page: which pages of it a site has, and what their templates see.
///
/// One kind a file. A new one is entered in ``PageKinds/all`` and touches nothing else.
package protocol PageKind: Sendable {
    /// The template that renders it, with the names and shapes of what it sees besides `site` and `page`.
    static var template: EntryTemplate { get }
    /// All its templates, where it has more than one.
    static var templates: [EntryTemplate] { get }

    /// Whether its planned pages hold texts of articles; others ask for a text when they are rendered.
    static var holdsTexts: Bool { get }

    static func pages(of context: SiteContext) -> [PlannedPage]
}

extension PageKind {
    package static var templates: [EntryTemplate] { [template] }
    package static var holdsTexts: Bool { false }
}

enum PageKinds {
    /// Every template that renders whole pages, each once.
    static var templates: [EntryTemplate] {
        var names: Set<String> = []
        let all = all.flatMap { $0.templates } + [SitemapFiles.template, SitemapFiles.indexTemplate]
        return all.filter { names.insert($0.name).inserted }
    }

    static let all: [any PageKind.Type] = [
        HomePage.self,
        NewsPages.self,
        ArticlePages.self,
        SectionPages.self,
        AuthorPages.self,
        MonthPages.self,
        TagsPage.self,
        TagPages.self,
        TreePage.self,
        OrganizationPages.self,
        BadgePages.self,
        AwardsPage.self,
        AwardPages.self,
        BoardPages.self,
        HonoursPages.self,
        DocumentsPage.self,
        DocumentPages.self,
        FiguresPage.self,
        InitiativesPage.self,
        DataPages.self,
        SearchPages.self,
        OpenSearchFile.self,
        StandingPages.self,
        RedirectPages.self,
        Feeds.self,
        TopicFeeds.self,
        NotFoundPage.self,
        RobotsFile.self,
        ManifestFile.self,
    ]
}
