import Diagnostics

/// A paragraph of a page, or what stands between paragraphs.
struct PageBlock {
    var kind: Kind
    var runs: [Run]
    /// What the page's own markup says that it is.
    var role: Role?
    /// Whether an empty line stands before it.
    var hasGap = true
    var isIndented = false
    var isBold = false
    var isItalic = false

    enum Kind: Equatable {
        case paragraph
        case heading
        case item(isOrdered: Bool)
        case quote
        /// Rows of cells.
        case table([[String]])
    }

    enum Role: Equatable {
        case lead, author, caption, source, speaker
    }

    /// A piece of a paragraph; with an address it is a link.
    struct Run: Equatable {
        var text: String
        var url: String?
    }

    init(_ kind: Kind = .paragraph, _ runs: [Run], role: Role? = nil) {
        self.kind = kind
        self.runs = runs
        self.role = role
    }

    init(_ kind: Kind = .paragraph, text: String, role: Role? = nil) {
        self.init(kind, [Run(text: text)], role: role)
    }

    /// No article has more of them.
    static let most = 5_000

    var text: String { runs.map(\.text).joined() }
    var isLong: Bool { text.utf8.count >= 160 }

    /// Whether a sentence ends here.
    var endsSentence: Bool {
        var end = Substring(text)
        while let last = end.last, "”\"’')]».".contains(last), last != "." { end.removeLast() }
        return end.last.map { ".!?…:;".contains($0) } ?? false
    }
}

/// The picture of a page: its file is not taken over, its caption is the editor's to use.
struct PagePicture: Equatable {
    var file: String?
    var alt: String?
    var caption: String?
    var credit: String?
    /// The beginning of the paragraph that it stands after.
    var after: String?
}

/// A printed news page, recognized.
struct NewsPage {
    var title = ""
    var kicker: String?
    /// The date as it is printed, and what it says.
    var date: PageDate?
    var lead: String?
    var author: Byline?
    /// The paper or site.
    var publisher: String?
    var url: String?
    var body: [PageBlock] = []
    var pictures: [PagePicture] = []
    /// What the editor has to look at.
    var remarks: [Message] = []
}
