package import Diagnostics
package import Vietnamese

/// A Party organization: a cell, or a committee above cells.
package final class Organization: Sendable {
    /// Its own place in the site.
    package let reference: Reference<Organization>
    package let id: String
    /// Name, kind and parent are those of today, or of its last day; see ``Hierarchy`` for other days.
    package let name: String
    package let kind: OrganizationKind
    package let shortName: String?
    package let aliases: [String]
    package let setting: String?
    package let place: String?
    package let parent: Reference<Organization>?
    /// Since when and until when it exists, by its record or by events.
    package let from: PartialDate?
    package let to: PartialDate?
    package let members: Int?
    /// Reported numbers of members, newest first.
    package let headcounts: [Headcount]
    package let remarks: Remarks

    /// A number of members that a source reports for a date.
    package struct Headcount: Sendable {
        package let location: SourceLocation
        package let date: Located<PartialDate>
        package let members: Int
        package let evidence: Evidence
    }

    /// What records and events together say of today.
    struct State {
        var name: String
        var kind: OrganizationKind
        var parent: Reference<Organization>?
        var from: PartialDate?
        var to: PartialDate?
    }

    init(
        _ draft: OrganizationDraft, at reference: Reference<Organization>, state: State, headcounts: [Headcount]
    ) {
        self.reference = reference
        id = draft.id.value
        name = state.name
        kind = state.kind
        shortName = draft.shortName
        aliases = draft.aliases.map(\.value)
        setting = draft.setting
        place = draft.place
        parent = state.parent
        from = state.from
        to = state.to
        members = draft.members
        self.headcounts = headcounts.sorted { $0.date.value.start > $1.date.value.start }
        remarks = Remarks(draft.remarks)
    }
}
