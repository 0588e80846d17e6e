package import Diagnostics
package import Vietnamese

/// An organization as it was read.
package struct OrganizationDraft: Sendable {
    package let id: Located<String>
    package let name: Located<String>
    package let kind: Located<OrganizationKind>
    package let shortName: String?
    package let aliases: [Located<String>]
    package let setting: String?
    package let place: String?
    package let parent: Located<String>?
    package let from: PartialDate?
    package let to: PartialDate?
    package let members: Int?
    package let headcounts: [HeadcountDraft]
    package let remarks: RecordRemarks

    package struct HeadcountDraft: Sendable {
        package let date: Located<PartialDate>
        package let members: Int
        package let evidence: EvidenceDraft
    }

    init?(_ reader: inout RecordReader) {
        let id = reader.identifier()
        let name = reader.requiredText(.name)
        reader.require(.kind)
        let kind: Located<OrganizationKind>? = reader.term(.kind)
        shortName = reader.text(.shortName)?.value
        aliases = reader.texts(.aliases)
        setting = reader.text(.setting)?.value
        place = reader.text(.place)?.value
        parent = reader.text(.parent)
        from = reader.date(.from)?.value
        to = reader.date(.to)?.value
        members = reader.count(.members)?.value
        headcounts = reader.records(.headcount, as: .headcount) { HeadcountDraft(&$0) }
        remarks = RecordRemarks(&reader)
        guard let id, let name, let kind else { return nil }
        (self.id, self.name, self.kind) = (id, name, kind)
    }
}

extension OrganizationDraft.HeadcountDraft {
    fileprivate init?(_ reader: inout RecordReader) {
        reader.require(.date)
        reader.require(.members)
        let evidence = EvidenceDraft(&reader)
        guard let date = reader.date(.date), let members = reader.count(.members) else { return nil }
        self.init(date: date, members: members.value, evidence: evidence)
    }
}
