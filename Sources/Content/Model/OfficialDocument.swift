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
    package let url: String?
    /// Its picture or PDF in `documents/`.
    package let file: String?
    package let remarks: Remarks

    init(
        _ draft: DocumentDraft, at reference: Reference<OfficialDocument>, id: String, scope: Reference<Organization>?,
        replaces: [Reference<OfficialDocument>]
    ) {
        self.reference = reference
        self.id = id
        number = draft.number
        type = draft.type
        issuer = draft.issuer
        self.scope = scope
        date = draft.date
        term = draft.term
        subject = draft.subject
        aliases = draft.aliases.map(\.value)
        self.replaces = replaces
        url = draft.url
        file = draft.file?.value
        remarks = Remarks(draft.remarks)
    }

    /// How it is called in a list: type and number.
    package var title: String {
        guard let type = type?.value, !number.value.hasPrefix(type) else { return number.value }
        return "\(type) số \(number.value)"
    }
}
