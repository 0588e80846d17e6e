import Diagnostics
import Vietnamese

extension Resolver {
    mutating func enterOrganizations(_ drafts: [OrganizationDraft]) -> [OrganizationDraft] {
        var entered: [OrganizationDraft] = []
        for draft in drafts {
            guard organizations.insert(id: draft.id.value, entered.count) else {
                duplicate(draft.id, first: organizations.index(ofID: draft.id.value).map { entered[$0].id.location })
                continue
            }
            organizations.insert(name: draft.name.value, entered.count)
            if let short = draft.shortName { organizations.insert(name: short, entered.count) }
            for alias in draft.aliases { organizations.insert(name: alias.value, entered.count) }
            entered.append(draft)
        }
        return entered
    }

    /// The parent that each record states; who is meant by a name that several had depends on the day.
    mutating func parents(of drafts: [OrganizationDraft]) -> [Reference<Organization>?] {
        drafts.enumerated().map { index, draft in
            guard let parent = draft.parent else { return nil }
            let day = draft.founding?.firstDay.dayNumber ?? min(today.dayNumber, lives.last(of: index))
            return organization(parent, during: day...day)
        }
    }

    mutating func resolve(
        _ draft: OrganizationDraft, at reference: Reference<Organization>, state: Organization.State
    ) -> Organization {
        let headcounts = draft.headcounts.map { count in
            Organization.Headcount(
                location: count.location, date: count.date, members: count.members,
                evidence: evidence(count.evidence, about: reference))
        }
        return Organization(draft, at: reference, state: state, headcounts: headcounts)
    }

    mutating func duplicate(_ id: Located<String>, first: SourceLocation?) {
        diagnostics.report(.duplicateID(id.value), at: id.location, notes: [.init(.firstHere, at: first)])
    }
}
