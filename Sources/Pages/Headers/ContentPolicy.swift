import Content

/// A Content-Security-Policy: what a page may load, and who may show it in a frame.
///
/// The one source of it: pages carry it in a `meta` element, hosts send it as a header.
struct ContentPolicy {
    /// What a `meta` element may say.
    let meta: String
    /// Who may show the page in a frame; a `meta` element cannot say that (W3C Content Security Policy 3, 3.3).
    private let framing: String

    /// What a host sends.
    var header: String { meta + "; " + framing }

    static func of(_ address: Address, on site: SiteSettings) -> ContentPolicy {
        if case .frame = address { frame } else { page(of: site) }
    }

    /// Everything from the site itself, nothing in the page's own lines, and nobody puts it into a frame. A form is
    /// sent to the site, and to who takes its comments.
    static func page(of site: SiteSettings?) -> ContentPolicy {
        var targets = "'self'"
        if case .hook(let url)? = site?.comments, let origin = WebAddress.origin(of: url) { targets += " " + origin }
        return ContentPolicy(
            meta: """
                default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self'; \
                manifest-src 'self'; form-action \(targets); base-uri 'none'
                """,
            framing: "frame-ancestors 'none'")
    }

    /// The pages that are made for frames of other sites.
    static let frame = ContentPolicy(
        meta: "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'",
        framing: "frame-ancestors *")
}
