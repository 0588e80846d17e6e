package import Diagnostics
package import Vietnamese

/// A number of organizations that a source reports for an award, without naming them.
package final class Total: Sendable {
    package let scope: Reference<Organization>?
    package let award: Reference<Award>
    package let period: Period
    package let periodLocation: SourceLocation
    package let count: Located<Int>
    package let status: RecognitionStatus
    /// Whether it is of recognitions, and not of an earlier step: no record withdraws a number.
    package var counts: Bool { status.saysRecognized }
    package let parts: Located<[Figure]>?
    package let percent: Located<PrintedNumber>?
    package let base: Located<Int>?
    package let asOf: PartialDate?
    package let evidence: Evidence
    package let remarks: Remarks

    init(_ draft: TotalDraft, scope: Reference<Organization>?, award: Reference<Award>, evidence: Evidence) {
        self.scope = scope
        self.award = award
        period = draft.period
        periodLocation = draft.periodLocation
        count = draft.count
        status = draft.status
        parts = draft.parts
        percent = draft.percent
        base = draft.base
        asOf = draft.asOf
        self.evidence = evidence
        remarks = Remarks(draft.remarks)
    }
}
