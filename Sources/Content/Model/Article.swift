package import Diagnostics
package import Markdown
package import Vietnamese

/// A published article: every reference in it is valid.
package final class Article: Sendable {
    /// Its own place in the site.
    package let reference: Reference<Article>
    /// The path below `articles/` without its ending, by which records cite it.
    package let path: String
    package let location: SourceLocation
    package let slug: String
    package let title: String
    package let titleLocation: SourceLocation
    package let date: PartialDate
    package let updated: Located<PartialDate>?
    package let isFeatured: Bool
    package let section: Reference<Section>?
    package let kicker: String?
    package let summary: String?
    package let summaryLocation: SourceLocation?
    /// Empty: the desk signs.
    package let authors: [Author]
    package let origin: Origin?
    package let cover: Cover?
    package let involvements: [Involvement]
    package let awards: [Reference<Award>]
    package let documents: [Reference<OfficialDocument>]
    /// Every document that it cites, each once: the declared ones, then those that its text names or links to.
    package let citations: [Citation]
    package let tags: [String]
    package let aliases: [Located<String>]
    package let related: [Reference<Article>]
    package let corrections: [Correction]
    package let isIndexed: Bool
    /// Whether readers may comment where the site lets them.
    package let takesComments: Bool
    package let editorNotes: [String]
    /// How long it takes to read.
    package let minutes: Int
    package let body: Body

    init(
        _ draft: ArticleDraft, at reference: Reference<Article>, section: Reference<Section>?,
        involvements: [Involvement],
        awards: [Reference<Award>], documents: [Reference<OfficialDocument>], citations: [Citation],
        related: [Reference<Article>], cover: Cover?, body: Body
    ) {
        self.reference = reference
        path = draft.path
        location = draft.location
        slug = draft.slug.value
        title = draft.title.value
        titleLocation = draft.title.location
        date = draft.date.value
        updated = draft.updated
        isFeatured = draft.isFeatured
        self.section = section
        kicker = draft.kicker
        summary = draft.summary?.value
        summaryLocation = draft.summary?.location
        authors = draft.authors
        origin = draft.origin
        self.cover = cover
        self.involvements = involvements
        self.awards = awards
        self.documents = documents
        self.citations = citations
        tags = draft.tags
        aliases = draft.aliases
        self.related = related
        corrections = draft.corrections
        isIndexed = draft.isIndexed
        takesComments = draft.takesComments
        editorNotes = draft.acknowledgements.map(\.reason)
        minutes = draft.minutes
        self.body = body
    }
}

/// Who wrote an article.
package struct Author: Hashable, Sendable {
    package let name: String
    package let post: String?
}

/// The report that an article was rewritten from, as it was printed.
package struct Origin: Sendable {
    package let name: String?
    package let title: String?
    package let author: String?
    package let url: String?
    package let date: Located<PartialDate>?
}

/// A correction that readers are told of.
package struct Correction: Sendable {
    package let date: Located<PartialDate>
    package let text: String
}

/// An organization that an article names, and how.
package struct Involvement: Sendable {
    package let organization: Reference<Organization>
    package let role: InvolvementRole
}

/// The picture above an article.
package struct Cover: Sendable {
    package let picture: PictureFile
    /// Where its file is named.
    package let location: SourceLocation
    package let alt: String
    package let caption: String?
    package let captionLocation: SourceLocation?
    package let credit: String?
}

extension Article {
    /// What can stand for it where only one picture is shown: its cover, then the pictures of its text.
    package var pictures: [Cover] {
        let shown = zip(body.pictures, body.document.pictures).compactMap { file, written in
            file.map {
                Cover(
                    picture: $0, location: written.location, alt: written.alt, caption: written.caption,
                    captionLocation: nil, credit: written.credit)
            }
        }
        return [cover].compactMap(\.self) + shown
    }
}

/// The picture that stands for the whole site.
package struct SitePicture: Sendable {
    package let file: PictureFile
    /// Where its file is named.
    package let location: SourceLocation
    package let alt: String
}

/// A picture in Content, by its path there.
package struct PictureFile: Hashable, Sendable {
    package let path: String
}

/// Parsed Markdown with the targets of its holes, in the order of the document's lists.
package final class Body: Sendable {
    package let document: MarkdownDocument
    /// For each reference of the document; nil only where an error was reported.
    package let references: [LinkTarget?]
    /// For each document number that was found: what it links to, on the first occurrence.
    package let mentions: [Reference<OfficialDocument>?]
    /// For each document number that was found: what it means, on every occurrence.
    package let meanings: [Reference<OfficialDocument>?]
    /// For each picture; nil only where an error was reported.
    package let pictures: [PictureFile?]
    /// For each block that shows records; nil only where an error was reported.
    package let embeds: [Embed?]

    init(
        document: MarkdownDocument, references: [LinkTarget?], mentions: [Reference<OfficialDocument>?],
        meanings: [Reference<OfficialDocument>?], pictures: [PictureFile?], embeds: [Embed?]
    ) {
        self.document = document
        self.references = references
        self.mentions = mentions
        self.meanings = meanings
        self.pictures = pictures
        self.embeds = embeds
    }
}

/// A document that an article cites, at the first place where it does.
package struct Citation: Sendable {
    package let document: Reference<OfficialDocument>
    package let location: SourceLocation
}

/// What a reference in running text leads to.
package enum LinkTarget: Hashable, Sendable {
    case organization(Reference<Organization>)
    case award(Reference<Award>)
    case document(Reference<OfficialDocument>)
    case article(Reference<Article>)
}
