package import Content

/// What a host is to send with the files of a site, however the host is told.
package struct HeaderRules: Sendable {
    /// The path of the site on its host, with a `/` on both sides.
    let base: String
    /// Of every page that is not made for frames.
    let policy: ContentPolicy

    /// - Parameter settings: what site.yml says; nil where there is none.
    package init(baseURL: String, settings: SiteSettings?) {
        base = Addresses.parts(of: baseURL).path
        policy = .page(of: settings)
    }

    init(for context: SiteContext) {
        base = context.addresses.basePath
        policy = .page(of: context.site.settings)
    }

    /// With every file.
    package static let everywhere: [(name: String, value: String)] = [
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ]

    /// A fingerprinted file is never another one.
    static let cachedForEver = "public, max-age=31536000, immutable"
    /// Whatever else: a browser asks whether it has changed, so that no page names styles that are gone.
    static let askedForAgain = "public, max-age=0, must-revalidate"

    /// What servers do not know by the file's ending.
    static let mediaTypes: [(pattern: String, type: String)] = [
        ("*.csv", "text/csv"),
        ("*.webmanifest", "application/manifest+json"),
        ("*/feed.xml", "application/atom+xml"),
        ("*/rss.xml", "application/rss+xml"),
        ("*/feed.json", "application/feed+json"),
        ("*/opensearch.xml", "application/opensearchdescription+xml"),
    ]

    /// What a server is told that a file is, where it would not know; by the file's path below the site.
    package static func mediaType(of file: String) -> String? {
        mediaTypes.first { ("/" + file).hasSuffix($0.pattern.dropFirst()) }?.type
    }

    var assets: String { base + Assets.folder }
    var notFound: String { base + "404.html" }

    /// The pages for frames, as a regular expression.
    var frames: String { "^" + expression(base) + "to-chuc/[^/]+/nhung/" }

    /// A path in a regular expression; of what a base URL may hold, only the dot has a meaning there.
    func expression(_ path: some StringProtocol) -> String {
        path.split(separator: ".", omittingEmptySubsequences: false).joined(separator: "\\.")
    }
}
