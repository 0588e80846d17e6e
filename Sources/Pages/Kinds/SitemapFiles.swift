import Content
import Diagnostics
import Templates

/// The sitemap: one file, or an index of files of 50,000 addresses each (sitemaps.org, limits).
enum SitemapFiles {
    static let template = EntryTemplate("sitemap.xml", ["entries": [SitemapEntry].templateType])
    static let indexTemplate = EntryTemplate("sitemap-index.xml", ["entries": [SitemapEntry].templateType])
    private static let most = 50_000

    /// Made from the other pages, so it is planned last.
    static func pages(listing pages: [PlannedPage], in context: SiteContext) -> [PlannedPage] {
        let entries = pages.filter(\.isListed).map { SitemapEntry(address: $0.address) }
        let head = PageHead(context.site.settings.title)
        if entries.count <= most {
            return [PlannedPage(.sitemap, template, head, isListed: false) { _ in [entries.templateValue] }]
        }
        let parts = stride(from: 0, to: entries.count, by: most).map {
            Array(entries[$0..<min($0 + most, entries.count)])
        }
        let files = parts.enumerated().map { index, part in
            PlannedPage(.sitemapPart(index + 1), template, head, isListed: false) { _ in [part.templateValue] }
        }
        let index = files.map { SitemapEntry(address: $0.address) }
        return [PlannedPage(.sitemap, indexTemplate, head, isListed: false) { _ in [index.templateValue] }] + files
    }
}

/// An address of the sitemap.
struct SitemapEntry: ShapedValue {
    let address: Address

    package static let shapeName = "sitemapEntry"
    package static let shape = describe("Một địa chỉ của sơ đồ trang / An address of the sitemap") { p in
        p.property("url", "The address with scheme and host.") { entry, context in
            context.addresses.absolute(entry.address)
        }
        p.property("modified", "When an article or a standing page was last changed.") {
            entry, context -> DateView? in
            switch entry.address {
            case .article(let article): DateView(context.site[article].updated?.value ?? context.site[article].date)
            case .standing(let slug): DateView(context.site.pages.first { $0.slug == slug }?.updated?.value)
            default: nil
            }
        }
    }
}
