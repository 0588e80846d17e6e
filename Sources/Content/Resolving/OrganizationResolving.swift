import Diagnostics
import Vietnamese

extension Resolver {
    /// A chain of parents longer than this is a mistake in the records.
    private static let deepestHierarchy = 50

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

    /// The parent of each organization; cycles are reported and cut.
    mutating func parents(of drafts: [OrganizationDraft]) -> [Reference<Organization>?] {
        var parents = drafts.map { organization($0.parent) }
        // 0: not seen, 1: on the path that is being walked, 2: known to end.
        var state = [UInt8](repeating: 0, count: drafts.count)
        var depth = [Int](repeating: 0, count: drafts.count)
        for start in drafts.indices where state[start] == 0 {
            var path: [Int] = []
            var next: Int? = start
            while let index = next, state[index] == 0 {
                state[index] = 1
                path.append(index)
                next = parents[index]?.index
            }
            if let index = next, state[index] == 1, let from = path.firstIndex(of: index) {
                let cycle = path[from...]
                reportCycle(cycle.map { drafts[$0] })
                for member in cycle { parents[member] = nil }
            }
            for index in path.reversed() {
                state[index] = 2
                depth[index] = parents[index].map { depth[$0.index] + 1 } ?? 0
                if depth[index] == Self.deepestHierarchy + 1 {
                    diagnostics.report(
                        .hierarchyTooDeep(limit: Self.deepestHierarchy),
                        at: drafts[index].parent?.location ?? drafts[index].remarks.location)
                }
            }
        }
        return parents
    }

    mutating func resolve(
        _ draft: OrganizationDraft, at reference: Reference<Organization>, parent: Reference<Organization>?
    ) -> Organization {
        let headcounts = draft.headcounts.map { count in
            Organization.Headcount(
                location: count.location, date: count.date, members: count.members,
                evidence: evidence(count.evidence, about: reference))
        }
        return Organization(draft, at: reference, parent: parent, headcounts: headcounts)
    }

    /// One report a cycle, at the first of its records.
    private mutating func reportCycle(_ cycle: [OrganizationDraft]) {
        let places = cycle.compactMap { draft in draft.parent.map { (draft.id.value, $0.location) } }
            .sorted { $0.1 < $1.1 }
        guard let first = places.first else { return }
        diagnostics.report(
            .parentCycle(places.map(\.0)), at: first.1,
            notes: places.dropFirst().prefix(5).map { .init(.alsoHere($0.0), at: $0.1) })
    }

    mutating func duplicate(_ id: Located<String>, first: SourceLocation?) {
        diagnostics.report(.duplicateID(id.value), at: id.location, notes: [.init(.firstHere, at: first)])
    }
}
