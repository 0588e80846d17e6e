import Diagnostics
import Vietnamese

// What records and events say against each other. Each mistake gets one finding, where it has to be looked at.

extension HierarchyBuilder {
    mutating func report(_ problem: Problem, at place: SourceLocation, notes: [Diagnostic.Note] = []) {
        if found.insert(place).inserted { diagnostics.report(problem, at: place, notes: notes) }
    }

    /// Beginnings and ends as events tell them, and who came out of whom.
    mutating func settleLives() {
        for index in chains.keys.sorted() {
            guard let chain = chains[index] else { continue }
            settleFounding(of: index, chain.foundings)
            settleEnding(of: index, chain.endings)
        }
    }

    private mutating func settleFounding(of index: Int, _ foundings: [Int]) {
        let draft = drafts[index]
        guard let first = foundings.first else { return }
        for number in foundings.dropFirst() where !isRefused(events[number]) {
            report(
                .eventTwice, at: place(of: index, in: number),
                notes: [.init(.firstHere, at: place(of: index, in: first))])
        }
        let event = events[first]
        let days = event.day...max(event.day, event.draft.date.value.lastDay?.dayNumber ?? event.day)
        if let from = draft.from, !Self.days(of: from.value).overlaps(days) {
            report(
                .recordBeginsOtherwise(event.draft.date.value.iso), at: from.location,
                notes: [.init(.eventIsHere, at: event.draft.date.location)])
        }
        guard event.day <= lives.last(of: index) else {
            report(.eventOutsideLife, at: place(of: index, in: first))
            chains[index]?.foundings = []
            return
        }
        lives.begin(index, on: draft.from == nil ? event.day : max(event.day, lives.first(of: index)))
    }

    private mutating func settleEnding(of index: Int, _ endings: [Int]) {
        guard let first = endings.first else { return }
        for number in endings.dropFirst() {
            report(
                .eventTwice, at: place(of: index, in: number),
                notes: [.init(.firstHere, at: place(of: index, in: first))])
        }
        chains[index]?.endings = [first]
        let event = events[first]
        guard event.endDay >= lives.first(of: index) else {
            report(.eventOutsideLife, at: place(of: index, in: first))
            chains[index]?.endings = []
            return
        }
        if let to = drafts[index].to {
            // Whether “to” is the last day or the day of the event, nobody is misled.
            let days = (event.day - 1)...max(event.day, event.endDay)
            if !Self.days(of: to.value).overlaps(days) {
                report(
                    .recordEndsOtherwise(event.draft.date.value.iso), at: to.location,
                    notes: [.init(.eventIsHere, at: event.draft.date.location)])
            }
        }
        lives.end(index, after: event.endDay)
        for case let successor? in event.to where successor.index != index {
            if chains[index]?.successors.contains(successor.index) ?? true { continue }
            chains[index]?.successors.append(successor.index)
            chains[successor.index, default: EventChain()].predecessors.append(index)
        }
    }

    /// Whether each event goes on from the one before it, and leads to what the record states.
    mutating func checkChains() {
        let drafts = drafts
        for index in chains.keys.sorted() {
            guard let chain = chains[index] else { continue }
            let draft = drafts[index]
            check(
                chain.names, stated: draft.name,
                also: draft.aliases.map(\.value) + [draft.shortName].compactMap(\.self),
                key: { Folding.equivalence($0) }, text: { $0 })
            check(chain.kinds, stated: draft.kind, key: { $0 }, text: { $0.label })
            let parent = parents[index].flatMap { parent in
                draft.parent.map { Located(Int32(clamping: parent.index), at: $0.location) }
            }
            check(chain.parents, stated: parent, key: { $0 }, text: { drafts[Int($0)].name.value })
        }
    }

    private mutating func check<Value: Equatable, Key: Equatable>(
        _ steps: [Step<Value>], stated: Located<Value>?, also others: [Value] = [], key: (Value) -> Key,
        text: (Value) -> String
    ) {
        guard let last = steps.last else { return }
        for (earlier, step) in zip(steps, steps.dropFirst()) {
            guard let was = earlier.to else { continue }
            if let from = step.from, key(from.value) != key(was.value) {
                report(
                    .eventContradictsEarlier(text(from.value), was: text(was.value)), at: from.location,
                    notes: [.init(.earlierEventIsHere, at: was.location)])
            } else if let to = step.to, step.from == nil, step.day == earlier.day || key(to.value) == key(was.value) {
                let problem: Problem =
                    key(to.value) == key(was.value)
                    ? .eventTwice : .eventContradictsEarlier(text(to.value), was: text(was.value))
                report(problem, at: to.location, notes: [.init(.earlierEventIsHere, at: was.location)])
            }
        }
        guard let stated else { return }
        guard let to = last.to else {
            if let from = last.from, key(from.value) == key(stated.value) {
                report(.eventChangesNothing(text(from.value)), at: from.location)
            }
            return
        }
        let known = steps.flatMap { [$0.from?.value, $0.to?.value].compactMap(\.self) }
        // Without what was before, a record may be older than the event.
        guard steps.allSatisfy({ $0.from != nil }), !known.contains(where: { key($0) == key(stated.value) }),
            !others.contains(where: { other in known.contains { key($0) == key(other) } })
        else { return }
        report(
            .recordContradictsEvent(text(stated.value), event: text(to.value)), at: stated.location,
            notes: [.init(.eventIsHere, at: to.location)])
    }

    /// Whether what events name was there on their day.
    mutating func checkPlaces() {
        for (number, event) in events.enumerated() {
            let days = event.day...max(event.day, event.draft.date.value.lastDay?.dayNumber ?? event.day)
            if event.kind != .established, !event.kind.ends {
                for (position, organization) in event.organizations.enumerated() {
                    guard let organization, !lives.overlaps(days, organization.index) else { continue }
                    report(.eventOutsideLife, at: events[number].draft.organizations[position].location)
                }
            }
            guard event.kind == .reparented || event.kind.ends else { continue }
            for (position, target) in event.to.enumerated() {
                guard let target, !lives.overlaps(days, target.index) else { continue }
                report(.eventTargetOutsideLife(drafts[target.index].name.value), at: event.draft.to[position].location)
            }
        }
    }

    /// Of each organization that ended with others below it that went on: who takes over? One finding, not one for
    /// each of three hundred cells.
    mutating func checkEndedParents(in hierarchy: Hierarchy) {
        var orphans: [Int: [Int]] = [:]
        for index in drafts.indices {
            guard case .ended(let parent) = hierarchy.parent(index, on: hierarchy.held(hierarchy.todayNumber, index))
            else { continue }
            if !unsettled.contains(parent) { orphans[parent, default: []].append(index) }
        }
        for (parent, children) in orphans.sorted(by: { $0.key < $1.key }) {
            let places = children.compactMap { placeOfParent(of: $0) }.filter { !found.contains($0) }.sorted()
            guard let first = places.first, let child = children.first, let end = hierarchy.lives.life(of: parent).to
            else { continue }
            let ending = chains[parent]?.endings.first.map { place(of: parent, in: $0) } ?? drafts[parent].to?.location
            let several = (chains[parent]?.successors.count ?? 0) > 1
            report(
                .parentEnded(
                    drafts[parent].name.value, end.iso, child: drafts[child].name.value, others: places.count - 1,
                    isSplit: several),
                at: first, notes: [.init(.endIsHere, at: ending)])
        }
    }
}

extension HierarchyBuilder {
    /// Where the parent of today is written: in an event, or in the record.
    func placeOfParent(of index: Int, on day: Int = .max) -> SourceLocation? {
        let step = chains[index]?.parents.last { $0.day <= day && $0.to != nil }
        return step?.to?.location ?? drafts[index].parent?.location
    }

    private func place(of index: Int, in number: Int) -> SourceLocation {
        let event = events[number]
        let position = event.organizations.firstIndex { $0?.index == index }
        return position.map { event.draft.organizations[$0].location } ?? event.draft.kind.location
    }

    /// Whether it declares an organization whose id was taken, which has been reported.
    private func isRefused(_ event: ResolvedEvent) -> Bool {
        guard let declared = event.draft.declared else { return false }
        return !event.organizations.contains { organization in
            organization.map { drafts[$0.index].id.location == declared.id.location } ?? false
        }
    }

    private static func days(of date: PartialDate) -> ClosedRange<Int> {
        let first = date.firstDay.dayNumber
        return first...max(first, date.lastDay?.dayNumber ?? Lives.unknownLast)
    }
}
