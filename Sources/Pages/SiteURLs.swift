package import Content
package import Diagnostics
import Foundation

/// The addresses that readers visit, beside those that were ever published.
package struct SiteURLs: Sendable {
    /// Sorted by bytes: `/tin/ba-tri/`. No pictures, no style sheets, no further pages of lists.
    package let current: [String]
    /// Those of them that the list does not have yet.
    package let new: [String]
    /// Listed addresses that nothing answers.
    package let vanished: [Located<String>]

    /// - Parameter expired: the articles that have expired, whose addresses nobody misses.
    package init(_ plan: PagePlan, in context: SiteContext, listed: [Located<String>], expired: [Withheld] = []) {
        var current: Set<String> = []
        for page in plan.pages where page.isVisited { current.insert("/" + context.addresses.relative(page.address)) }
        self.current = current.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let known = Set(listed.map(\.value))
        new = self.current.filter { !known.contains($0) }
        vanished = Self.vanished(from: plan, listed: listed, expired: expired)
    }

    /// A finding for each listed address that nothing answers, with the page that may have taken its place.
    package static func findings(
        in plan: PagePlan, of context: SiteContext, listed: [Located<String>], expired: [Withheld] = []
    ) -> [Diagnostic] {
        // To sort all addresses is worth it only where one is missed.
        guard !vanished(from: plan, listed: listed, expired: expired).isEmpty else { return [] }
        return SiteURLs(plan, in: context, listed: listed, expired: expired).findings
    }

    private static func vanished(
        from plan: PagePlan, listed: [Located<String>], expired: [Withheld]
    ) -> [Located<String>] {
        guard !listed.isEmpty else { return [] }
        let files = Set(plan.paths)
        let forgotten = Set(expired.map { "/" + Addresses.article(slug: $0.slug) })
        return listed.filter { !forgotten.contains($0.value) && !isAnswered($0.value, by: files) }
    }

    /// Whether a server that has the files gives one for the address.
    private static func isAnswered(_ url: String, by files: Set<String>) -> Bool {
        let path = String(url.dropFirst())
        if path.isEmpty || path.hasSuffix("/") {
            if files.contains(path + "index.html") { return true }
        } else if files.contains(path) || files.contains(path + "/index.html") {
            return true
        }
        guard url.contains("%"), let decoded = url.removingPercentEncoding, !decoded.contains("%") else { return false }
        return isAnswered(decoded, by: files)
    }

    private var findings: [Diagnostic] {
        var comparisonsLeft = 500_000
        let byName = Dictionary(current.map { (Self.name($0), $0) }, uniquingKeysWith: { first, _ in first })
        return vanished.map { url in
            let isMadeOfRecords = Addresses.isMadeOfRecords(url.value)
            // Every organization has a page of the same last part.
            var nearest = isMadeOfRecords ? nil : byName[Self.name(url.value)]
            if nearest == nil, comparisonsLeft > 0 {
                comparisonsLeft -= current.count
                nearest = Spelling.nearest(to: url.value, among: current, limit: 1).first
            }
            return Diagnostic(
                .urlVanished(url.value, nearest: nearest, isMadeOfRecords: isMadeOfRecords), at: url.location)
        }
    }

    /// The last part: a page that has moved to another folder keeps it.
    private static func name(_ url: String) -> Substring { url.split(separator: "/").last ?? "" }
}

extension PlannedPage {
    /// Whether it is for readers, and an editor's to keep: not a file that a page loads, not what only machines ask
    /// for, and no further page of a list. How many of those there are follows from the articles and the page size:
    /// one that is missed after an article was taken back could be mended by nobody.
    fileprivate var isVisited: Bool {
        guard case .template = body else { return false }
        return switch address {
        case .notFound, .robots, .manifest, .openSearch, .sitemap, .sitemapPart: false
        case .news(let page), .section(_, let page), .author(_, let page), .tag(_, let page), .month(_, _, let page):
            page == .newest
        default: true
        }
    }
}
