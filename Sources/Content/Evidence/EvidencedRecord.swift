package import Diagnostics
import Vietnamese

/// A record that says something which somebody has to have said before: it needs evidence.
package enum EvidencedRecord: Sendable {
    case recognition(Recognition)
    case total(Total)
    case statistic(Statistic)
    case rating(YearlyRating)
    case initiative(Initiative)
    case headcount(Organization.Headcount, of: Organization)
    case event(Event)
}

extension Site {
    /// Every record that needs evidence, by kind and in the order of the records.
    package func forEachEvidencedRecord(_ body: (EvidencedRecord) -> Void) {
        for recognition in recognitions { body(.recognition(recognition)) }
        for total in totals { body(.total(total)) }
        for statistic in statistics { body(.statistic(statistic)) }
        for rating in ratings { body(.rating(rating)) }
        for initiative in initiatives { body(.initiative(initiative)) }
        for organization in organizations {
            for headcount in organization.headcounts { body(.headcount(headcount, of: organization)) }
        }
        for event in events { body(.event(event)) }
    }
}

extension EvidencedRecord {
    package var kind: RecordKind {
        switch self {
        case .recognition: .recognition
        case .total: .total
        case .statistic: .statistic
        case .rating: .rating
        case .initiative: .initiative
        case .headcount: .headcount
        case .event: .event
        }
    }

    package var evidence: Evidence {
        switch self {
        case .recognition(let recognition): recognition.evidence
        case .total(let total): total.evidence
        case .statistic(let statistic): statistic.evidence
        case .rating(let rating): rating.evidence
        case .initiative(let initiative): initiative.evidence
        case .headcount(let headcount, _): headcount.evidence
        case .event(let event): event.evidence
        }
    }

    package var location: SourceLocation {
        switch self {
        case .recognition(let recognition): recognition.remarks.location
        case .total(let total): total.remarks.location
        case .statistic(let statistic): statistic.remarks.location
        case .rating(let rating): rating.remarks.location
        case .initiative(let initiative): initiative.remarks.location
        case .headcount(let headcount, _): headcount.location
        case .event(let event): event.remarks.location
        }
    }

    /// Whom it is about: whom its source has to name.
    package var organizations: [Reference<Organization>] {
        switch self {
        case .recognition(let recognition): [recognition.organization]
        case .total(let total): [total.scope].compactMap(\.self)
        case .statistic(let statistic): [statistic.scope].compactMap(\.self)
        case .rating(let rating): [rating.organization]
        case .initiative(let initiative): initiative.organizations
        case .headcount(_, let organization): [organization.reference]
        // A merger of a hundred communes is reported by the names of those that came of it, or by a number.
        case .event: []
        }
    }

    /// A plan or a registration is no achievement yet, and a failure is none that anybody would claim; what became of
    /// organizations is known to all.
    package var needsEvidence: Bool {
        switch self {
        case .recognition(let recognition): recognition.status.saysRecognized || recognition.status == .approved
        case .total, .statistic, .rating, .initiative, .headcount: true
        case .event: false
        }
    }

    /// What it says, in short and as readers see it.
    package func title(in site: Site) -> String {
        switch self {
        case .recognition(let recognition):
            "\(site[recognition.organization].name) · \(site[recognition.award].name) · \(recognition.period.text)"
        case .total(let total):
            [
                total.scope.map { site[$0].name }, site[total.award].name, total.period.text,
                NumberText.integer(total.count.value),
            ].compactMap(\.self).joined(separator: " · ")
        case .statistic(let statistic):
            [statistic.scope.map { site[$0].name }, statistic.measure, statistic.value.value.text]
                .compactMap(\.self).joined(separator: " · ")
        case .rating(let rating):
            "\(site[rating.organization].name) · \(rating.rating.value.label) · \(rating.year.value)"
        case .initiative(let initiative): initiative.name
        case .event(let event):
            "\(event.organizations.map { site[$0].name }.joined(separator: ", ")) · \(event.kind.label) · "
                + DateText.text(event.date, style: .list)
        case .headcount(let headcount, let organization):
            "\(organization.name) · \(DateText.text(headcount.date.value, style: .list)) · "
                + NumberText.integer(headcount.members)
        }
    }
}
