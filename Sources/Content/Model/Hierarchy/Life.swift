package import Vietnamese

/// The first and the last day of an organization, as far as they are known.
package struct Life: Hashable, Sendable {
    /// Nil: it has been there for as long as anybody knows.
    package let from: CalendarDate?
    /// Nil: it is still there.
    package let to: CalendarDate?

    package func contains(_ day: CalendarDate) -> Bool {
        (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
    }

    /// Whether it existed on any day of a year.
    package func touches(_ year: Int) -> Bool {
        (from.map { $0.year <= year } ?? true) && (to.map { year <= $0.year } ?? true)
    }
}

/// The lives of all organizations by day number, in eight bytes each: most have neither a beginning nor an end.
struct Lives: Sendable {
    private var firsts: [Int32]
    private var lasts: [Int32]

    /// Before and after every day that there is.
    static let unknownFirst = Int(Int32.min)
    static let unknownLast = Int(Int32.max)

    init(count: Int) {
        firsts = Array(repeating: .min, count: count)
        lasts = Array(repeating: .max, count: count)
    }

    func first(of index: Int) -> Int { Int(firsts[index]) }
    func last(of index: Int) -> Int { Int(lasts[index]) }

    func contains(_ day: Int, _ index: Int) -> Bool { day >= first(of: index) && day <= last(of: index) }

    func overlaps(_ days: ClosedRange<Int>, _ index: Int) -> Bool {
        days.upperBound >= first(of: index) && days.lowerBound <= last(of: index)
    }

    mutating func begin(_ index: Int, on day: Int) { firsts[index] = Int32(clamping: day) }
    mutating func end(_ index: Int, after day: Int) { lasts[index] = Int32(clamping: day) }

    func life(of index: Int) -> Life {
        Life(
            from: firsts[index] == .min ? nil : CalendarDate(dayNumber: first(of: index)),
            to: lasts[index] == .max ? nil : CalendarDate(dayNumber: last(of: index)))
    }
}
