import Content
import Diagnostics
import Foundation
import Markdown

/// Whether every link within the site leads somewhere.
struct LinkCheck {
    private let context: SiteContext
    private let paths: [String]
    private let isKnown: (String) -> Bool
    /// How many paths may still be compared with broken ones, to suggest the nearest.
    private var comparisonsLeft = 200_000
    private var diagnostics: [Diagnostic] = []

    /// - Parameter isKnown: whether a path below the output folder is one of `paths`.
    static func report(
        in context: SiteContext, paths: [String], isKnown: @escaping (String) -> Bool, diagnostics: inout [Diagnostic]
    ) {
        var check = LinkCheck(context: context, paths: paths, isKnown: isKnown)
        for article in context.site.allArticles {
            check.links(of: context.site[article].body, at: context.addresses.relative(.article(article)))
        }
        for page in context.site.pages {
            check.links(of: page.body, at: context.addresses.relative(.standing(slug: page.slug)))
        }
        for link in context.site.settings.menu + context.site.settings.links where link.url.hasPrefix("/") {
            check.link(link.url, from: "", at: link.location)
        }
        diagnostics += check.diagnostics
    }

    private init(context: SiteContext, paths: [String], isKnown: @escaping (String) -> Bool) {
        self.context = context
        self.paths = paths
        self.isKnown = isKnown
    }
}

extension LinkCheck {
    private mutating func links(of body: Body, at page: String) {
        for link in body.document.links where !link.target.hasPrefix("#") {
            self.link(link.target, from: page, at: link.location)
        }
        for (reference, target) in zip(body.document.references, body.references) {
            guard case .article(let article)? = target, let fragment = reference.fragment, !fragment.isEmpty else {
                continue
            }
            let anchors = context.site[article].body.document.anchors
            if !anchors.contains(fragment) {
                let nearest = Spelling.nearest(to: fragment, among: anchors)
                diagnostics.report(.unknownAnchor(fragment, nearest: nearest), at: reference.location)
            }
        }
    }

    private mutating func link(_ url: String, from page: String, at location: SourceLocation) {
        let written = url.prefix { $0 != "#" && $0 != "?" }
        guard !written.isEmpty else { return }
        let text = String(written)
        let path = Self.resolved(text.removingPercentEncoding ?? text, from: page, base: context.addresses.basePath)
        let leadsSomewhere =
            path.isEmpty || path.hasSuffix("/")
            ? isKnown(path + "index.html") : isKnown(path) || isKnown(path + "/index.html")
        if leadsSomewhere { return }
        var nearest: [String] = []
        if comparisonsLeft > 0 {
            comparisonsLeft -= paths.count
            let addresses = paths.lazy.filter { $0.hasSuffix("index.html") }
                .map { "/" + $0.dropLast("index.html".count) }
            nearest = Spelling.nearest(to: "/" + path, among: addresses)
        }
        diagnostics.report(.brokenLink(url, nearest: nearest), at: location)
    }

    /// The path below the site that a link leads to; `..` never leads above it, as in a browser.
    private static func resolved(_ url: String, from page: String, base: String) -> String {
        var parts: [Substring] = []
        var rest = url[...]
        if url.hasPrefix("/") {
            rest = url.hasPrefix(base) ? url.dropFirst(base.count) : url.dropFirst()
        } else {
            parts = page.split(separator: "/")
        }
        let isFolder =
            rest.isEmpty || rest.hasSuffix("/") || rest.hasSuffix("/.") || rest.hasSuffix("/..")
            || rest == "." || rest == ".."
        for part in rest.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        let path = parts.joined(separator: "/")
        return path.isEmpty || !isFolder ? path : path + "/"
    }
}
