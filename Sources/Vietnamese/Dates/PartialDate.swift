/// A date as exact as it is known: a year, quarter, month, day, minute or second, or a range of two of them (a subset
/// of EDTF, with `2018-Q1` for a quarter).
package struct PartialDate: Hashable, Sendable {
    /// How exact a date is.
    package enum Precision: Int, Comparable, Sendable {
        case year, quarter, month, day, minute, second

        package static func < (a: Precision, b: Precision) -> Bool { a.rawValue < b.rawValue }
    }

    /// Seconds since 1970 UTC of its start, by which it sorts.
    package let start: Int64
    /// Seconds since 1970 UTC of the first instant after it; nil for an open range.
    package let end: Int64?

    let first: DatePoint
    /// The other end of a closed range.
    let last: DatePoint?
    package let isOpenEnded: Bool

    /// Reads ISO 8601 and EDTF. A text without an offset has the one that the closure gives for its day, in minutes.
    package init(iso text: String, offset: (CalendarDate) -> Int) throws(DateProblem) {
        do {
            self = try ISODateReader.read(text, offset: offset)
        } catch DateProblem.notADate {
            // What is a date all the same is one as printed: the problem says how to write it.
            let printed = try PartialDate(printed: text, offset: offset)
            throw .dayMonthYear(suggestion: printed.iso)
        }
    }

    /// Reads what newspapers print: `Thứ Tư, 08/04/2015, 08:11 [GMT+7]`, `quý I/2018`, `giai đoạn 2017 - 2020`.
    package init(printed text: String, offset: (CalendarDate) -> Int = { _ in 7 * 60 }) throws(DateProblem) {
        self = try PrintedDateReader.read(text, offset: offset)
    }

    /// The day, without a time.
    package init(_ day: CalendarDate, offset: (CalendarDate) -> Int) {
        self.init(DatePoint(day: day, precision: .day, offset: offset(day)), offset: offset)
    }

    /// A moment, in seconds since 1970 UTC, as the clocks of a zone show it: to the minute, or to the second where it
    /// is between two minutes.
    package init(at moment: Int64, in zone: SiteTimeZone) {
        let day = zone.day(at: moment)
        let midnight = Int64(day.dayNumber) * 86_400
        let offset = zone.offset(on: day, at: Int(clamping: moment + Int64(zone.offset(on: day) * 60) - midnight))
        let second = Int(clamping: moment + Int64(offset * 60) - midnight)
        let point = DatePoint(
            day: day, precision: second % 60 == 0 ? .minute : .second, secondOfDay: min(max(second, 0), 86_399),
            offset: offset)
        self.init(point, offset: { zone.offset(on: $0) })
    }

    /// Of its start.
    package var precision: Precision { first.precision }
    /// The first day of it, in the offset it was written with.
    package var firstDay: CalendarDate { first.day }
    /// The last day of it; nil for an open range.
    package var lastDay: CalendarDate? {
        guard !isOpenEnded else { return nil }
        let point = last ?? first
        guard let next = point.dayAfter else { return point.day }
        return CalendarDate(dayNumber: next - 1)
    }
    /// The offset from UTC that it was written with, in minutes.
    package var offset: Int { first.offset }
    package var isRange: Bool { isOpenEnded || last != nil }

    /// ISO 8601 or EDTF; reading it again gives the same date.
    package var iso: String {
        if isOpenEnded { return "\(first.iso)/.." }
        if let last { return "\(first.iso)/\(last.iso)" }
        return first.iso
    }

    /// The text for HTML's `<time datetime>`; nil for what HTML cannot say (quarters, ranges).
    package var machine: String? { isRange || precision == .quarter ? nil : first.iso }
}

extension PartialDate {
    init(_ point: DatePoint, isOpenEnded: Bool = false, offset: (CalendarDate) -> Int) {
        start = point.start
        end = isOpenEnded ? nil : point.end(offset: offset)
        first = point
        last = nil
        self.isOpenEnded = isOpenEnded
    }

    init(from first: DatePoint, to last: DatePoint, offset: (CalendarDate) -> Int) throws(DateProblem) {
        let end = last.end(offset: offset)
        guard first.start <= last.start, end >= first.end(offset: offset) else { throw .endsBeforeStart }
        start = first.start
        self.end = end
        self.first = first
        self.last = last
        isOpenEnded = false
    }
}
