package import Diagnostics
package import Vietnamese

/// An award as it was read.
package struct AwardDraft: Sendable {
    package let id: Located<String>
    package let name: Located<String>
    package let shortName: String?
    package let aliases: [Located<String>]
    package let appliesTo: [OrganizationKind]
    package let period: AwardPeriod?
    package let from: PartialDate?
    package let to: PartialDate?
    package let criteria: [CriteriaDraft]
    package let remarks: RecordRemarks

    package struct CriteriaDraft: Sendable {
        package let from: PartialDate?
        package let to: PartialDate?
        package let document: Located<String>?
        package let items: [String]
    }

    init?(_ reader: inout RecordReader) {
        let id = reader.identifier()
        let name = reader.requiredText(.name)
        shortName = reader.text(.shortName)?.value
        aliases = reader.texts(.aliases)
        let appliesTo: [OrganizationKind] = reader.terms(.appliesTo)
        // A kind that could not be read has been reported, and nobody knows whom else the award is for.
        self.appliesTo = appliesTo.count == reader.elements(.appliesTo).count ? appliesTo : []
        let period: Located<AwardPeriod>? = reader.term(.period)
        self.period = period?.value
        from = reader.date(.from)?.value
        to = reader.date(.to)?.value
        criteria = reader.records(.criteria, as: .criteria) { reader in
            CriteriaDraft(
                from: reader.date(.from)?.value, to: reader.date(.to)?.value, document: reader.text(.document),
                items: reader.texts(.items).map(\.value))
        }
        remarks = RecordRemarks(&reader)
        guard let id, let name else { return nil }
        (self.id, self.name) = (id, name)
    }
}
