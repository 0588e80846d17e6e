package import Vietnamese

/// Who stood where, when: the one place that answers as of a date.
///
///     site.hierarchy.parent(of: cell, at: article.date.firstDay)
///     site.hierarchy.ancestors(of: cell, at: lastDayOfTheYear)
///
/// A day is held to the organization's own life and to today: of a unit that ended it is its last day that answers,
/// and what is announced for a day to come does not hold yet. Where a stated parent had ended by then, the one that
/// took its place stands for it; where it was not there yet, the one that it came out of. Nobody is guessed: see
/// ``isParentKnown(of:at:)``.
package struct Hierarchy: Sendable {
    /// The day that the site is built for.
    package let today: CalendarDate
    let todayNumber: Int
    let lives: Lives
    /// For each organization, what its record states where no event says otherwise; -1: no parent.
    private let names: [String]
    private let kinds: [OrganizationKind]
    private let parents: [Int32]
    /// For each organization, its place among the histories; -1: nothing is told of it.
    private let places: [Int32]
    private let histories: [History]

    /// What events say of one organization.
    struct History: Sendable {
        var names: Spans<String>?
        var kinds: Spans<OrganizationKind>?
        /// -1: none.
        var parents: Spans<Int32>?
        var events: [Reference<Event>] = []
        var founding: Reference<Event>?
        var ending: Reference<Event>?
        var successors: [Int] = []
        var predecessors: [Int] = []
    }

    init(
        today: CalendarDate, lives: Lives, names: [String], kinds: [OrganizationKind], parents: [Int32],
        histories: [Int: History]
    ) {
        self.today = today
        todayNumber = today.dayNumber
        self.lives = lives
        self.names = names
        self.kinds = kinds
        self.parents = parents
        var places = [Int32](repeating: -1, count: names.count)
        let told = histories.sorted { $0.key < $1.key }
        for (place, entry) in told.enumerated() { places[entry.key] = Int32(clamping: place) }
        self.places = places
        self.histories = told.map(\.value)
    }

    private func history(_ index: Int) -> History? { places[index] < 0 ? nil : histories[Int(places[index])] }
}

// MARK: - One organization

extension Hierarchy {
    package func life(of organization: Reference<Organization>) -> Life { lives.life(of: organization.index) }

    package func exists(_ organization: Reference<Organization>, at day: CalendarDate) -> Bool {
        lives.contains(day.dayNumber, organization.index)
    }

    package func name(of organization: Reference<Organization>, at day: CalendarDate) -> String {
        name(of: organization, on: day.dayNumber)
    }

    package func kind(of organization: Reference<Organization>, at day: CalendarDate) -> OrganizationKind {
        kind(of: organization, on: day.dayNumber)
    }

    /// The organization that it was directly under.
    package func parent(of organization: Reference<Organization>, at day: CalendarDate) -> Reference<Organization>? {
        parent(of: organization, on: day.dayNumber)
    }

    /// Whether the records say what it was directly under: not where the stated parent had ended and nobody or
    /// several took its place (the last known one is given then), nor where it came later (none is given).
    package func isParentKnown(of organization: Reference<Organization>, at day: CalendarDate) -> Bool {
        let index = organization.index
        switch parent(index, on: held(day.dayNumber, index)) {
        case .none, .found: return true
        case .ended, .unknown: return false
        }
    }

    /// What befell it, the oldest first.
    package func events(of organization: Reference<Organization>) -> [Reference<Event>] {
        history(organization.index)?.events ?? []
    }

    /// The event that it began or ended with.
    package func founding(of organization: Reference<Organization>) -> Reference<Event>? {
        history(organization.index)?.founding
    }
    package func ending(of organization: Reference<Organization>) -> Reference<Event>? {
        history(organization.index)?.ending
    }

    /// Who took its place when it ended, or came out of it.
    package func successors(of organization: Reference<Organization>) -> [Reference<Organization>] {
        (history(organization.index)?.successors ?? []).map { Reference($0) }
    }

    package func predecessors(of organization: Reference<Organization>) -> [Reference<Organization>] {
        (history(organization.index)?.predecessors ?? []).map { Reference($0) }
    }
}

// MARK: - By day number

extension Hierarchy {
    func name(of organization: Reference<Organization>, on day: Int) -> String {
        let index = organization.index
        guard let names = history(index)?.names else { return self.names[index] }
        return names.value(at: held(day, index)) ?? self.names[index]
    }

    func kind(of organization: Reference<Organization>, on day: Int) -> OrganizationKind {
        let index = organization.index
        guard let kinds = history(index)?.kinds else { return self.kinds[index] }
        return kinds.value(at: held(day, index)) ?? self.kinds[index]
    }

    func parent(of organization: Reference<Organization>, on day: Int) -> Reference<Organization>? {
        let index = organization.index
        return parent(index, on: held(day, index)).index.map { Reference($0) }
    }

    /// The day that answers for an organization: within its life, and not after today unless it begins later.
    func held(_ day: Int, _ index: Int) -> Int {
        let first = lives.first(of: index)
        return max(first, min(day, lives.last(of: index), max(todayNumber, first)))
    }

    /// What is known of a parent.
    enum Parent {
        case none
        case found(Int)
        /// The last one that is known, which had ended.
        case ended(Int)
        case unknown

        var index: Int? {
            switch self {
            case .found(let index), .ended(let index): index
            case .none, .unknown: nil
            }
        }
    }

    func parent(_ index: Int, on day: Int) -> Parent {
        var stated = parents[index]
        if let spans = history(index)?.parents {
            guard let value = spans.value(at: day) else { return .unknown }
            stated = value
        }
        return stated < 0 ? .none : occupant(of: Int(stated), on: day)
    }

    /// Who stood where a stated organization is named, on a day.
    func occupant(of index: Int, on day: Int) -> Parent {
        if lives.contains(day, index) { return .found(index) }
        let isOver = day > lives.last(of: index)
        var current = index
        for _ in 0..<Self.longestSuccession {
            let next = (isOver ? history(current)?.successors : history(current)?.predecessors) ?? []
            guard next.count == 1 else { break }
            current = next[0]
            if isOver ? day <= lives.last(of: current) : day >= lives.first(of: current) { return .found(current) }
        }
        return isOver ? .ended(current) : .unknown
    }

    /// What its record states, or the last event.
    func statedParent(of index: Int) -> Int? {
        let stated = history(index)?.parents?.all.last ?? parents[index]
        return stated < 0 ? nil : Int(stated)
    }

    /// What an organization belongs below today; one that has ended, below whatever took the place of its parent.
    func home(of index: Int) -> Int? {
        guard let parent = parent(index, on: held(todayNumber, index)).index else { return nil }
        return lives.last(of: index) < todayNumber ? occupant(of: parent, on: todayNumber).index ?? parent : parent
    }

    /// Every organization that may stand for a stated parent on some day.
    func possibleParents(of index: Int) -> [Int] {
        var stated = [parents[index]]
        if let spans = history(index)?.parents { stated += spans.all }
        var all: [Int] = []
        for parent in stated where parent >= 0 {
            for isOver in [true, false] {
                var current = Int(parent)
                for _ in 0..<Self.longestSuccession {
                    if !all.contains(current) { all.append(current) }
                    let next = (isOver ? history(current)?.successors : history(current)?.predecessors) ?? []
                    guard next.count == 1 else { break }
                    current = next[0]
                }
            }
        }
        return all
    }

    /// Units that take each other's place are a mistake; this many in a row are one, too.
    private static let longestSuccession = 20
}
