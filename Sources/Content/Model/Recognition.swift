package import Diagnostics
package import Vietnamese

/// Where one organization stands with one award in one period.
package final class Recognition: Sendable {
    package let organization: Reference<Organization>
    package let award: Reference<Award>
    package let period: Period
    package let periodLocation: SourceLocation
    /// The step that it records. What has become of it since, and whether it counts: ``Site/outcome(of:)-(Recognition)``.
    let status: RecognitionStatus
    package var date: PartialDate? { boxedDate?.value }
    private let boxedDate: Boxed<PartialDate>?
    package let issuer: String?
    package let scope: Reference<Organization>?
    package let evidence: Evidence
    package let remarks: Remarks

    init(
        _ draft: RecognitionDraft, organization: Reference<Organization>, award: Reference<Award>,
        scope: Reference<Organization>?, evidence: Evidence
    ) {
        self.organization = organization
        self.award = award
        period = draft.period
        periodLocation = draft.periodLocation
        status = draft.status
        boxedDate = draft.boxedDate
        issuer = draft.issuer
        self.scope = scope
        self.evidence = evidence
        remarks = Remarks(draft.remarks)
    }
}
