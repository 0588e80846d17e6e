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
    package let from: Located<PartialDate>?
    package let to: Located<PartialDate>?
    package let members: Int?
    package let headcounts: [HeadcountDraft]
    package let remarks: RecordRemarks
    /// The date of the event that declares it; nil for one that has a record.
    package let founding: PartialDate?

    package struct HeadcountDraft: Sendable {
        package let location: SourceLocation
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
        from = reader.date(.from)
        to = reader.date(.to)
        members = reader.count(.members)?.value
        headcounts = reader.records(.headcount, as: .headcount) { HeadcountDraft(&$0) }
        remarks = RecordRemarks(&reader)
        guard let id, let name, let kind else { return nil }
        (self.id, self.name, self.kind) = (id, name, kind)
        founding = nil
    }

    /// An organization that an event declares; what is remarked there is remarked of the event.
    init?(foundedBy reader: inout RecordReader, name called: Located<String>?) {
        let id = reader.identifier()
        let name = reader.text(.name) ?? called
        if name == nil { reader.require(.name) }
        reader.require(.kind)
        let kind: Located<OrganizationKind>? = reader.term(.kind)
        shortName = nil
        aliases = []
        setting = nil
        place = reader.text(.place)?.value
        parent = reader.text(.parent)
        from = nil
        to = nil
        members = nil
        headcounts = []
        remarks = RecordRemarks(ofPartAt: reader.location)
        guard let id, let name, let kind, let founding = reader.date(.date) else { return nil }
        (self.id, self.name, self.kind) = (id, name, kind)
        self.founding = founding.value
    }
}

extension OrganizationDraft.HeadcountDraft {
    fileprivate init?(_ reader: inout RecordReader) {
        reader.require(.date)
        reader.require(.members)
        let evidence = EvidenceDraft(&reader)
        guard let date = reader.date(.date), let members = reader.count(.members) else { return nil }
        self.init(location: reader.location, date: date, members: members.value, evidence: evidence)
    }
}
