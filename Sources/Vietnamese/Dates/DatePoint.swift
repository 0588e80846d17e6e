/// One date of a certain precision: a whole partial date, or one end of a range.
struct DatePoint: Hashable, Sendable {
    /// The first day of it.
    let day: CalendarDate
    let precision: PartialDate.Precision
    /// 0 where the precision is a day or coarser.
    var secondOfDay = 0
    /// Minutes east of UTC.
    let offset: Int

    /// Seconds since 1970 UTC.
    var start: Int64 { Int64(day.dayNumber) * 86_400 + Int64(secondOfDay - offset * 60) }

    /// The first second after it; where another day begins, in the offset of that day.
    func end(offset offsetOn: (CalendarDate) -> Int) -> Int64 {
        guard let next = dayAfter else { return start + (precision == .minute ? 60 : 1) }
        let nextOffset = CalendarDate(dayNumber: next).map(offsetOn) ?? offset
        return Int64(next) * 86_400 - Int64(nextOffset * 60)
    }

    /// The number of the first day after it; nil for what is a part of a day.
    var dayAfter: Int? {
        switch precision {
        case .second, .minute: nil
        case .day: day.dayNumber + 1
        case .month: day.dayNumber + days(months: 1)
        case .quarter: day.dayNumber + days(months: 3)
        case .year: day.dayNumber + days(months: 12)
        }
    }

    /// The same moment as the clocks of a zone show it; what has no time stays as it is.
    func shown(in zone: SiteTimeZone) -> DatePoint {
        guard precision >= .minute else { return self }
        let local = zone.offset(at: start)
        let (number, second) = Self.dayAndSecond(start + Int64(local * 60))
        guard local != offset, let day = CalendarDate(dayNumber: number) else { return self }
        return DatePoint(day: day, precision: precision, secondOfDay: second, offset: local)
    }

    /// The day since 1970, and the second of it, that so many seconds after 1970 are.
    static func dayAndSecond(_ seconds: Int64) -> (day: Int, second: Int) {
        let day = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
        return (Int(clamping: day), Int(clamping: seconds - day * 86_400))
    }

    var quarter: Int { (day.month + 2) / 3 }

    /// ISO 8601 (`2018-Q1` for a quarter), with the offset where there is a time.
    var iso: String {
        var text = DateDigits()
        switch precision {
        case .year: text.append(day.year, width: 4)
        case .quarter:
            text.append(day.year, width: 4)
            text.append("-")
            text.append("Q")
            text.append(quarter, width: 1)
        case .month:
            text.append(day.year, width: 4)
            text.append("-")
            text.append(day.month, width: 2)
        case .day: text.append(day)
        case .minute, .second: append(to: &text, withSeconds: precision == .second)
        }
        return text.string
    }

    /// `2021-07-05T06:41+07:00`, or with seconds.
    func append(to text: inout DateDigits, withSeconds: Bool) {
        text.append(day)
        text.append("T")
        text.append(secondOfDay: secondOfDay, withSeconds: withSeconds)
        text.append(offset: offset, separator: ":")
    }

    /// `06:41`.
    var clock: String {
        var text = DateDigits()
        text.append(secondOfDay: secondOfDay, withSeconds: false)
        return text.string
    }
}

extension DatePoint {
    /// The days from the first of this period's month to the first of the one so many months later.
    private func days(months: Int) -> Int {
        (day.month..<day.month + months).reduce(0) { $0 + CalendarDate.days(inMonth: $1, of: day.year) }
    }
}
