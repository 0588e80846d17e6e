package import Diagnostics
package import Vietnamese

/// An official document (văn bản).
package final class OfficialDocument: Sendable {
    /// Its own place in the site.
    package let reference: Reference<OfficialDocument>
    package let id: String
    /// As printed: `18-KL/TW`, `02`, or the name of one that prints no number.
    package let number: Located<String>
    package let type: Located<String>?
    package let issuer: String?
    package let scope: Reference<Organization>?
    package let date: PartialDate?
    package let term: String?
    package let subject: String?
    package let aliases: [String]
    package let replaces: [Reference<OfficialDocument>]
    /// The documents that its subject names.
    package let cited: [Reference<OfficialDocument>]
    package let url: String?
    /// Its PDF.
    package let file: File?
    package let remarks: Remarks
    package let places: Places

    /// A PDF in Content, by its path there.
    package struct File: Sendable {
        package let path: String
        package let bytes: Int
    }

    /// Where fields are written that checks speak of.
    package struct Places: Sendable {
        package let issuer: SourceLocation?
        package let scope: SourceLocation?
        package let date: SourceLocation?
        package let subject: SourceLocation?
    }

    init(
        _ draft: DocumentDraft, at reference: Reference<OfficialDocument>, id: String, scope: Reference<Organization>?,
        replaces: [Reference<OfficialDocument>], cited: [Reference<OfficialDocument>], file: File?
    ) {
        self.reference = reference
        self.id = id
        number = draft.number
        type = draft.type
        issuer = draft.issuer?.value
        self.scope = scope
        date = draft.date?.value
        term = draft.term
        subject = draft.subject?.value
        aliases = draft.aliases.map(\.value)
        self.replaces = replaces
        self.cited = cited
        url = draft.url
        self.file = file
        remarks = Remarks(draft.remarks)
        places = Places(
            issuer: draft.issuer?.location, scope: draft.scope?.location, date: draft.date?.location,
            subject: draft.subject?.location)
    }

    /// How it is called in a list: type and number.
    package var title: String {
        guard let type = type?.value, !number.value.hasPrefix(type) else { return number.value }
        return "\(type) số \(number.value)"
    }

    /// As it is printed in full: “Chỉ thị số 12-CT/TU”; nil where the record has no number with letters.
    package var longForm: String? { DocumentNumber(number.value) == nil ? nil : title }

    /// As it is printed for short: “Chỉ thị số 12 của Ban Thường vụ Tỉnh ủy”; nil where type, digits or issuer are unknown.
    package var shortForm: String? {
        guard let type = type?.value, let issuer else { return nil }
        let digits = number.value.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, digits.count == number.value.count || DocumentNumber(number.value) != nil else {
            return nil
        }
        return "\(type) số \(digits) của \(issuer)"
    }
}
