import Diagnostics
import Vietnamese

// Nobody is above itself, today or on any day there was.

extension HierarchyBuilder {
    /// Reports cycles and cuts them; whether there were any.
    mutating func cutCycles(of hierarchy: Hierarchy) -> Bool {
        let cut = cutCyclesOfToday(hierarchy)
        return cutFormerCycles(cut ? made() : hierarchy) || cut
    }

    /// Walks each organization once.
    private mutating func cutCyclesOfToday(_ hierarchy: Hierarchy) -> Bool {
        let parents = drafts.indices.map { index in
            hierarchy.parent(index, on: hierarchy.held(hierarchy.todayNumber, index)).index
        }
        // 0: not seen, 1: on the path that is being walked, 2: known to end.
        var state = [UInt8](repeating: 0, count: drafts.count)
        var depth = [Int](repeating: 0, count: drafts.count)
        var isCut = false
        for start in drafts.indices where state[start] == 0 {
            var path: [Int] = []
            var next: Int? = start
            while let index = next, state[index] == 0 {
                state[index] = 1
                path.append(index)
                next = parents[index]
            }
            var cycle: ArraySlice<Int> = []
            if let index = next, state[index] == 1, let from = path.firstIndex(of: index) {
                cycle = path[from...]
                reportCycle(Array(cycle), on: nil)
                for member in cycle { self.cut(member) }
                isCut = true
            }
            let members = Set(cycle)
            for index in path.reversed() {
                state[index] = 2
                depth[index] = members.contains(index) ? 0 : parents[index].map { depth[$0] + 1 } ?? 0
                if depth[index] == Hierarchy.deepest + 1 {
                    diagnostics.report(
                        .hierarchyTooDeep(limit: Hierarchy.deepest),
                        at: placeOfParent(of: index) ?? drafts[index].remarks.location)
                }
            }
        }
        return isCut
    }

    /// A cycle begins or ends with a change of one of its members, so that only these days have to be looked at.
    private mutating func cutFormerCycles(_ hierarchy: Hierarchy) -> Bool {
        var isCut = false
        for index in chains.keys.sorted() {
            guard let chain = chains[index] else { continue }
            var walks: [(start: Int, day: Int)] = chain.parents.flatMap { [(index, $0.day), (index, $0.day - 1)] }
            if let heir = chain.successors.first { walks.append((heir, lives.last(of: index) + 1)) }
            if let origin = chain.predecessors.first { walks.append((origin, lives.first(of: index) - 1)) }
            for walk in walks where walk.day <= hierarchy.todayNumber {
                guard let cycle = Self.cycle(from: walk.start, on: walk.day, in: hierarchy) else { continue }
                let isKnown = cycle.contains { chains[$0]?.parents.isEmpty ?? true && parents[$0] == nil }
                if !isKnown { reportCycle(cycle, on: CalendarDate(dayNumber: walk.day)) }
                for member in cycle { cut(member) }
                isCut = true
            }
        }
        return isCut
    }

    private static func cycle(from start: Int, on day: Int, in hierarchy: Hierarchy) -> [Int]? {
        guard hierarchy.lives.contains(day, start) else { return nil }
        var path = [start]
        while path.count <= Hierarchy.deepest + 1, let last = path.last {
            guard let next = hierarchy.parent(last, on: day).index else { return nil }
            if next == start { return path }
            path.append(next)
        }
        return nil
    }

    private mutating func cut(_ index: Int) {
        parents[index] = nil
        chains[index]?.parents = []
    }

    /// One report a cycle, at the first of the places that make it.
    private mutating func reportCycle(_ cycle: [Int], on day: CalendarDate?) {
        let number = day?.dayNumber ?? .max
        let places = cycle.compactMap { index in
            placeOfParent(of: index, on: number).map { (drafts[index].id.value, $0) }
        }.sorted { $0.1 < $1.1 }
        guard let first = places.first else { return }
        diagnostics.report(
            .parentCycle(places.map(\.0), on: day?.iso), at: first.1,
            notes: places.dropFirst().prefix(5).map { .init(.alsoHere($0.0), at: $0.1) })
    }
}
