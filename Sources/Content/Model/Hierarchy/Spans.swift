/// The states that one attribute of an organization has had, the oldest first.
struct Spans<Value: Equatable & Sendable>: Sendable {
    /// The first days of all states but the first.
    private let starts: [Int32]
    /// One more than `starts`; nil where nobody said.
    private let values: [Value?]

    /// A change as an event states it.
    struct Change {
        /// The first day of the new state.
        let day: Int
        let from: Value?
        let to: Value?
    }

    /// Turns what a record states today and what events say into states.
    ///
    /// - Parameter changes: in the order of their days.
    ///
    /// Walks backwards: after the last change holds what it leads to, or else what the record states. Before a
    /// change holds what it leads away from, or else what the change before it led to, or else what the record
    /// states where that is something else (the record is older than the event), or else nobody knows.
    init(stated: Value?, changes: [Change]) {
        var values: [Value?] = [changes.last?.to ?? stated]
        for (index, change) in changes.enumerated().reversed() {
            let earlier = index > 0 ? changes[index - 1].to : nil
            values.append(change.from ?? earlier ?? (stated == change.to ? nil : stated))
        }
        self.values = values.reversed()
        starts = changes.map { Int32(clamping: $0.day) }
    }

    func value(at day: Int) -> Value? {
        // There are few.
        values[starts.lastIndex { Int($0) <= day }.map { $0 + 1 } ?? 0]
    }

    /// Every state that there was, for whom it may concern.
    var all: [Value] { values.compactMap(\.self) }
}
