package import Diagnostics
package import Vietnamese

/// What happened to organizations, as it was read.
package struct EventDraft: Sendable {
    package let date: Located<PartialDate>
    package let kind: Located<EventKind>
    /// Whom it befell.
    package let organizations: [Located<String>]
    /// The old name or parent.
    package let from: [Located<String>]
    /// The new name or parent, or the successors.
    package let to: [Located<String>]
    /// What an upgraded organization was and is.
    package let fromKind: Located<OrganizationKind>?
    package let toKind: Located<OrganizationKind>?
    /// The organization that it founds, where that has no record of its own: so that a reorganization is one
    /// spreadsheet, which one office writes.
    package let declared: OrganizationDraft?
    package let evidence: EvidenceDraft
    package let remarks: RecordRemarks

    init?(_ reader: inout RecordReader) {
        reader.require(.date)
        let date = reader.date(.date)
        reader.require(.event)
        let kind: Located<EventKind>? = reader.term(.event)
        let reads = kind.map { EventFields($0.value, &reader) }
        evidence = EvidenceDraft(&reader)
        remarks = RecordRemarks(&reader)
        guard let date, let kind, let reads, reads.isComplete else { return nil }
        (self.date, self.kind) = (date, kind)
        (organizations, from, to) = (reads.organizations, reads.from, reads.to)
        (fromKind, toKind) = (reads.fromKind, reads.toKind)
        declared = reads.declared
    }
}

/// What the fields of an event mean, which depends on its kind.
private struct EventFields {
    var organizations: [Located<String>]
    var from: [Located<String>] = []
    var to: [Located<String>] = []
    var fromKind: Located<OrganizationKind>?
    var toKind: Located<OrganizationKind>?
    var declared: OrganizationDraft?
    var isComplete = true
    /// Whether the row is also an organization's record.
    private var isDeclaring = false

    init(_ kind: EventKind, _ reader: inout RecordReader) {
        organizations = reader.texts(.organization)
        let before = reader.diagnostics.count
        switch kind {
        case .established: readFounding(&reader)
        case .renamed:
            from = [reader.text(.from)].compactMap(\.self)
            to = [reader.text(.to)].compactMap(\.self)
        case .upgraded:
            fromKind = reader.term(.from)
            toKind = reader.term(.to)
        case .reparented, .dissolved:
            from = reader.texts(.from)
            to = reader.texts(.to)
        case .merged, .split:
            from = reader.texts(.from)
            to = reader.texts(.to)
            if kind == .merged { readSuccessor(&reader) }
        }
        check(kind, &reader)
        isComplete = !reader.diagnostics[before...].contains(where: \.isError) && !organizations.isEmpty
    }

    /// The row of a new organization: with an id it is its record, else it names one that has a record.
    private mutating func readFounding(_ reader: inout RecordReader) {
        guard reader.has(.id) || reader.has(.name) || reader.has(.kind) else { return }
        isDeclaring = true
        declared = OrganizationDraft(foundedBy: &reader, name: organizations.first)
        organizations = [declared?.id].compactMap(\.self)
    }

    /// “A and B were merged into C”, or the other way round, as decisions put it: “C was made of A and B”; where C
    /// has no record, the row of the merger is it.
    private mutating func readSuccessor(_ reader: inout RecordReader) {
        if to.isEmpty, !from.isEmpty { (organizations, to, from) = (from, organizations, []) }
        guard reader.has(.id) else { return }
        isDeclaring = true
        declared = OrganizationDraft(foundedBy: &reader, name: to.first)
        to = [declared?.id].compactMap(\.self)
    }

    private func check(_ kind: EventKind, _ reader: inout RecordReader) {
        if organizations.isEmpty, declared == nil, !isDeclaring { reader.require(.organization) }
        let isAboutOne = [.established, .renamed, .split].contains(kind)
        if isAboutOne, organizations.count > 1 {
            reader.report(.eventOfOneOrganization(kind.label), at: organizations[1].location)
        }
        switch kind {
        case .merged, .split: if to.isEmpty, !isDeclaring { reader.require(.to) }
        case .renamed, .reparented, .upgraded: if !reader.has(.from), !reader.has(.to) { reader.require(.to) }
        case .established, .dissolved: break
        }
        let mostTo = kind == .split || kind == .established ? Int.max : 1
        if to.count > mostTo { reader.report(.eventWithOneTarget(kind.label), at: to[1].location) }
        var unused: [Field] = isDeclaring ? [] : [.id, .name, .kind, .parent, .place]
        if kind == .established { unused += [.from, .to] }
        if let field = unused.first(where: { reader.has($0) }) {
            reader.report(.eventFieldNotUsed(field.names, kind.label), at: reader.location(of: field))
        }
    }
}
