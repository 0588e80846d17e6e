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
        switch precision {
        case .year: day.year.padded(4)
        case .quarter: "\(day.year.padded(4))-Q\(quarter)"
        case .month: "\(day.year.padded(4))-\(day.month.padded(2))"
        case .day: day.iso
        case .minute: "\(day.iso)T\(clock)\(offsetText)"
        case .second: "\(day.iso)T\(clock):\((secondOfDay % 60).padded(2))\(offsetText)"
        }
    }

    /// `06:41`.
    var clock: String { "\((secondOfDay / 3600).padded(2)):\((secondOfDay / 60 % 60).padded(2))" }

    /// `+07:00`.
    var offsetText: String { Self.offsetText(offset, separator: ":") }

    static func offsetText(_ offset: Int, separator: String) -> String {
        let minutes = abs(offset)
        return "\(offset < 0 ? "-" : "+")\((minutes / 60).padded(2))\(separator)\((minutes % 60).padded(2))"
    }
}

extension DatePoint {
    /// The days from the first of this period's month to the first of the one so many months later.
    private func days(months: Int) -> Int {
        (day.month..<day.month + months).reduce(0) { $0 + CalendarDate.days(inMonth: $1, of: day.year) }
    }
}
