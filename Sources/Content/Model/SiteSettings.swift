package import Diagnostics
package import Vietnamese

/// What `site.yml` says.
package struct SiteSettings: Sendable {
    package var title: String
    package var tagline: String?
    /// The address that the site is published at, ending in `/`.
    package var baseURL: String
    package var language: Language
    package var zone: SiteTimeZone
    package var publisher: Publisher?
    /// The byline of articles without an author.
    package var desk: String?
    package var sections: [Section]
    /// Whether there are sections that could not be read, which has been reported.
    package var hasUnreadSections = false
    package var menu: [Link]
    package var links: [Link]
    package var pageSize: Int
    /// Where articles offer to be passed on to, in this order.
    package var share: [ShareTarget] = ShareTarget.allCases
    /// How readers comment; nil: they are not asked to.
    package var comments: Comments?
    /// Rule sets for yearly ratings, with their documents still to be found.
    package var ratingRules: [RatingRuleDraft] = []
    /// What other sites show beside a link; the file is still to be found.
    package var picture: PictureDraft?
    /// Severities that differ from the checks' own, by their id; nil turns a check off.
    package var severities: [String: Severity?]

    package struct Link: Sendable {
        package let title: String
        package let url: String
        package let location: SourceLocation
    }

    /// How readers comment on an article: by mail, or by a form that is sent to somebody's program.
    package enum Comments: Sendable {
        case email(String)
        case hook(String)
    }

    /// A picture as `site.yml` names it.
    package struct PictureDraft: Sendable {
        package let file: Located<String>
        package let alt: String
    }

    /// Who publishes the site (imprint).
    package struct Publisher: Sendable {
        package let name: String
        package let governingBody: String?
        package let responsible: String?
        package let address: String?
        package let phone: String?
        package let email: String?
        package let licence: String?
    }
}

/// A section of the news.
package final class Section: Sendable {
    package let id: String
    package let title: String

    init(id: String, title: String) {
        self.id = id
        self.title = title
    }
}

/// A standing page.
package final class StandingPage: Sendable {
    package let location: SourceLocation
    package let slug: String
    package let title: String
    package let summary: String?
    package let updated: Located<PartialDate>?
    package let aliases: [Located<String>]
    package let isIndexed: Bool
    package let editorNotes: [String]
    package let body: Body

    init(_ draft: PageDraft, body: Body) {
        location = SourceLocation(startOf: draft.source)
        slug = draft.slug.value
        title = draft.title.value
        summary = draft.summary?.value
        updated = draft.updated
        aliases = draft.aliases
        isIndexed = draft.isIndexed
        editorNotes = draft.acknowledgements.map(\.reason)
        self.body = body
    }
}
