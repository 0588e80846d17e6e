package import Diagnostics
package import Vietnamese

/// A title or movement that cells are recognized for.
package final class Award: Sendable {
    /// Its own place in the site.
    package let reference: Reference<Award>
    package let id: String
    package let name: String
    package let shortName: String?
    package let aliases: [String]
    package let appliesTo: [OrganizationKind]
    package let period: AwardPeriod?
    /// Since when and until when it is given.
    package let from: PartialDate?
    package let to: PartialDate?
    /// All versions, in the order as written.
    package let criteria: [Criteria]
    package let remarks: Remarks

    /// One version of the criteria.
    package struct Criteria: Sendable {
        package let from: PartialDate?
        package let to: PartialDate?
        package let document: Reference<OfficialDocument>?
        package let documentPlace: SourceLocation?
        package let items: [String]
    }

    init(_ draft: AwardDraft, at reference: Reference<Award>, criteria: [Criteria]) {
        self.reference = reference
        id = draft.id.value
        name = draft.name.value
        shortName = draft.shortName
        aliases = draft.aliases.map(\.value)
        appliesTo = draft.appliesTo
        period = draft.period
        from = draft.from
        to = draft.to
        self.criteria = criteria
        remarks = Remarks(draft.remarks)
    }

    /// The version that was in force in a year.
    package func criteria(in year: Int) -> Criteria? {
        InForce.version(of: criteria, in: year) { ($0.from, $0.to) }
    }
}
