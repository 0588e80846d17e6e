package import Diagnostics
package import Vietnamese

/// Another figure that a source reports.
package final class Statistic: Sendable {
    package let scope: Reference<Organization>?
    package let measure: String
    package let value: Located<PrintedNumber>
    package let unit: String?
    package let base: Located<PrintedNumber>?
    package let percent: Located<PrintedNumber>?
    /// Disjoint: they sum to the value.
    package let parts: Located<[Figure]>?
    /// May overlap: never summed.
    package let including: Located<[Figure]>?
    package let projected: Located<Projection>?
    package let asOf: PartialDate?
    package let span: Period?
    package let evidence: Evidence
    package let remarks: Remarks

    init(_ draft: StatisticDraft, scope: Reference<Organization>?, evidence: Evidence) {
        self.scope = scope
        measure = draft.measure.value
        value = draft.value
        unit = draft.unit
        base = draft.base
        percent = draft.percent
        parts = draft.parts
        including = draft.including
        projected = draft.projected
        asOf = draft.asOf
        span = draft.span
        self.evidence = evidence
        remarks = Remarks(draft.remarks)
    }
}
