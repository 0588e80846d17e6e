import Diagnostics
import Vietnamese

/// What records are about was there then: the organization, what it was under, and its kind.
enum OutsideLife: SiteCheck {
    static let rules: [Rule] = [.outsideLife, .parentOutsideLife, .kindAsOfThen]

    static func findings(in site: Site) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var parents = MissingParents()
        var kinds = ForeignKinds()
        func look(at organization: Reference<Organization>, _ period: Period, _ place: SourceLocation) {
            let hierarchy = site.hierarchy
            guard hierarchy.lives.overlaps(period.days, organization.index) else {
                let life = hierarchy.life(of: organization)
                findings.report(
                    .outsideLife(site[organization].name, from: life.from?.iso, to: life.to?.iso), at: place)
                return
            }
            for year in [period.years.lowerBound, period.years.upperBound] {
                parents.look(at: organization, year, place, in: site)
                kinds.look(at: organization, year, place, in: site)
            }
        }
        for record in site.recognitions { look(at: record.organization, record.period, record.periodLocation) }
        for total in site.totals {
            if let scope = total.scope { look(at: scope, total.period, total.periodLocation) }
        }
        for rating in site.ratings {
            look(at: rating.organization, Period(year: rating.year.value), rating.year.location)
        }
        return findings + parents.findings(in: site) + kinds.findings(in: site)
    }
}

/// Parents that were not there at the end of a year of which something is recorded: once for each, though hundreds
/// of cells were below it.
private struct MissingParents {
    private var found: [Int: (first: Case, others: Set<Int>)] = [:]

    private struct Case {
        let organization: Reference<Organization>
        let year: Int
        let place: SourceLocation
    }

    mutating func look(
        at organization: Reference<Organization>, _ year: Int, _ place: SourceLocation, in site: Site
    ) {
        let hierarchy = site.hierarchy
        let index = organization.index
        let missing: Int
        switch hierarchy.parent(index, on: hierarchy.held(Board.day(of: year), index)) {
        case .none, .found: return
        case .unknown: missing = hierarchy.statedParent(of: index) ?? index
        case .ended(let parent):
            // Where it is still so today, the parent itself is found (`parent-ended`).
            let today = hierarchy.held(hierarchy.todayNumber, index)
            if case .ended = hierarchy.parent(index, on: today) { return }
            missing = parent
        }
        let this = Case(organization: organization, year: year, place: place)
        var entry = found[missing] ?? (this, [])
        if place < entry.first.place { entry.first = this }
        entry.others.insert(index)
        found[missing] = entry
    }

    func findings(in site: Site) -> [Diagnostic] {
        found.map { parent, entry in
            let problem = Problem.parentOutsideLife(
                site[entry.first.organization].name, year: entry.first.year, parent: site.organizations[parent].name,
                others: entry.others.count - 1)
            return Diagnostic(problem, at: entry.first.place)
        }
    }
}

/// Committees of districts after 30 June 2025 and committees of communes before 1 July 2025 (Luật Tổ chức chính
/// quyền địa phương 2025; Quy định về tổ chức đảng ở địa phương hai cấp): once for each of the two kinds.
private struct ForeignKinds {
    private var found: [OrganizationKind: (first: Case, others: Set<Int>)] = [:]

    private struct Case {
        let organization: Reference<Organization>
        let year: Int
        let place: SourceLocation
    }

    private static let yearOfChange = 2025

    mutating func look(
        at organization: Reference<Organization>, _ year: Int, _ place: SourceLocation, in site: Site
    ) {
        guard year != Self.yearOfChange else { return }
        let kind = site.hierarchy.kind(of: organization, on: Board.day(of: year))
        switch kind {
        case .communeCommittee where year < Self.yearOfChange: break
        case .districtCommittee where year > Self.yearOfChange: break
        default: return
        }
        let this = Case(organization: organization, year: year, place: place)
        var entry = found[kind] ?? (this, [])
        if place < entry.first.place { entry.first = this }
        entry.others.insert(organization.index)
        found[kind] = entry
    }

    func findings(in site: Site) -> [Diagnostic] {
        found.map { kind, entry in
            let problem = Problem.kindAsOfThen(
                site[entry.first.organization].name, kind: kind.label, year: entry.first.year,
                others: entry.others.count - 1, isEarly: kind == .communeCommittee)
            return Diagnostic(problem, at: entry.first.place)
        }
    }
}
