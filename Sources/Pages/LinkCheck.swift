import Content
import Diagnostics
import Foundation
import Markdown

/// Whether every link within the site leads somewhere.
struct LinkCheck {
    private let context: SiteContext
    private let paths: [String]
    private let isKnown: (String) -> Bool
    private let mayBeMissing: (String) -> Bool
    /// How many paths may still be compared with broken ones, to suggest the nearest.
    private var comparisonsLeft = 200_000
    private var diagnostics: [Diagnostic] = []
    /// The texts of articles and standing pages by their paths, as soon as somebody asks for an anchor in one.
    private lazy var documents = Self.documents(in: context)

    /// - Parameters:
    ///   - isKnown: whether a path below the output folder is one of `paths`.
    ///   - mayBeMissing: whether a path that leads nowhere may have a page once other errors are mended.
    static func report(
        in context: SiteContext, paths: [String], isKnown: @escaping (String) -> Bool,
        mayBeMissing: @escaping (String) -> Bool, diagnostics: inout [Diagnostic]
    ) {
        var check = LinkCheck(context: context, paths: paths, isKnown: isKnown, mayBeMissing: mayBeMissing)
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

    private init(
        context: SiteContext, paths: [String], isKnown: @escaping (String) -> Bool,
        mayBeMissing: @escaping (String) -> Bool
    ) {
        self.mayBeMissing = mayBeMissing
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
        for link in body.document.remarks.webLinks {
            if let path = pathOnThisSite(link.value) { self.link(path, from: "", at: link.location) }
        }
        for (reference, target) in zip(body.document.references, body.references) {
            guard let target, let fragment = reference.fragment, !fragment.isEmpty else { continue }
            anchor(fragment, on: context.addresses.relative(Address(target)) + "index.html", at: reference.location)
        }
    }

    /// What follows the host of an address that is one of this site's own, whatever its scheme.
    private func pathOnThisSite(_ url: String) -> String? {
        guard let own = Self.afterScheme(context.addresses.origin), let rest = Self.afterScheme(url) else { return nil }
        guard rest.utf8.count >= own.utf8.count, rest.prefix(own.count).lowercased() == own.lowercased() else {
            return nil
        }
        let path = rest.dropFirst(own.count)
        if path.isEmpty { return context.addresses.basePath == "/" ? "/" : nil }
        return path.hasPrefix(context.addresses.basePath) ? String(path) : nil
    }

    private static func afterScheme(_ url: String) -> Substring? {
        url.firstRange(of: "://").map { url[$0.upperBound...] }
    }

    private mutating func link(_ url: String, from page: String, at location: SourceLocation) {
        let written = url.prefix { $0 != "#" && $0 != "?" }
        guard !written.isEmpty else { return }
        let text = String(written)
        let path = Self.resolved(text.removingPercentEncoding ?? text, from: page, base: context.addresses.basePath)
        let leadsSomewhere =
            path.isEmpty || path.hasSuffix("/")
            ? isKnown(path + "index.html") : isKnown(path) || isKnown(path + "/index.html")
        if leadsSomewhere {
            guard let hash = url.firstIndex(of: "#") else { return }
            let fragment = String(url[url.index(after: hash)...])
            let page = isKnown(path) && !path.isEmpty ? path : Self.page(at: path)
            return anchor(fragment.removingPercentEncoding ?? fragment, on: page, at: location)
        }
        if mayBeMissing(path) { return }
        var nearest: [String] = []
        if comparisonsLeft > 0 {
            comparisonsLeft -= paths.count
            let addresses = paths.lazy.filter { $0.hasSuffix("index.html") }
                .map { "/" + $0.dropLast("index.html".count) }
            nearest = Spelling.nearest(to: "/" + path, among: addresses)
        }
        diagnostics.report(.brokenLink(url, nearest: nearest), at: location)
    }

    /// Whether a page has an anchor: an error in a text, whose anchors are known, and a warning on a page that templates
    /// make, whose ids have an underscore where no record's does.
    private mutating func anchor(_ fragment: String, on page: String, at location: SourceLocation) {
        guard !fragment.isEmpty, page.hasSuffix("index.html"), !fragment.contains("_"),
            !MarkdownParser.reservedIDs.contains(fragment)
        else { return }
        if let document = documents[page] {
            let block = fragment.hasPrefix("doan-") ? Int(fragment.dropFirst(5)) : nil
            guard !document.anchors.contains(fragment), !(1...max(1, document.blocks.count)).contains(block ?? 0) else {
                return
            }
            let nearest = Spelling.nearest(to: fragment, among: document.anchors)
            diagnostics.report(.unknownAnchor(fragment, nearest: nearest), at: location)
        } else if !context.site.initiatives.contains(where: { $0.id == fragment }) {
            diagnostics.report(.unknownAnchorOnPage(fragment), at: location)
        }
    }

    private static func page(at path: String) -> String {
        path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path + "/index.html"
    }

    private static func documents(in context: SiteContext) -> [String: MarkdownDocument] {
        let articles = context.site.allArticles.map { article in
            (context.addresses.relative(.article(article)), context.site[article].body.document)
        }
        let pages = context.site.pages.map { (context.addresses.relative(.standing(slug: $0.slug)), $0.body.document) }
        return Dictionary(
            (articles + pages).map { (page(at: $0), $1) }, uniquingKeysWith: { first, _ in first })
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

extension Address {
    fileprivate init(_ target: LinkTarget) {
        self =
            switch target {
            case .organization(let organization): .organization(organization)
            case .document(let document): .document(document)
            case .award(let award): .award(award)
            case .article(let article): .article(article)
            }
    }
}
