import Diagnostics
import Vietnamese

/// An event whose references have been looked for; those that were not found have been reported.
struct ResolvedEvent {
    let draft: EventDraft
    /// The first day of the new state.
    let day: Int
    /// The last day of what ends by it: the day before, or where less is known the last that it can be.
    let endDay: Int
    /// Beside those of the draft.
    var organizations: [Reference<Organization>?] = []
    var from: [Reference<Organization>?] = []
    var to: [Reference<Organization>?] = []

    init(_ draft: EventDraft) {
        self.draft = draft
        let date = draft.date.value
        day = date.firstDay.dayNumber
        let isDay = date.precision >= .day && !date.isRange
        endDay = isDay ? day - 1 : date.lastDay?.dayNumber ?? day
    }

    var kind: EventKind { draft.kind.value }
    /// Whether `organization` is no longer there afterwards.
    func ends(_ organization: Reference<Organization>) -> Bool { kind.ends && !to.contains(organization) }
    /// Whether all that it names was found.
    var isWhole: Bool { !(organizations + from + to).contains(nil) }
}

extension Resolver {
    /// The beginnings and ends that records state, and what of them does not fit.
    mutating func enterLives(_ drafts: [OrganizationDraft]) {
        lives = Lives(count: drafts.count)
        for (index, draft) in drafts.enumerated() {
            let first = (draft.from?.value ?? draft.founding)?.firstDay.dayNumber
            let last = draft.to?.value.lastDay?.dayNumber
            if let first, let last, let to = draft.to, last < first {
                diagnostics.report(.organizationEndsFirst, at: to.location)
                continue
            }
            if let first { lives.begin(index, on: first) }
            if let last { lives.end(index, after: last) }
        }
    }

    /// Finds what events name, the oldest event first: who is meant by a name that several had depends on the day.
    mutating func resolve(_ drafts: [EventDraft]) -> [ResolvedEvent] {
        var events = drafts.map { ResolvedEvent($0) }.enumerated()
            .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
        enterFormerNames(events)
        for index in events.indices {
            let event = events[index]
            let before = event.day - (event.kind == .established ? 0 : 1)
            events[index].organizations = event.draft.organizations.map { organization($0, during: before...before) }
            if event.kind == .renamed, case let organization?? = events[index].organizations.first {
                for name in event.draft.from + event.draft.to { enter(name.value, of: organization) }
            }
            guard event.kind.ends else { continue }
            // What ends has ended for the events after it; whether it is among its own successors is seen below.
            for case let organization? in events[index].organizations {
                let stays = event.draft.to.contains { organizations.peek($0.value) == organization }
                if !stays {
                    lives.end(organization.index, after: min(event.endDay, lives.last(of: organization.index)))
                }
            }
        }
        for index in events.indices {
            let event = events[index]
            guard event.kind != .renamed else { continue }
            let before = event.day - 1
            events[index].from = event.draft.from.map { organization($0, during: before...before) }
            events[index].to = event.draft.to.map { organization($0, during: event.day...event.day) }
        }
        return events
    }

    /// Enters old and new names, by which references may call an organization, too.
    private mutating func enterFormerNames(_ events: [ResolvedEvent]) {
        for event in events where event.kind == .renamed {
            let names = event.draft.from + event.draft.to
            // “A was renamed to B” may call it by a name that its record does not have.
            let called = event.draft.organizations + event.draft.to
            var organization: Reference<Organization>?
            for name in called where organization == nil { organization = organizations.peek(name.value) }
            guard let organization else { continue }
            if let old = event.draft.organizations.first { enter(old.value, of: organization) }
            for name in names { enter(name.value, of: organization) }
        }
    }

    private mutating func enter(_ name: String, of organization: Reference<Organization>) {
        if !organizations.all(named: name).contains(organization), organizations.index(ofID: name) == nil {
            organizations.insert(name: name, organization.index)
        }
    }

    /// Who stood where, when; with what holds of each organization today.
    mutating func resolveHierarchy(
        _ drafts: [OrganizationDraft], _ eventDrafts: [EventDraft]
    ) -> (Hierarchy, [Organization.State], [ResolvedEvent]) {
        enterLives(drafts)
        let stated = lives
        let events = resolve(eventDrafts)
        var builder = HierarchyBuilder(
            drafts, parents: parents(of: drafts), lives: stated, events: events, today: today)
        let hierarchy = builder.build()
        diagnostics += builder.diagnostics
        lives = hierarchy.lives
        self.hierarchy = hierarchy
        return (hierarchy, drafts.indices.map { builder.state(of: $0, in: hierarchy) }, events)
    }

    /// The events as they are published; of one that names nobody there is nothing to say.
    mutating func published(_ events: [ResolvedEvent]) -> [Event] {
        var all: [Event] = []
        for event in events {
            let organizations = event.organizations.compactMap(\.self)
            guard !organizations.isEmpty else { continue }
            let days = [event.day - 1, event.day]
            let near = organizations.reduce(into: Set<Reference<Organization>>()) { near, organization in
                for day in days { near.formUnion(surroundings(of: [organization], on: day)) }
            }
            all.append(
                Event(
                    event.draft, at: Reference(all.count), organizations: organizations, change: change(of: event),
                    evidence: evidence(event.draft.evidence, among: near)))
        }
        return all
    }

    private func change(of event: ResolvedEvent) -> Event.Change {
        let (from, to) = (event.from.compactMap(\.self), event.to.compactMap(\.self))
        return switch event.kind {
        case .established: .founding
        case .renamed: .name(from: event.draft.from.first?.value, to: event.draft.to.first?.value)
        case .reparented: .parent(from: from.first, to: to.first)
        case .upgraded: .kind(from: event.draft.fromKind?.value, to: event.draft.toKind?.value)
        case .merged, .split, .dissolved: .ending(successors: to)
        }
    }
}
