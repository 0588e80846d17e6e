package import Diagnostics
package import Vietnamese

/// An official document as it was read.
package struct DocumentDraft: Sendable {
    package let id: Located<String>?
    package let number: Located<String>
    package let type: Located<String>?
    package let issuer: Located<String>?
    package let scope: Located<String>?
    package let date: Located<PartialDate>?
    package let term: String?
    package let subject: Located<String>?
    package let aliases: [Located<String>]
    package let replaces: [Located<String>]
    package let url: String?
    package let file: Located<String>?
    package let remarks: RecordRemarks

    init?(_ reader: inout RecordReader) {
        id = reader.text(.id).flatMap { reader.checkedIdentifier($0) }
        let number = reader.requiredText(.number)
        type = reader.text(.type)
        issuer = reader.text(.issuer)
        scope = reader.text(.scope)
        date = reader.date(.date) ?? reader.date(.year)
        term = reader.text(.term)?.value
        subject = reader.text(.subject)
        aliases = reader.texts(.aliases)
        replaces = reader.texts(.replaces)
        url = reader.webAddress(.url)
        file = reader.text(.file)
        remarks = RecordRemarks(&reader)
        guard let number else { return nil }
        self.number = number
    }
}
