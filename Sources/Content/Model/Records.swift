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
        package let date: PartialDate
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
        self.headcounts = headcounts.sorted { $0.date.start > $1.date.start }
        remarks = Remarks(draft.remarks)
    }
}

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
    package let criteria: [Criteria]
    package let remarks: Remarks

    /// One version of the criteria.
    package struct Criteria: Sendable {
        package let from: PartialDate?
        package let to: PartialDate?
        package let document: Reference<OfficialDocument>?
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
        self.criteria = criteria
        remarks = Remarks(draft.remarks)
    }
}

/// Where one organization stands with one award in one period.
package final class Recognition: Sendable {
    package let organization: Reference<Organization>
    package let award: Reference<Award>
    package let period: Period
    package let status: RecognitionStatus
    package let date: PartialDate?
    package let issuer: String?
    package let scope: Reference<Organization>?
    package let evidence: Evidence
    package let remarks: Remarks

    init(
        _ draft: RecognitionDraft, organization: Reference<Organization>, award: Reference<Award>,
        scope: Reference<Organization>?, evidence: Evidence
    ) {
        self.organization = organization
        self.award = award
        period = draft.period
        status = draft.status
        date = draft.date
        issuer = draft.issuer
        self.scope = scope
        self.evidence = evidence
        remarks = Remarks(draft.remarks)
    }
}

/// A number of organizations that a source reports for an award, without naming them.
package final class Total: Sendable {
    package let scope: Reference<Organization>?
    package let award: Reference<Award>
    package let period: Period
    package let count: Located<Int>
    package let status: RecognitionStatus
    package let parts: Located<[Figure]>?
    package let percent: Located<PrintedNumber>?
    package let base: Located<Int>?
    package let asOf: PartialDate?
    package let evidence: Evidence
    package let remarks: Remarks

    init(_ draft: TotalDraft, scope: Reference<Organization>?, award: Reference<Award>, evidence: Evidence) {
        self.scope = scope
        self.award = award
        period = draft.period
        count = draft.count
        status = draft.status
        parts = draft.parts
        percent = draft.percent
        base = draft.base
        asOf = draft.asOf
        self.evidence = evidence
        remarks = Remarks(draft.remarks)
    }
}

/// Another figure that a source reports.
package final class Statistic: Sendable {
    package let scope: Reference<Organization>?
    package let measure: String
    package let value: Located<PrintedNumber>
    package let unit: String?
    package let base: Located<PrintedNumber>?
    package let percent: Located<PrintedNumber>?
    /// Disjoint: they sum to the value.
    package let parts: Located<[Figure]>?
    /// May overlap: never summed.
    package let including: Located<[Figure]>?
    package let projected: Located<Projection>?
    package let asOf: PartialDate?
    package let span: Period?
    package let evidence: Evidence
    package let remarks: Remarks

    init(_ draft: StatisticDraft, scope: Reference<Organization>?, evidence: Evidence) {
        self.scope = scope
        measure = draft.measure.value
        value = draft.value
        unit = draft.unit
        base = draft.base
        percent = draft.percent
        parts = draft.parts
        including = draft.including
        projected = draft.projected
        asOf = draft.asOf
        span = draft.span
        self.evidence = evidence
        remarks = Remarks(draft.remarks)
    }
}

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

/// An official document (văn bản).
package final class OfficialDocument: Sendable {
    /// Its own place in the site.
    package let reference: Reference<OfficialDocument>
    package let id: String
    /// As printed: `18-KL/TW`, `02`, or the name of one that prints no number.
    package let number: Located<String>
    package let type: Located<String>?
    package let issuer: String?
    package let scope: Reference<Organization>?
    package let date: PartialDate?
    package let term: String?
    package let subject: String?
    package let aliases: [String]
    package let replaces: [Reference<OfficialDocument>]
    package let url: String?
    package let remarks: Remarks

    init(
        _ draft: DocumentDraft, at reference: Reference<OfficialDocument>, id: String, scope: Reference<Organization>?,
        replaces: [Reference<OfficialDocument>]
    ) {
        self.reference = reference
        self.id = id
        number = draft.number
        type = draft.type
        issuer = draft.issuer
        self.scope = scope
        date = draft.date
        term = draft.term
        subject = draft.subject
        aliases = draft.aliases.map(\.value)
        self.replaces = replaces
        url = draft.url
        remarks = Remarks(draft.remarks)
    }

    /// How it is called in a list: type and number.
    package var title: String {
        guard let type = type?.value, !number.value.hasPrefix(type) else { return number.value }
        return "\(type) số \(number.value)"
    }
}
