import Diagnostics
import Vietnamese

/// Makes the hierarchy out of what records state and events tell, and finds where they contradict each other.
struct HierarchyBuilder {
    let drafts: [OrganizationDraft]
    let events: [ResolvedEvent]
    let today: CalendarDate
    /// For each event its place among those that are published: those that name somebody who was found.
    private let published: [Int]
    /// What records state, as far as it was found.
    var parents: [Reference<Organization>?]
    var lives: Lives
    /// By organization.
    var chains: [Int: EventChain] = [:]
    /// Organizations that ended with somebody in their place who was not found.
    var unsettled: Set<Int> = []
    /// Where something was found already: one mistake gets one finding.
    var found: Set<SourceLocation> = []
    var diagnostics: [Diagnostic] = []

    /// What events say of one organization, the oldest first.
    struct EventChain {
        /// The events by their place among all that are published.
        var events: [Int] = []
        var names: [Step<String>] = []
        var kinds: [Step<OrganizationKind>] = []
        var parents: [Step<Int32>] = []
        var foundings: [Int] = []
        var endings: [Int] = []
        var successors: [Int] = []
        var predecessors: [Int] = []
    }

    /// One change of one attribute, with the places where it is written.
    struct Step<Value: Equatable & Sendable> {
        let day: Int
        let from: Located<Value>?
        let to: Located<Value>?
        /// Where the organization is named in the event.
        let place: SourceLocation

        var change: Spans<Value>.Change { .init(day: day, from: from?.value, to: to?.value) }
    }

    init(
        _ drafts: [OrganizationDraft], parents: [Reference<Organization>?], lives: Lives, events: [ResolvedEvent],
        today: CalendarDate
    ) {
        self.drafts = drafts
        self.parents = parents
        self.lives = lives
        self.events = events
        self.today = today
        var place = 0
        published = events.map { event in
            defer { if event.organizations.contains(where: { $0 != nil }) { place += 1 } }
            return place
        }
    }

    /// The hierarchy, without cycles on any day; what is wrong is in `diagnostics` then.
    mutating func build() -> Hierarchy {
        link()
        settleLives()
        checkChains()
        var hierarchy = made()
        if cutCycles(of: hierarchy) { hierarchy = made() }
        checkPlaces()
        checkEndedParents(in: hierarchy)
        return hierarchy
    }

    /// What holds of an organization today, or on its last day.
    func state(of index: Int, in hierarchy: Hierarchy) -> Organization.State {
        let reference = Reference<Organization>(index)
        let day = hierarchy.todayNumber
        let draft = drafts[index]
        let chain = chains[index]
        let ending = chain?.endings.first.map { events[$0] }
        let founded = draft.founding ?? chain?.foundings.first.map { events[$0].draft.date.value }
        return Organization.State(
            name: hierarchy.name(of: reference, on: day), kind: hierarchy.kind(of: reference, on: day),
            parent: hierarchy.parent(of: reference, on: day), from: draft.from?.value ?? founded,
            to: draft.to?.value ?? ending.map { Self.lastDay(of: $0) })
    }

    /// As exact as the event's own date.
    private static func lastDay(of event: ResolvedEvent) -> PartialDate {
        let date = event.draft.date.value
        guard event.endDay < event.day, let day = CalendarDate(dayNumber: event.endDay) else { return date }
        return PartialDate(day) { _ in date.offset }
    }
}

extension HierarchyBuilder {
    /// Gathers what each event says of each organization.
    private mutating func link() {
        for (number, event) in events.enumerated() {
            let place = published[number]
            for (position, organization) in event.organizations.enumerated() {
                guard let organization else { continue }
                let index = organization.index
                let written = event.draft.organizations[position].location
                var chain = chains[index] ?? EventChain()
                if chain.events.last != place { chain.events.append(place) }
                add(event, number, to: &chain, of: organization, at: written)
                chains[index] = chain
            }
            for case let successor? in event.to where event.kind.ends {
                if chains[successor.index]?.events.last != place {
                    chains[successor.index, default: EventChain()].events.append(place)
                }
            }
        }
    }

    private mutating func add(
        _ event: ResolvedEvent, _ number: Int, to chain: inout EventChain, of organization: Reference<Organization>,
        at place: SourceLocation
    ) {
        let draft = event.draft
        switch event.kind {
        case .established: chain.foundings.append(number)
        case .renamed:
            chain.names.append(Step(day: event.day, from: draft.from.first, to: draft.to.first, place: place))
        case .upgraded:
            chain.kinds.append(Step(day: event.day, from: draft.fromKind, to: draft.toKind, place: place))
        case .reparented:
            guard event.isWhole else { return }
            chain.parents.append(
                Step(
                    day: event.day, from: located(event.from.first, draft.from.first),
                    to: located(event.to.first, draft.to.first), place: place))
        case .merged, .split, .dissolved:
            guard event.ends(organization) else { return }
            chain.endings.append(number)
            if event.to.contains(nil) { unsettled.insert(organization.index) }
        }
    }

    private func located(_ reference: Reference<Organization>??, _ text: Located<String>?) -> Located<Int32>? {
        guard case let reference?? = reference, let text else { return nil }
        return Located(Int32(clamping: reference.index), at: text.location)
    }

    func made() -> Hierarchy {
        var histories: [Int: Hierarchy.History] = [:]
        for (index, chain) in chains {
            var history = Hierarchy.History()
            let draft = drafts[index]
            if !chain.names.isEmpty {
                history.names = Spans(stated: draft.name.value, changes: chain.names.map(\.change))
            }
            if !chain.kinds.isEmpty {
                history.kinds = Spans(stated: draft.kind.value, changes: chain.kinds.map(\.change))
            }
            if !chain.parents.isEmpty {
                history.parents = Spans(stated: stated(index), changes: chain.parents.map(\.change))
            }
            history.events = chain.events.map { Reference($0) }
            history.founding = chain.foundings.first.map { Reference(published[$0]) }
            history.ending = chain.endings.first.map { Reference(published[$0]) }
            history.successors = chain.successors
            history.predecessors = chain.predecessors
            histories[index] = history
        }
        return Hierarchy(
            today: today, lives: lives, names: drafts.map(\.name.value), kinds: drafts.map(\.kind.value),
            parents: drafts.indices.map { stated($0) ?? -1 }, histories: histories)
    }

    /// Nil where the record states none.
    private func stated(_ index: Int) -> Int32? { parents[index].map { Int32(clamping: $0.index) } }
}
