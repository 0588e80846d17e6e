package import Diagnostics
package import Markdown
package import Vietnamese

/// An article as it was read: located, unresolved.
///
/// A class, since a list of ten thousand is sorted, split and handed on without moving a kilobyte for each.
package final class ArticleDraft: Sendable {
    /// The path below `articles/` without its ending: `2021/ba-tri`. References name it so.
    package let path: String
    package let source: SourceID
    /// The place of the front matter.
    package let location: SourceLocation
    package let title: Located<String>
    package let date: Located<PartialDate>
    package let updated: Located<PartialDate>?
    package let publish: PartialDate?
    package let expires: Located<PartialDate>?
    package let isDraft: Bool
    package let isFeatured: Bool
    package let section: Located<String>?
    package let kicker: String?
    package let summary: Located<String>?
    package let authors: [Author]
    package let origin: Origin?
    package let cover: PictureDraft?
    package let organizations: [InvolvementDraft]
    package let awards: [Located<String>]
    package let documents: [Located<String>]
    package let tags: [String]
    /// What may be several names in one value: of tags or of authors.
    package let joinedNames: [JoinedNames]
    package let slug: Located<String>
    package let aliases: [Located<String>]
    package let related: [Located<String>]
    package let corrections: [Correction]
    package let isIndexed: Bool
    /// Whether readers may comment where the site lets them.
    package let takesComments: Bool
    package let acknowledgements: [AcknowledgementDraft]
    package let body: MarkdownDocument
    /// How long it takes to read.
    package let minutes: Int
    /// Tells whether the front matter is the same, within one run of the program.
    let headHash: Int

    package struct InvolvementDraft: Sendable {
        package let organization: Located<String>
        package let role: InvolvementRole
    }

    package struct PictureDraft: Sendable {
        package let file: Located<String>
        package let alt: Located<String>?
        package let caption: Located<String>?
        package let credit: Located<String>?
    }

    /// Nil where the title or the date is missing or wrong; that has been reported then.
    init?(
        _ reader: inout RecordReader, path: String, source: SourceID, head: ArraySlice<UInt8>, body: MarkdownDocument,
        prose: Passage
    ) {
        let title = reader.requiredText(.title)
        reader.require(.date)
        let date = reader.date(.date)
        let name = path.split(separator: "/").last.map(String.init) ?? path
        self.path = path
        self.source = source
        location = reader.location
        updated = reader.date(.updated)
        publish = reader.date(.publish)?.value
        expires = reader.date(.expires)
        isDraft = reader.flag(.draft)
        isFeatured = reader.flag(.featured)
        section = reader.text(.section)
        kicker = reader.text(.kicker)?.value
        summary = reader.text(.summary)
        authors = Self.authors(&reader)
        origin = reader.record(.source, as: .source) { Origin(&$0) }
        cover = reader.record(.cover, as: .cover) { PictureDraft(&$0) }.flatMap { $0 }
        organizations = reader.records(
            .organizations, as: .involvement, text: { InvolvementDraft(organization: $0, role: .subject) }
        ) { InvolvementDraft(&$0) }
        awards = reader.texts(.awards)
        documents = reader.texts(.documents)
        tags = reader.tags()
        joinedNames = JoinedNames.all(in: reader)
        slug = reader.slug(of: name, in: source)
        aliases = reader.formerAddresses()
        related = reader.texts(.related)
        corrections = reader.records(.corrections, as: .correction) { Correction(&$0) }
        isIndexed = !reader.flag(.noindex)
        takesComments = !reader.has(.comments) || reader.flag(.comments)
        acknowledgements = reader.acknowledgements()
        self.body = body
        minutes = ReadingTime.minutes(of: prose)
        headHash = head.hashValue
        if let expires, let date, expires.value.start < date.value.start {
            reader.report(.expiresBeforeDate, at: expires.location)
        }
        guard let title, let date else { return nil }
        self.title = title
        self.date = date
    }
}

extension ArticleDraft {
    /// Each once: one name with two posts may be two people.
    private static func authors(_ reader: inout RecordReader) -> [Author] {
        let written = [Field.authors, .author].flatMap { field in
            reader.records(
                field, as: .author, text: { name in name.map { Author(name: $0, post: nil) } }
            ) { author in
                author.requiredText(.name).map { name in
                    let post = author.text(.post)?.value
                    return name.map { Author(name: $0, post: post) }
                }
            }
        }
        var first: [String: SourceLocation] = [:]
        return written.compactMap { author in
            let key = Folding.equivalence(author.value.name + "\n" + (author.value.post ?? ""))
            if let place = first[key] {
                reader.report(
                    .namedTwice(author.value.name), at: author.location, notes: [.init(.firstHere, at: place)])
                return nil
            }
            first[key] = author.location
            return author.value
        }
    }
}

extension ArticleDraft.InvolvementDraft {
    fileprivate init?(_ reader: inout RecordReader) {
        guard let organization = reader.text(.organization) ?? reader.text(.id) else {
            reader.require(.organization)
            return nil
        }
        self.organization = organization
        let role: Located<InvolvementRole>? = reader.term(.role)
        self.role = role?.value ?? .subject
    }
}

extension ArticleDraft.PictureDraft {
    fileprivate init?(_ reader: inout RecordReader) {
        guard let file = reader.requiredText(.file) else { return nil }
        self.file = file
        alt = reader.text(.alt)
        caption = reader.text(.caption)
        credit = reader.text(.credit)
    }
}

extension Origin {
    fileprivate init(_ reader: inout RecordReader) {
        self.init(
            name: reader.text(.name)?.value, title: reader.text(.title)?.value, author: reader.text(.author)?.value,
            url: reader.webAddress(.url), date: reader.date(.date))
    }
}

extension Correction {
    fileprivate init?(_ reader: inout RecordReader) {
        reader.require(.date)
        guard let text = reader.requiredText(.text), let date = reader.date(.date) else { return nil }
        self.init(date: date, text: text.value)
    }
}
