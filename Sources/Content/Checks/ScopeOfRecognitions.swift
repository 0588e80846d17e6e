import Diagnostics
import Vietnamese

/// Who decides on an organization, and whose document says so, is above it.
enum ScopeOfRecognitions: SiteCheck {
    static let rules: [Rule] = [.scopeNoAncestor]

    static func findings(in site: Site) -> [Diagnostic] {
        site.recognitions.flatMap { findings(in: $0, of: site) }
    }

    private static func findings(in recognition: Recognition, of site: Site) -> [Diagnostic] {
        let organization = recognition.organization
        let document = recognition.evidence.document.map { site[$0] }
        // Nearly every record names its commune, and nearly every document is that commune's.
        guard recognition.scope != nil || document?.scope != nil else { return [] }
        let above = committees(deciding: recognition, in: site)
        var findings: [Diagnostic] = []
        var refused: Reference<Organization>?
        if let scope = recognition.scope, isElsewhere(scope, above: above, in: site) {
            refused = scope
            findings.report(
                .scopeNoAncestor(site[scope].name, of: site[organization].name),
                at: recognition.remarks.place(of: .scope))
        }
        if let document, let scope = document.scope, scope != refused, isElsewhere(scope, above: above, in: site) {
            findings.report(
                .documentOfElsewhere(document.number.value, of: site[scope].name, for: site[organization].name),
                at: recognition.remarks.place(of: .document),
                notes: [.init(.documentIsHere, at: document.number.location)])
        }
        return findings
    }

    /// The organization and what stood above it while that which is recognized was done, or when it was decided on.
    private static func committees(deciding recognition: Recognition, in site: Site) -> [Reference<Organization>] {
        let hierarchy = site.hierarchy
        let days = recognition.period.days
        let first = hierarchy.ancestors(of: recognition.organization, on: days.lowerBound)
        let decision = recognition.date.map { Period.days($0).upperBound } ?? days.upperBound
        let last = hierarchy.wholes(of: recognition.organization, on: max(days.upperBound, decision), withHeir: true)
        return [recognition.organization] + first.filter { !last.contains($0) } + last
    }

    /// Whether the organization is known to stand in another branch: what lies above the topmost one that is recorded
    /// is not known, so a higher scope may be there.
    private static func isElsewhere(
        _ scope: Reference<Organization>, above: [Reference<Organization>], in site: Site
    ) -> Bool {
        guard !above.contains(scope), let top = above.last else { return false }
        return site[top].kind.rank >= site[scope].kind.rank
    }
}

extension OrganizationKind {
    /// How high it stands in the Party's structure (Điều lệ Đảng, chapters II to V).
    fileprivate var rank: Int {
        switch self {
        case .group: 0
        case .cell: 1
        case .subCommittee: 2
        case .grassrootsCell, .grassrootsCommittee: 3
        case .communeCommittee, .districtCommittee, .superiorCommittee: 4
        case .provincialCommittee: 5
        case .central: 6
        }
    }
}
