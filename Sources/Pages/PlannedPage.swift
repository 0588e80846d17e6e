import Content
package import Diagnostics
package import Templates

/// One file of the output: its URL, and how its bytes come about.
///
/// An object, since plans of a hundred thousand pages are put together and handed on.
package final class PlannedPage: Sendable {
    package let address: Address
    /// What it is made from, for reports of two pages with one URL.
    package let owner: SourceLocation?
    package let body: Body
    /// Whether the sitemap lists it.
    package let isListed: Bool
    /// Where it sends the reader on to, for good: what hosts may say with a status.
    let redirect: Address?

    package enum Body: Sendable {
        /// A template, and the values that it sees besides `site` and `page`.
        case template(String, PageHead, @Sendable (SiteContext) -> [Value])
        /// Bytes that no template makes: a download.
        case computed(@Sendable (SiteContext) -> [UInt8])
        /// The bytes of a source file as they are: a film, a style sheet.
        case copy(SourceFile)
        /// A picture's file without what is said in it besides the picture.
        case pictureAsItIs(SourceFile, PictureFormat)
        /// A picture in another size or format; with the place where an article names it.
        case picture(PictureRequest, named: SourceLocation?)
    }

    /// The template that renders it; nil where none does.
    package var template: String? {
        if case .template(let name, _, _) = body { name } else { nil }
    }

    package var isCopy: Bool {
        switch body {
        case .copy, .pictureAsItIs: true
        default: false
        }
    }

    /// Where what it is made from is written, or named by an article.
    package var place: SourceLocation? {
        if case .picture(_, let place) = body { owner ?? place } else { owner }
    }

    package var isResizedPicture: Bool { if case .picture = body { true } else { false } }
    var isRedirect: Bool { redirect != nil }

    /// Of a copy or a picture, what it is made from.
    package var sourcePath: String? {
        switch body {
        case .copy(let file), .pictureAsItIs(let file, _): file.path
        case .picture(let request, _): request.file.path
        default: nil
        }
    }

    /// A page that a template renders; `values` in the order of the template's roots.
    init(
        _ address: Address, _ template: EntryTemplate, _ head: PageHead, owner: SourceLocation? = nil,
        isListed: Bool = true, redirect: Address? = nil, values: @escaping @Sendable (SiteContext) -> [Value]
    ) {
        self.address = address
        self.owner = owner
        self.redirect = redirect
        self.isListed = isListed && head.isIndexed
        body = .template(template.name, head, values)
    }

    /// A file that is computed.
    convenience init(_ address: Address, computed: @escaping @Sendable (SiteContext) -> [UInt8]) {
        self.init(address, body: .computed(computed))
    }

    /// A picture that keeps its size and format.
    convenience init(pictureAsItIs file: SourceFile, _ format: PictureFormat, to path: String) {
        self.init(.file(path), body: .pictureAsItIs(file, format))
    }

    /// Of a picture that is made anew, its own file at the same place.
    package var asItIs: PlannedPage? {
        guard case .picture(let request, _) = body else { return nil }
        return PlannedPage(address, body: .pictureAsItIs(request.file, request.source))
    }

    /// A picture in another size or format.
    convenience init(_ picture: PictureRequest, to path: String, named place: SourceLocation?) {
        self.init(.file(path), body: .picture(picture, named: place))
    }

    private init(_ address: Address, body: Body) {
        self.address = address
        owner = nil
        isListed = false
        redirect = nil
        self.body = body
    }

    /// A file that is copied.
    convenience init(copyOf file: SourceFile, to path: String) { self.init(.file(path), body: .copy(file)) }
}

/// A file of one of the source trees.
package struct SourceFile: Hashable, Sendable {
    package let tree: Int
    package let path: String
}

/// What every page says about itself.
package struct PageHead: Sendable {
    let title: String
    let summary: String?
    /// The way from the home page, without the page itself; made when the page is, since a plan may have a hundred
    /// thousand pages far below it.
    let trail: @Sendable () -> [Link]
    let isIndexed: Bool

    init(
        _ title: String, summary: String? = nil, trail: @autoclosure @escaping @Sendable () -> [Link] = [],
        isIndexed: Bool = true
    ) {
        self.title = title
        self.summary = summary
        self.trail = trail
        self.isIndexed = isIndexed
    }
}

/// A title with the address that it leads to.
struct Link: Sendable {
    let title: String
    let address: Address
}
