package import Diagnostics
package import Vietnamese

/// A model or pilot as it was read.
package struct InitiativeDraft: Sendable {
    package let id: Located<String>?
    package let name: Located<String>
    package let kind: String?
    package let organizations: [Located<String>]
    package let status: String?
    package let from: PartialDate?
    package let to: PartialDate?
    package let evidence: EvidenceDraft
    package let remarks: RecordRemarks

    init?(_ reader: inout RecordReader) {
        id = reader.text(.id).flatMap { reader.checkedIdentifier($0) }
        let name = reader.requiredText(.name)
        kind = reader.text(.kind)?.value
        organizations = reader.texts(.organizations)
        status = reader.text(.status)?.value
        from = reader.date(.from)?.value
        to = reader.date(.to)?.value
        evidence = EvidenceDraft(&reader)
        remarks = RecordRemarks(&reader)
        guard let name else { return nil }
        self.name = name
    }
}
