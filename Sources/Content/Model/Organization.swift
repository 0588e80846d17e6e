package import Diagnostics
package import Vietnamese

/// A Party organization: a cell, or a committee above cells.
package final class Organization: Sendable {
    /// Its own place in the site.
    package let reference: Reference<Organization>
    package let id: String
    package let name: String
    package let kind: OrganizationKind
    package let shortName: String?
    package let aliases: [String]
    package let setting: String?
    package let place: String?
    package let parent: Reference<Organization>?
    package let from: PartialDate?
    package let to: PartialDate?
    package let members: Int?
    /// Reported numbers of members, newest first.
    package let headcounts: [Headcount]
    package let remarks: Remarks

    /// A number of members that a source reports for a date.
    package struct Headcount: Sendable {
        package let date: Located<PartialDate>
        package let members: Int
        package let evidence: Evidence
    }

    init(
        _ draft: OrganizationDraft, at reference: Reference<Organization>, parent: Reference<Organization>?,
        headcounts: [Headcount]
    ) {
        self.reference = reference
        id = draft.id.value
        name = draft.name.value
        kind = draft.kind.value
        shortName = draft.shortName
        aliases = draft.aliases.map(\.value)
        setting = draft.setting
        place = draft.place
        self.parent = parent
        from = draft.from
        to = draft.to
        members = draft.members
        self.headcounts = headcounts.sorted { $0.date.value.start > $1.date.value.start }
        remarks = Remarks(draft.remarks)
    }
}
