package import Content
package import Diagnostics
import Templates

/// Every file of a site's output, each with its own path.
package struct PagePlan: Sendable {
    /// In the order of the page kinds; pictures and assets last.
    package let pages: [PlannedPage]
    /// For each page, its path below the output folder: `tin/ba-tri/index.html`.
    package let paths: [String]
    /// The pages whose path another has already, which has been reported.
    package let clashing: Set<Int>
    /// The first page of each path, in lower case.
    private let places: [String: Int]

    /// Plans all pages. Two pages with one path are reported at both their sources.
    ///
    /// - Parameter assets: the files of the templates that are published, as ``Assets`` has them.
    package init(
        _ context: SiteContext, contentTree: Int, assets: [PlannedPage], diagnostics: inout [Diagnostic],
        workers: any Workers = NoWorkers(), mayBeMissing: @escaping (String) -> Bool = { _ in false }
    ) {
        var pages: [PlannedPage] = []
        // A list that grows by doubling is there twice meanwhile; most organizations have a page, a badge and a frame.
        pages.reserveCapacity(
            3 * context.site.organizations.count + 2 * context.site.articles.count + context.site.documents.count)
        for some in workers.map(PageKinds.all, { $0.pages(of: context) }) { pages += some }
        pages += SitemapFiles.pages(listing: pages, in: context) + HostFiles.pages(telling: pages, in: context)
        pages += DocumentFiles.pages(of: context, contentTree: contentTree)
        pages += PictureFiles.pages(of: context, contentTree: contentTree)
        pages += assets

        let paths = workers.map(pages) { Self.outputPath(context.addresses.relative($0.address)) }
        var clashing: Set<Int> = []
        var places: [String: Int] = [:]
        places.reserveCapacity(paths.count)
        for (index, path) in paths.enumerated() {
            let key = Self.key(of: path)
            guard let taken = places.updateValue(index, forKey: key) else { continue }
            places[key] = taken
            clashing.insert(index)
            // The places of lists, feeds and pictures are nowhere in Content: the other one is said first then.
            let (one, other) = pages[index].owner == nil ? (taken, index) : (index, taken)
            diagnostics.report(
                .twoPagesOneURL("/" + context.addresses.relative(pages[index].address)), at: pages[one].owner,
                notes: [.init(.otherPage(pages[other].sourcePath ?? paths[other]), at: pages[other].owner)])
        }
        self.clashing = clashing
        self.pages = pages
        self.paths = paths
        self.places = places
        let plan = self
        context.reportUnsettledNames(&diagnostics)
        LinkCheck.report(
            in: context, paths: paths, isKnown: { plan.place(of: $0) != nil }, mayBeMissing: mayBeMissing,
            diagnostics: &diagnostics)
    }

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

    /// The page of exactly this path; of those that clash the first.
    package func place(of path: String) -> Int? {
        places[Self.key(of: path)].flatMap { paths[$0] == path ? $0 : nil }
    }

    /// Servers on other systems do not tell `A` from `a`.
    private static func key(of path: String) -> String { path.isPlainLowercase ? path : path.lowercased() }

    private static func outputPath(_ path: String) -> String {
        path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    }
}

extension String {
    /// Whether it is its own lower case, which is seen without making one: ASCII, and no capital letter.
    fileprivate var isPlainLowercase: Bool {
        utf8.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
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
