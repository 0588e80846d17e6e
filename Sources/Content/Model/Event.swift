import Diagnostics
package import Vietnamese

/// What happened to organizations on a day: the first day of the new state.
package final class Event: Sendable {
    /// Its own place in the site; the events stand oldest first.
    package let reference: Reference<Event>
    package let date: PartialDate
    package let kind: EventKind
    /// Whom it befell, in the order as written.
    package let organizations: [Reference<Organization>]
    package let change: Change
    package let evidence: Evidence
    package let remarks: Remarks

    /// What became of them.
    package enum Change: Sendable {
        case founding
        case name(from: String?, to: String?)
        case parent(from: Reference<Organization>?, to: Reference<Organization>?)
        case kind(from: OrganizationKind?, to: OrganizationKind?)
        /// They ended, except who is among the successors.
        case ending(successors: [Reference<Organization>])
    }

    init(
        _ draft: EventDraft, at reference: Reference<Event>, organizations: [Reference<Organization>], change: Change,
        evidence: Evidence
    ) {
        self.reference = reference
        date = draft.date.value
        kind = draft.kind.value
        self.organizations = organizations
        self.change = change
        self.evidence = evidence
        remarks = Remarks(draft.remarks)
    }
}
