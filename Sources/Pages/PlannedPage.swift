import Content
package import Diagnostics
package import Templates

/// One file of the output: its URL, and how its bytes come about.
package struct PlannedPage: Sendable {
    package let address: Address
    /// What it is made from, for reports of two pages with one URL.
    package let owner: SourceLocation?
    package let body: Body
    /// Whether the sitemap lists it.
    package let isListed: Bool

    package enum Body: Sendable {
        /// A template, and the values that it sees besides `site` and `page`.
        case template(String, PageHead, @Sendable (SiteContext) -> [Value])
        /// Bytes that no template makes: a download.
        case computed(@Sendable (SiteContext) -> [UInt8])
        /// The bytes of a source file as they are: a picture, a style sheet.
        case copy(SourceFile)
    }

    /// Whether making it may find something wrong, so that a check has to make it: what is computed is made of what
    /// was checked.
    package var mayFail: Bool {
        if case .computed = body { false } else { true }
    }

    /// Of a copy, what is copied.
    var sourcePath: String? {
        if case .copy(let file) = body { file.path } else { nil }
    }

    /// A page that a template renders; `values` in the order of the template's roots.
    init(
        _ address: Address, _ template: EntryTemplate, _ head: PageHead, owner: SourceLocation? = nil,
        isListed: Bool = true, values: @escaping @Sendable (SiteContext) -> [Value]
    ) {
        self.address = address
        self.owner = owner
        self.isListed = isListed && head.isIndexed
        body = .template(template.name, head, values)
    }

    /// A file that is computed.
    init(_ address: Address, computed: @escaping @Sendable (SiteContext) -> [UInt8]) {
        self.address = address
        owner = nil
        isListed = false
        body = .computed(computed)
    }

    /// A file that is copied.
    init(copyOf file: SourceFile, to path: String) {
        address = .file(path)
        owner = nil
        isListed = false
        body = .copy(file)
    }
}

/// A file of one of the source trees.
package struct SourceFile: Sendable {
    package let tree: Int
    package let path: String
}

/// What every page says about itself.
package struct PageHead: Sendable {
    let title: String
    let summary: String?
    /// The way from the home page, without the page itself.
    let trail: [Link]
    let isIndexed: Bool

    init(_ title: String, summary: String? = nil, trail: [Link] = [], isIndexed: Bool = true) {
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
