import Diagnostics
import Vietnamese

extension Resolver {
    /// Enters organizations by id and by all their names; one whose id is taken is reported and left out.
    mutating func enterOrganizations(
        _ drafts: consuming [OrganizationDraft], workers: any Workers = NoWorkers()
    ) -> [OrganizationDraft] {
        var drafts = drafts
        let keys = workers.map(drafts.map(\.name.value)) { Folding.equivalence($0) }
        var count = 0
        for place in drafts.indices {
            let draft = drafts[place]
            guard organizations.insert(id: draft.id.value, count) else {
                duplicate(draft.id, first: organizations.index(ofID: draft.id.value).map { drafts[$0].id.location })
                continue
            }
            organizations.insert(name: draft.name.value, key: keys[place], count)
            if let short = draft.shortName { organizations.insert(name: short, count) }
            for alias in draft.aliases { organizations.insert(name: alias.value, count) }
            // In place: a hundred thousand drafts need not be there twice.
            if count < place { drafts[count] = draft }
            count += 1
        }
        drafts.removeSubrange(count...)
        return drafts
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
