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
        try self.init(iso: text, local: { day, _ in offset(day) })
    }

    /// The same, as the clocks of a zone show it, whatever offset it is written with.
    package init(iso text: String, in zone: SiteTimeZone) throws(DateProblem) {
        self = try PartialDate(iso: text, local: zone.offset).shown(in: zone)
    }

    private init(iso text: String, local: LocalOffset) throws(DateProblem) {
        if let day = SpreadsheetDay(text) { throw .spreadsheetDay(day) }
        do {
            self = try ISODateReader.read(text, offset: local)
        } catch DateProblem.notADate {
            // What is a date all the same is one as printed: the problem says how to write it.
            let printed = try PrintedDateReader.read(text, offset: local)
            throw .dayMonthYear(suggestion: printed.iso)
        }
    }

    /// Reads what newspapers print: `Thứ Tư, 08/04/2015, 08:11 [GMT+7]`, `quý I/2018`, `giai đoạn 2017 - 2020`.
    package init(printed text: String, offset: (CalendarDate) -> Int = { _ in 7 * 60 }) throws(DateProblem) {
        self = try PrintedDateReader.read(text, offset: { day, _ in offset(day) })
    }

    /// The same, as the clocks of a zone show it, whatever offset is printed.
    package init(printed text: String, in zone: SiteTimeZone) throws(DateProblem) {
        self = try PrintedDateReader.read(text, offset: zone.offset).shown(in: zone)
    }

    /// The day, without a time.
    package init(_ day: CalendarDate, offset: (CalendarDate) -> Int) {
        self.init(DatePoint(day: day, precision: .day, offset: offset(day)), offset: offset)
    }

    /// A moment, in seconds since 1970 UTC, as the clocks of a zone show it: to the minute, or to the second where it
    /// is between two minutes.
    package init(at moment: Int64, in zone: SiteTimeZone) {
        let (day, second) = DatePoint.dayAndSecond(moment)
        let point = DatePoint(
            day: CalendarDate(clampedDayNumber: day), precision: second % 60 == 0 ? .minute : .second,
            secondOfDay: second, offset: 0)
        self.init(point.shown(in: zone), offset: { zone.offset(on: $0) })
    }

    /// Of its start.
    package var precision: Precision { first.precision }
    /// The first day of it, in its offset.
    package var firstDay: CalendarDate { first.day }
    /// The last day of it; nil for an open range.
    package var lastDay: CalendarDate? {
        guard !isOpenEnded else { return nil }
        let point = last ?? first
        guard let next = point.dayAfter else { return point.day }
        return CalendarDate(dayNumber: next - 1)
    }
    /// Its offset from UTC, in minutes.
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
    /// The same moments as the clocks of a zone show them; what has no time stays as it is.
    package func shown(in zone: SiteTimeZone) -> PartialDate {
        PartialDate(self, first: first.shown(in: zone), last: last?.shown(in: zone))
    }

    /// Without its seconds.
    package var toTheMinute: PartialDate {
        guard precision == .second, !isRange else { return self }
        let point = DatePoint(
            day: first.day, precision: .minute, secondOfDay: first.secondOfDay / 60 * 60, offset: first.offset)
        return PartialDate(point, offset: { _ in point.offset })
    }

    /// The same moments, said otherwise.
    private init(_ other: PartialDate, first: DatePoint, last: DatePoint?) {
        start = other.start
        end = other.end
        self.first = first
        self.last = last
        isOpenEnded = other.isOpenEnded
    }

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

/// Minutes east of UTC on a day, when the clocks show that second of it.
typealias LocalOffset = (CalendarDate, Int) -> Int
