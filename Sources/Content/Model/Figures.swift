package import Diagnostics
package import Vietnamese

/// A labelled figure of a total or a statistic.
package struct Figure: Sendable {
    package let label: String
    package let value: Located<PrintedNumber>
}

/// A value that a report says will be reached.
package struct Projection: Sendable {
    package let value: Located<PrintedNumber>
    package let base: PrintedNumber?
    package let asOf: PartialDate?
    /// The group of `including` with which it is to be reached.
    package let with: Located<String>?
}

/// The time that a record is about: a year, or a span.
package struct Period: Hashable, Sendable {
    /// The first and the last year.
    package let years: ClosedRange<Int>
    package var from: PartialDate? { span?.from }
    package var to: PartialDate? { span?.to }
    private let span: Span?

    /// Apart, because two dates are large and most of a million records have only a year.
    private final class Span: Hashable, Sendable {
        let from: PartialDate
        let to: PartialDate?

        init(from: PartialDate, to: PartialDate?) {
            self.from = from
            self.to = to
        }

        static func == (a: Span, b: Span) -> Bool { a.from == b.from && a.to == b.to }

        func hash(into hasher: inout Hasher) {
            hasher.combine(from)
            hasher.combine(to)
        }
    }

    package init(year: Int) {
        years = year...year
        span = nil
    }

    init(from: PartialDate, to: PartialDate?) {
        let first = from.firstDay.year
        years = first...max(first, to?.firstDay.year ?? first)
        span = Span(from: from, to: to)
    }

    /// The days that it is about, by number: whole years where only years are known.
    package var days: ClosedRange<Int> {
        if let from {
            return Self.days(from).lowerBound...max(Self.days(from).upperBound, to.map(Self.days)?.upperBound ?? .min)
        }
        let first = Self.firstDay(of: years.lowerBound)
        return first...max(first, Self.firstDay(of: years.upperBound + 1) - 1)
    }

    /// Whether it has a beginning and no end.
    var isOpen: Bool { from != nil && to == nil }

    /// Whether some day belongs to both; a span without an end ends with its year.
    func overlaps(_ other: Period) -> Bool {
        years.overlaps(other.years) && firstDay <= other.lastDay && other.firstDay <= lastDay
    }

    private var firstDay: Int { from?.firstDay.dayNumber ?? Self.firstDay(of: years.lowerBound) }

    private var lastDay: Int { to?.lastDay?.dayNumber ?? Self.firstDay(of: years.upperBound + 1) - 1 }

    /// 31 December of its last year.
    package var endOfLastYear: CalendarDate? {
        CalendarDate(dayNumber: Self.firstDay(of: years.upperBound + 1) - 1)
    }

    /// The days of a date, by number.
    static func days(_ date: PartialDate) -> ClosedRange<Int> {
        let first = date.firstDay.dayNumber
        return first...max(first, date.lastDay?.dayNumber ?? first)
    }

    /// The number of 1 January.
    static func firstDay(of year: Int) -> Int {
        (try? CalendarDate(year: min(max(year, 1), 9999), month: 1, day: 1))?.dayNumber ?? 0
    }

    /// What readers see: `2021`, `2019–2020`, `từ 01/2017`.
    package var text: String {
        if let from, from.precision != .year {
            let end = to.map { " – " + DateText.text($0, style: .list) } ?? ""
            return (to == nil ? "từ " : "") + DateText.text(from, style: .list) + end
        }
        return years.count == 1 ? String(years.lowerBound) : "\(years.lowerBound)–\(years.upperBound)"
    }
}

extension PrintedNumber {
    /// The number where it is a whole one that is no percentage and no ratio.
    var wholeNumber: Int? { integer.flatMap { Int(exactly: $0) } }
}
