import Content
import Foundation

/// What Netlify and Cloudflare Pages read at the top of a published folder: `_headers` and `_redirects`.
enum HostFiles {
    /// Made from the other pages, so it is planned last.
    static func pages(telling pages: [PlannedPage], in context: SiteContext) -> [PlannedPage] {
        let headers = headers(for: pages, in: context)
        let redirects = redirects(among: pages, in: context)
        let files = [("_headers", headers)] + (redirects.isEmpty ? [] : [("_redirects", redirects)])
        return files.map { name, text in PlannedPage(.file(name)) { _ in Array(text.utf8) } }
    }

    /// Two rules that fit one page have their headers joined, which would forbid what one of them allows: no
    /// two policies fit one address. Media types and the caching of pages are what both hosts do by themselves.
    private static func headers(for pages: [PlannedPage], in context: SiteContext) -> String {
        let rules = HeaderRules(for: context)
        var text = "# Netlify, Cloudflare Pages\n"
        func add(_ path: String, _ headers: [(name: String, value: String)]) {
            text += rules.base + path + "\n" + headers.map { "  \($0.name): \($0.value)\n" }.joined()
        }
        add("*", HeaderRules.everywhere)
        add(Assets.folder + "*", [("Cache-Control", HeaderRules.cachedForEver)])
        let policy = [(name: "Content-Security-Policy", value: rules.policy.header)]
        for path in [""] + folders(of: pages, in: context).map({ $0 + "/*" }) { add(path, policy) }
        let tree = context.addresses.relative(.tree)
        add(tree, policy)
        add(tree + ":id/", policy)
        add(tree + ":id/nhung/", [("Content-Security-Policy", ContentPolicy.frame.header)])
        return text
    }

    /// The folders at the top of the site with pages in them, besides the organizations'; sorted.
    private static func folders(of pages: [PlannedPage], in context: SiteContext) -> [String] {
        var folders: Set<Substring> = []
        for page in pages where !page.isRedirect {
            guard case .template = page.body else { continue }
            switch page.address {
            // There may be a hundred thousand, and their rules are others.
            case .organization, .badge, .frame: continue
            default: break
            }
            let path = context.addresses.relative(page.address)
            guard path.utf8.last == UInt8(ascii: "/"), let end = path.utf8.firstIndex(of: UInt8(ascii: "/")) else {
                continue
            }
            folders.insert(path[..<end])
        }
        folders.remove(context.addresses.relative(.tree).dropLast())
        return folders.map(String.init).sorted()
    }

    /// Cloudflare answers with these before it looks for a file, Netlify where there is none: there the page sends
    /// readers on, as on every other host.
    private static func redirects(among pages: [PlannedPage], in context: SiteContext) -> String {
        pages.compactMap { page in
            guard let target = page.redirect else { return nil }
            return "\(written(page.address, in: context)) \(written(target, in: context)) 301\n"
        }.joined()
    }

    /// As it goes over the wire; whatever has a meaning in these files is encoded, too.
    private static func written(_ address: Address, in context: SiteContext) -> String {
        let path = context.addresses.path(address)
        return path.addingPercentEncoding(withAllowedCharacters: plain) ?? path
    }

    private static let plain = CharacterSet(
        charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/")
}
