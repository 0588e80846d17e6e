package import Content
package import Diagnostics
import Templates

/// Every file of a site's output, each with its own path.
package struct PagePlan: Sendable {
    /// In the order of the page kinds; pictures and assets last.
    package let pages: [PlannedPage]
    /// The pages of each kind, and of what is made from them.
    private let ranges: [Range<Int>]
    private let table: PathTable

    /// Plans all pages. Two pages with one path are reported at both their sources.
    ///
    /// - Parameters:
    ///   - assets: the files of the templates that are published, as ``Assets`` has them.
    ///   - former: the plan of a site that does not differ in everything.
    package init(
        _ context: SiteContext, contentTree: Int, assets: [PlannedPage], diagnostics: inout [Diagnostic],
        workers: any Workers = NoWorkers(), keeping former: PagePlan? = nil,
        differing difference: Difference = .everything,
        mayBeMissing: @escaping (String) -> Bool = { _ in false }
    ) {
        let planned = Self.planned(context, keeping: difference == .texts ? former : nil, workers: workers)
        var pages = planned.pages
        pages += DocumentFiles.pages(of: context, contentTree: contentTree)
        pages += PictureFiles.pages(of: context, contentTree: contentTree)
        pages += assets
        self.pages = pages
        ranges = planned.ranges
        table =
            former.flatMap { $0.table.holds(for: pages, insteadOf: $0.pages) ? $0.table : nil }
            ?? PathTable(of: pages, in: context, workers: workers)
        diagnostics += table.findings
        let plan = self
        context.reportUnsettledNames(&diagnostics)
        LinkCheck.report(
            in: context, paths: paths, isKnown: { plan.place(of: $0) != nil }, mayBeMissing: mayBeMissing,
            diagnostics: &diagnostics)
    }

    /// For each page, its path below the output folder: `tin/ba-tri/index.html`.
    package var paths: [String] { table.paths }
    /// The pages whose path another has already, which has been reported.
    package var clashing: Set<Int> { table.clashing }

    /// The page of exactly this path; of those that clash the first.
    package func place(of path: String) -> Int? { table.place(of: path) }

    /// Whether both have the same files, each at the same place.
    package func hasPaths(of other: PagePlan) -> Bool { table === other.table }

    /// The links that lead nowhere in a site that has errors: only those of which that is certain, since a page may be
    /// missing for what has been reported already.
    package static func brokenLinks(
        in context: SiteContext, contentTree: Int, assets: [PlannedPage], unread: UnreadRecords, workers: any Workers
    ) -> [Diagnostic] {
        var found: [Diagnostic] = []
        _ = PagePlan(
            context, contentTree: contentTree, assets: assets, diagnostics: &found, workers: workers,
            mayBeMissing: { MissingPages(unread).mayHold($0) })
        return found.filter { ["broken-link", "unknown-anchor"].contains($0.id) }
    }
}

extension PagePlan {
    /// The pages, those of each kind together, then those that are made from them.
    private static func planned(
        _ context: SiteContext, keeping former: PagePlan?, workers: any Workers
    ) -> (pages: [PlannedPage], ranges: [Range<Int>]) {
        let made = workers.map(PageKinds.all) { kind in
            former == nil || kind.holdsTexts ? kind.pages(of: context) : nil
        }
        var pages: [PlannedPage] = []
        var ranges: [Range<Int>] = []
        // A list that grows by doubling is there twice meanwhile; most organizations have a page, a badge and a frame.
        pages.reserveCapacity(
            3 * context.site.organizations.count + 2 * context.site.articles.count + context.site.documents.count)
        func add(_ some: [PlannedPage]?) {
            let start = pages.count
            if let some {
                pages += some
            } else if let former {
                pages += former.pages[former.ranges[ranges.count]]
            }
            ranges.append(start..<pages.count)
        }
        for some in made { add(some) }
        add(
            former == nil
                ? SitemapFiles.pages(listing: pages, in: context) + HostFiles.pages(telling: pages, in: context) : nil)
        return (pages, ranges)
    }
}

/// The pages that a site would have without the errors in it, as far as their paths tell.
private struct MissingPages {
    private let unread: UnreadRecords

    init(_ unread: UnreadRecords) { self.unread = unread }

    func mayHold(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        switch parts.first {
        case "tin": return parts.count > 1 && unread.mayHoldArticle(slug: String(parts[1]))
        case "to-chuc": return unread.mayHold(.organization) || unread.mayHold(.event)
        case "danh-hieu", "bang-vang": return unread.mayHold(.award) || unread.mayHold(.recognition)
        case "van-ban": return unread.mayHold(.document)
        // Pages of sections, authors, tags and months come and go with articles.
        case "chuyen-muc", "tac-gia", "tu-khoa", "luu-tru": return unread.mayHold(.article)
        default: return false
        }
    }
}
