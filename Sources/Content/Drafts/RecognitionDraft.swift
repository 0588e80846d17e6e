package import Diagnostics
package import Vietnamese

/// A recognition as it was read.
package struct RecognitionDraft: Sendable {
    package let organization: Located<String>
    package let award: Located<String>
    package let period: Period
    package let periodLocation: SourceLocation
    package let status: RecognitionStatus
    package var date: PartialDate? { boxedDate?.value }
    let boxedDate: Boxed<PartialDate>?
    package let issuer: String?
    package let scope: Located<String>?
    package let evidence: EvidenceDraft
    package let remarks: RecordRemarks

    init?(_ reader: inout RecordReader) {
        let organization = reader.requiredText(.organization)
        let award = reader.requiredText(.award)
        if !reader.has(.from) { reader.require(.year) }
        let period = PeriodDraft.read(&reader)
        periodLocation = reader.location(of: reader.has(.year) ? .year : .from)
        let status: Located<RecognitionStatus>? = reader.term(.status)
        self.status = status?.value ?? .recognized
        boxedDate = reader.date(.date).map { Boxed($0.value) }
        issuer = reader.text(.issuer)?.value
        scope = reader.text(.scope)
        evidence = EvidenceDraft(&reader)
        remarks = RecordRemarks(&reader)
        guard let organization, let award, let period, status != nil || !reader.has(.status) else { return nil }
        (self.organization, self.award, self.period) = (organization, award, period)
    }
}
