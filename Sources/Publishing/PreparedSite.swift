package import Content
package import Diagnostics
package import Pages
package import Vietnamese

/// A site whose pages can be rendered: all of them, or one when somebody asks for it.
package struct PreparedSite: Sendable {
    let context: SiteContext
    let templates: SiteTemplates
    package let plan: PagePlan
    /// Why readers do not see a page, by its path below the output folder; pages that they see are not in it.
    package let hidden: [String: Withheld.Reason]
    /// What makes the pictures of pages that are rendered one by one.
    private let pictures: ResizedPictures?

    init(
        _ context: SiteContext, _ templates: SiteTemplates, _ plan: PagePlan, previewed: Previewed,
        pictures: ResizedPictures?
    ) {
        self.context = context
        self.pictures = pictures
        self.templates = templates
        self.plan = plan
        let articles = previewed.articles.map { (Addresses.article(slug: $0.slug) + "index.html", $0.reason) }
        let pages = previewed.pages.map { ($0 + "/index.html", Withheld.Reason.draft) }
        hidden = Dictionary(articles + pages, uniquingKeysWith: { first, _ in first })
    }

    /// The time zone of the site.
    package var zone: SiteTimeZone { context.site.settings.zone }

    /// What came of rendering one page.
    package struct Rendered: Sendable {
        /// Nil where the page could not be made.
        package let bytes: [UInt8]?
        package let diagnostics: [Diagnostic]
    }

    /// Renders one page of the plan, as a build does; pages may nest so deeply that they need a stack of 16 MiB.
    package func render(_ page: Int, _ sources: SourceMap) -> Rendered {
        let renderer = PageRenderer(context, templates: templates, sources: sources, pictures: pictures)
        do throws(Diagnostic) {
            let bytes = try renderer.render(plan.pages[page])
            return Rendered(bytes: bytes, diagnostics: renderer.diagnostics)
        } catch {
            return Rendered(bytes: nil, diagnostics: renderer.diagnostics + [error])
        }
    }
}
