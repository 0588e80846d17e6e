package import Diagnostics
package import Vietnamese

/// A reported total as it was read.
package struct TotalDraft: Sendable {
    package let scope: Located<String>?
    package let award: Located<String>
    package let period: Period
    package let periodLocation: SourceLocation
    package let count: Located<Int>
    package let status: RecognitionStatus
    package let parts: Located<[Figure]>?
    package let percent: Located<PrintedNumber>?
    package let base: Located<Int>?
    package let asOf: PartialDate?
    package let evidence: EvidenceDraft
    package let remarks: RecordRemarks

    init?(_ reader: inout RecordReader) {
        scope = reader.text(.scope)
        let award = reader.requiredText(.award)
        if !reader.has(.from) { reader.require(.year) }
        let period = PeriodDraft.read(&reader)
        periodLocation = reader.location(of: reader.has(.year) ? .year : .from)
        reader.require(.count)
        let count = reader.count(.count)
        let status: Located<RecognitionStatus>? = reader.term(.status)
        self.status = status?.value ?? .recognized
        parts = reader.namedFigures(.parts)
        percent = reader.number(.percent)
        base = reader.count(.base)
        asOf = reader.date(.asOf)?.value
        evidence = EvidenceDraft(&reader)
        remarks = RecordRemarks(&reader)
        guard let award, let period, let count, status != nil || !reader.has(.status) else { return nil }
        (self.award, self.period, self.count) = (award, period, count)
    }
}
