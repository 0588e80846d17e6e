package import Diagnostics

/// Everything that was read, unresolved, with what was wrong in it.
package struct Drafts: Sendable {
    package var articles: [ArticleDraft] = []
    package var pages: [PageDraft] = []
    package var organizations: [OrganizationDraft] = []
    package var awards: [AwardDraft] = []
    package var recognitions: [RecognitionDraft] = []
    package var totals: [TotalDraft] = []
    package var statistics: [StatisticDraft] = []
    package var initiatives: [InitiativeDraft] = []
    package var documents: [DocumentDraft] = []
    /// Paths of pictures and other files that pages may show.
    package var assets: [String] = []
    package var diagnostics: [Diagnostic] = []

    package init() {}

    package static func += (all: inout Drafts, more: Drafts) {
        all.articles += more.articles
        all.pages += more.pages
        all.organizations += more.organizations
        all.awards += more.awards
        all.recognitions += more.recognitions
        all.totals += more.totals
        all.statistics += more.statistics
        all.initiatives += more.initiatives
        all.documents += more.documents
        all.assets += more.assets
        all.diagnostics += more.diagnostics
    }
}
