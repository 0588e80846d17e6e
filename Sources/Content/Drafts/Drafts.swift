package import Diagnostics
import Vietnamese

/// Everything that was read, unresolved, with what was wrong in it.
package struct Drafts: Sendable {
    package var articles: [ArticleDraft] = []
    package var pages: [PageDraft] = []
    package var organizations: [OrganizationDraft] = []
    package var events: [EventDraft] = []
    package var awards: [AwardDraft] = []
    package var recognitions: [RecognitionDraft] = []
    package var totals: [TotalDraft] = []
    package var statistics: [StatisticDraft] = []
    package var ratings: [RatingDraft] = []
    package var initiatives: [InitiativeDraft] = []
    package var documents: [DocumentDraft] = []
    /// Paths of pictures and other files that pages may show.
    package var assets: [String] = []
    /// Drafts that could not be read whole: nothing refers to them, as to any draft.
    package var brokenDrafts: Set<String> = []
    /// What is there and could not be read.
    package var unread = UnreadRecords()
    package var diagnostics: [Diagnostic] = []
    /// How many of them are errors in the fields of records.
    var recordErrors = 0

    package init() {}

    package static func += (all: inout Drafts, more: Drafts) {
        all.articles += more.articles
        all.pages += more.pages
        all.organizations += more.organizations
        all.events += more.events
        all.awards += more.awards
        all.recognitions += more.recognitions
        all.totals += more.totals
        all.statistics += more.statistics
        all.ratings += more.ratings
        all.initiatives += more.initiatives
        all.documents += more.documents
        all.assets += more.assets
        all.brokenDrafts.formUnion(more.brokenDrafts)
        all.unread.formUnion(more.unread)
        all.diagnostics += more.diagnostics
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

    mutating func formUnion(_ other: UnreadRecords) {
        names.merge(other.names) { $0.union($1) }
        kinds.formUnion(other.kinds)
    }

    func mayHold(_ name: String, _ kind: RecordKind) -> Bool {
        kinds.contains(kind) || names[kind]?.contains(Folding.equivalence(name)) ?? false
    }
}
