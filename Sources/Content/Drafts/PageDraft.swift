package import Diagnostics
package import Markdown
package import Vietnamese

/// A standing page (about, contact) as it was read.
package struct PageDraft: Sendable {
    package let source: SourceID
    package let title: Located<String>
    package let summary: Located<String>?
    package let updated: Located<PartialDate>?
    package let isDraft: Bool
    package let slug: Located<String>
    package let aliases: [Located<String>]
    package let isIndexed: Bool
    package let acknowledgements: [AcknowledgementDraft]
    package let body: MarkdownDocument

    init?(_ reader: inout RecordReader, path: String, source: SourceID, body: MarkdownDocument) {
        let title = reader.requiredText(.title)
        self.source = source
        summary = reader.text(.summary)
        updated = reader.date(.updated)
        isDraft = reader.flag(.draft)
        slug = reader.slug(of: path, in: source)
        aliases = reader.formerAddresses()
        isIndexed = !reader.flag(.noindex)
        acknowledgements = reader.acknowledgements()
        self.body = body
        guard let title else { return nil }
        self.title = title
    }
}
