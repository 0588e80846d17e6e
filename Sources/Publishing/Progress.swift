import Synchronization

/// How far a run is, for whoever shows it meanwhile; counting costs its threads next to nothing.
package final class Progress: Sendable {
    /// What is counted, in the order of a run.
    package enum Part: Sendable, CaseIterable {
        case files, pictures, pages
    }

    /// One part of the work.
    package struct State: Equatable, Sendable {
        package let part: Part
        package let done: Int
        package let all: Int
    }

    private let part = Atomic<Int>(-1)
    private let done = Atomic<Int>(0)
    private let all = Atomic<Int>(0)

    package init() {}

    /// The part that is being worked on; nil before the first and between parts.
    package var state: State? {
        let number = part.load(ordering: .acquiring)
        guard Part.allCases.indices.contains(number) else { return nil }
        let all = all.load(ordering: .relaxed)
        return State(part: Part.allCases[number], done: min(done.load(ordering: .relaxed), all), all: all)
    }

    /// Says that a part begins; the one before it is over.
    func begin(_ part: Part, of all: Int) {
        self.part.store(-1, ordering: .releasing)
        done.store(0, ordering: .relaxed)
        self.all.store(all, ordering: .relaxed)
        self.part.store(Part.allCases.firstIndex(of: part) ?? -1, ordering: .releasing)
    }

    /// Says that one more is done, on any thread.
    func count() { done.wrappingAdd(1, ordering: .relaxed) }
}
