package import Diagnostics
import Vietnamese

/// Everything that was read, unresolved, with what was wrong in it.
package struct Drafts: Sendable {
    package var articles: [ArticleDraft] = []
    package var pages: [PageDraft] = []
    package var organizations: [OrganizationDraft] = []
    package var events: [EventDraft] = []
    package var awards: [AwardDraft] = []
    package var recognitions = Pieces<RecognitionDraft>()
    package var totals: [TotalDraft] = []
    package var statistics: [StatisticDraft] = []
    package var ratings: [RatingDraft] = []
    package var initiatives: [InitiativeDraft] = []
    package var documents: [DocumentDraft] = []
    /// Paths of pictures and other files that pages may show.
    package var assets: [String] = []
    /// Files that are meant as pictures and cannot be published, by their paths.
    var foreignPictures: [String: Located<ForeignPicture>] = [:]
    /// Every address that was ever published, as `urls.txt` has them.
    package var publishedURLs: [Located<String>] = []
    /// How often pages were looked at, as `views.csv` has it.
    package var views: [ViewDraft] = []
    /// The sizes in bytes of the assets that are PDF, by their paths.
    package var sizesOfPDFs: [String: Int] = [:]
    /// Drafts that could not be read whole: nothing refers to them, as to any draft.
    package var brokenDrafts: Set<String> = []
    /// What is there and could not be read.
    package var unread = UnreadRecords()
    package var diagnostics: [Diagnostic] = []
    /// The first date of a spreadsheet whose month would exceed 12: `12/25/2021`.
    var monthFirstDate: Located<String>?
    /// How many of them are errors in the fields of records.
    var recordErrors = 0

    package init() {}

    package static func += (all: inout Drafts, more: Drafts) {
        append(more.articles, to: &all.articles)
        append(more.pages, to: &all.pages)
        append(more.organizations, to: &all.organizations)
        append(more.events, to: &all.events)
        append(more.awards, to: &all.awards)
        all.recognitions += more.recognitions
        append(more.totals, to: &all.totals)
        append(more.statistics, to: &all.statistics)
        append(more.ratings, to: &all.ratings)
        append(more.initiatives, to: &all.initiatives)
        append(more.documents, to: &all.documents)
        append(more.assets, to: &all.assets)
        all.foreignPictures.merge(more.foreignPictures) { first, _ in first }
        append(more.publishedURLs, to: &all.publishedURLs)
        append(more.views, to: &all.views)
        all.sizesOfPDFs.merge(more.sizesOfPDFs) { first, _ in first }
        all.brokenDrafts.formUnion(more.brokenDrafts)
        all.unread.formUnion(more.unread)
        all.diagnostics += more.diagnostics
    }

    mutating func reserveOrganizations(_ count: Int) { organizations.reserveCapacity(organizations.count + count) }

    /// The first list is taken as it is: a spreadsheet of 100,000 rows need not be there twice. It is somebody else's,
    /// too, until they let go of it, so that to add even nothing would copy it.
    private static func append<Element>(_ more: [Element], to all: inout [Element]) {
        if more.isEmpty { return }
        if all.isEmpty, all.capacity < more.count { all = more } else { all += more }
    }
}

/// Records and articles that exist and have errors of their own, which have been reported.
///
/// A reference to one of them is not reported as well: one mistake is one diagnostic.
package struct UnreadRecords: Sendable {
    /// By their ids and names, articles by their paths.
    private var names: [RecordKind: Set<String>] = [:]
    /// Kinds of which a whole file could not be read, so that nobody knows what it holds.
    private var kinds: Set<RecordKind> = []

    /// Names are found as those of records are: case and the place of the tone do not matter.
    mutating func insert(_ name: String, _ kind: RecordKind) {
        names[kind, default: []].insert(Folding.equivalence(name))
    }

    mutating func insertFile(of kind: RecordKind) { kinds.insert(kind) }

    var isEmpty: Bool { names.isEmpty && kinds.isEmpty }

    mutating func formUnion(_ other: UnreadRecords) {
        names.merge(other.names) { $0.union($1) }
        kinds.formUnion(other.kinds)
    }

    /// Whether one of these articles may be known by that part of an address.
    package func mayHoldArticle(slug: String) -> Bool {
        kinds.contains(.article)
            || names[.article]?.contains { Slug.make($0) == slug || $0.hasSuffix("/" + slug) } ?? false
    }

    /// Whether there may be records of a kind that nobody knows of.
    package func mayHold(_ kind: RecordKind) -> Bool { kinds.contains(kind) || names[kind] != nil }

    func mayHold(_ name: String, _ kind: RecordKind) -> Bool {
        kinds.contains(kind) || names[kind]?.contains(Folding.equivalence(name)) ?? false
    }
}
