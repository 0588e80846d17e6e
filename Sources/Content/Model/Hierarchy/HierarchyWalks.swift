package import Vietnamese

// Walks through the hierarchy: upwards as of a date, downwards over the whole site.

extension Hierarchy {
    /// The organizations that it was under, its parent first.
    package func ancestors(
        of organization: Reference<Organization>, at day: CalendarDate
    ) -> [Reference<Organization>] {
        ancestors(of: organization, on: day.dayNumber)
    }

    func ancestors(of organization: Reference<Organization>, on day: Int) -> [Reference<Organization>] {
        let day = held(day, organization.index)
        var result: [Reference<Organization>] = []
        var next = parent(organization.index, on: day).index
        while let index = next, result.count <= Self.deepest {
            result.append(Reference(index))
            // Above one that had ended stands what stood above it on its last day.
            next = parent(index, on: min(day, lives.last(of: index))).index
        }
        return result
    }

    /// The organizations of which an organization is counted a part on a day: those above it (on its last day
    /// where it had ended by then), those that took the place of such as had ended, and what is above these.
    ///
    /// The nearest come first, and each once. Without guesses: who split into several has nobody in its place.
    ///
    /// - Parameter withHeir: also who took its own place: a report of that one covers what it reported.
    func wholes(
        of organization: Reference<Organization>, on day: Int, withHeir: Bool = false
    ) -> [Reference<Organization>] {
        var result = ancestors(of: organization, on: day)
        let day = min(day, todayNumber)
        let asksHeir = withHeir && lives.last(of: organization.index) < day
        guard asksHeir || result.contains(where: { lives.last(of: $0.index) < day }) else { return result }
        func add(heirOf index: Int) {
            guard day > lives.last(of: index), case .found(let heir) = occupant(of: index, on: day) else { return }
            for whole in [Reference(heir)] + ancestors(of: Reference(heir), on: day)
            where whole != organization && !result.contains(whole) {
                result.append(whole)
            }
        }
        if asksHeir { add(heirOf: organization.index) }
        var place = 0
        while place < result.count, result.count < Self.mostWholes {
            add(heirOf: result[place].index)
            place += 1
        }
        return result
    }

    /// A chain of parents longer than this is a mistake in the records.
    static let deepest = 50
    private static let mostWholes = 200
}

extension Site {
    /// The organizations above one, its parent first: today, or on its last day.
    package func ancestors(of organization: Reference<Organization>) -> [Reference<Organization>] {
        hierarchy.ancestors(of: organization, on: hierarchy.todayNumber)
    }

    /// An organization and everything that belongs below it today, each once, parents before children.
    ///
    /// What has ended is below whatever took the place of what it was under.
    package func subtree(of organization: Reference<Organization>) -> [Reference<Organization>] {
        walk(from: organization) { Array(relations.belongings[$0]) }
    }

    /// An organization and everything that was below it on a day, each once, parents before children.
    package func subtree(
        of organization: Reference<Organization>, at day: CalendarDate
    ) -> [Reference<Organization>] {
        walk(from: organization) { children(of: $0, at: day) }
    }

    /// The organizations that were directly under one on a day, in the order of the records.
    package func children(of organization: Reference<Organization>, at day: CalendarDate) -> [Reference<Organization>] {
        relations.possibleChildren[organization].filter { child in
            hierarchy.exists(child, at: day) && hierarchy.parent(of: child, at: day) == organization
        }
    }

    /// Every organization has one parent, so that only the first can come up again.
    private func walk(
        from organization: Reference<Organization>, to children: (Reference<Organization>) -> [Reference<Organization>]
    ) -> [Reference<Organization>] {
        var result = [organization]
        var index = 0
        while index < result.count {
            for child in children(result[index]) where child != organization { result.append(child) }
            index += 1
        }
        return result
    }
}
