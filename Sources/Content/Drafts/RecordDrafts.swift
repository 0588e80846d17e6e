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
        package let date: PartialDate
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
        self.init(date: date.value, members: members.value, evidence: evidence)
    }
}

/// An award as it was read.
package struct AwardDraft: Sendable {
    package let id: Located<String>
    package let name: Located<String>
    package let shortName: String?
    package let aliases: [Located<String>]
    package let appliesTo: [OrganizationKind]
    package let period: AwardPeriod?
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
        appliesTo = reader.terms(.appliesTo)
        let period: Located<AwardPeriod>? = reader.term(.period)
        self.period = period?.value
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

/// A recognition as it was read.
package struct RecognitionDraft: Sendable {
    package let organization: Located<String>
    package let award: Located<String>
    package let period: Period
    package let status: RecognitionStatus
    package let date: PartialDate?
    package let issuer: String?
    package let scope: Located<String>?
    package let evidence: EvidenceDraft
    package let remarks: RecordRemarks

    init?(_ reader: inout RecordReader) {
        let organization = reader.requiredText(.organization)
        let award = reader.requiredText(.award)
        if !reader.has(.from) { reader.require(.year) }
        let period = PeriodDraft.read(&reader)
        let status: Located<RecognitionStatus>? = reader.term(.status)
        self.status = status?.value ?? .recognized
        date = reader.date(.date)?.value
        issuer = reader.text(.issuer)?.value
        scope = reader.text(.scope)
        evidence = EvidenceDraft(&reader, document: true)
        remarks = RecordRemarks(&reader)
        guard let organization, let award, let period else { return nil }
        (self.organization, self.award, self.period) = (organization, award, period)
    }
}

/// A reported total as it was read.
package struct TotalDraft: Sendable {
    package let scope: Located<String>?
    package let award: Located<String>
    package let period: Period
    package let count: Located<Int>
    package let status: RecognitionStatus
    package let parts: Located<[Figure]>?
    package let percent: Located<PrintedNumber>?
    package let base: Located<Int>?
    package let asOf: PartialDate?
    package let evidence: EvidenceDraft
    package let remarks: RecordRemarks

    init?(_ reader: inout RecordReader) {
        scope = reader.text(.scope)
        let award = reader.requiredText(.award)
        if !reader.has(.from) { reader.require(.year) }
        let period = PeriodDraft.read(&reader)
        reader.require(.count)
        let count = reader.count(.count)
        let status: Located<RecognitionStatus>? = reader.term(.status)
        self.status = status?.value ?? .recognized
        parts = reader.namedFigures(.parts)
        percent = reader.number(.percent)
        base = reader.count(.base)
        asOf = reader.date(.asOf)?.value
        evidence = EvidenceDraft(&reader)
        remarks = RecordRemarks(&reader)
        guard let award, let period, let count else { return nil }
        (self.award, self.period, self.count) = (award, period, count)
    }
}

/// Another reported figure as it was read.
package struct StatisticDraft: Sendable {
    package let scope: Located<String>?
    package let measure: Located<String>
    package let value: Located<PrintedNumber>
    package let unit: String?
    package let base: Located<PrintedNumber>?
    package let percent: Located<PrintedNumber>?
    package let parts: Located<[Figure]>?
    package let including: Located<[Figure]>?
    package let projected: Located<Projection>?
    package let asOf: PartialDate?
    package let span: Period?
    package let evidence: EvidenceDraft
    package let remarks: RecordRemarks

    init?(_ reader: inout RecordReader) {
        scope = reader.text(.scope)
        let measure = reader.requiredText(.measure)
        reader.require(.value)
        let value = reader.number(.value)
        unit = reader.text(.unit)?.value
        base = reader.number(.base)
        percent = reader.number(.percent)
        parts = reader.namedFigures(.parts)
        including = reader.namedFigures(.including)
        let place = reader.location(of: .projected)
        projected = reader.record(.projected, as: .projection) { Projection(&$0) }.flatMap { $0 }
            .map { Located($0, at: place) }
        asOf = reader.date(.asOf)?.value
        span = PeriodDraft.span(&reader)
        evidence = EvidenceDraft(&reader)
        remarks = RecordRemarks(&reader)
        guard let measure, let value else { return nil }
        (self.measure, self.value) = (measure, value)
    }
}

extension Projection {
    fileprivate init?(_ reader: inout RecordReader) {
        reader.require(.value)
        let base = reader.number(.base)
        let asOf = reader.date(.asOf)
        let with = reader.text(.with)
        guard let value = reader.number(.value) else { return nil }
        self.init(value: value, base: base?.value, asOf: asOf?.value, with: with)
    }
}

/// A model or pilot as it was read.
package struct InitiativeDraft: Sendable {
    package let id: Located<String>?
    package let name: Located<String>
    package let kind: String?
    package let organizations: [Located<String>]
    package let status: String?
    package let from: PartialDate?
    package let to: PartialDate?
    package let evidence: EvidenceDraft
    package let remarks: RecordRemarks

    init?(_ reader: inout RecordReader) {
        id = reader.text(.id).flatMap { reader.checkedIdentifier($0) }
        let name = reader.requiredText(.name)
        kind = reader.text(.kind)?.value
        organizations = reader.texts(.organizations)
        status = reader.text(.status)?.value
        from = reader.date(.from)?.value
        to = reader.date(.to)?.value
        evidence = EvidenceDraft(&reader)
        remarks = RecordRemarks(&reader)
        guard let name else { return nil }
        self.name = name
    }
}

/// An official document as it was read.
package struct DocumentDraft: Sendable {
    package let id: Located<String>?
    package let number: Located<String>
    package let type: Located<String>?
    package let issuer: String?
    package let scope: Located<String>?
    package let date: PartialDate?
    package let term: String?
    package let subject: String?
    package let aliases: [Located<String>]
    package let replaces: [Located<String>]
    package let url: String?
    package let file: Located<String>?
    package let remarks: RecordRemarks

    init?(_ reader: inout RecordReader) {
        id = reader.text(.id).flatMap { reader.checkedIdentifier($0) }
        let number = reader.requiredText(.number)
        type = reader.text(.type)
        issuer = reader.text(.issuer)?.value
        scope = reader.text(.scope)
        date = reader.date(.date)?.value ?? reader.date(.year)?.value
        term = reader.text(.term)?.value
        subject = reader.text(.subject)?.value
        aliases = reader.texts(.aliases)
        replaces = reader.texts(.replaces)
        url = reader.webAddress(.url)
        file = reader.text(.file)
        remarks = RecordRemarks(&reader)
        guard let number else { return nil }
        self.number = number
    }
}
