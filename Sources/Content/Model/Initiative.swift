import Diagnostics
package import Vietnamese

/// A model or pilot (mô hình, thí điểm, đề án): an achievement that is no award.
package final class Initiative: Sendable {
    package let id: String?
    package let name: String
    package let kind: String?
    package let organizations: [Reference<Organization>]
    package let status: String?
    package let from: PartialDate?
    package let to: PartialDate?
    package let evidence: Evidence
    package let remarks: Remarks

    init(_ draft: InitiativeDraft, organizations: [Reference<Organization>], evidence: Evidence) {
        id = draft.id?.value
        name = draft.name.value
        kind = draft.kind
        self.organizations = organizations
        status = draft.status
        from = draft.from
        to = draft.to
        self.evidence = evidence
        remarks = Remarks(draft.remarks)
    }
}
