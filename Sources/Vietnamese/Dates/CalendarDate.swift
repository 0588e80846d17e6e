/// A day of the Gregorian calendar, in the years 1 to 9999.
package struct CalendarDate: Hashable, Comparable, Sendable {
    package let year: Int
    package let month: Int
    package let day: Int

    package init(year: Int, month: Int, day: Int) throws(DateProblem) {
        guard (1...9999).contains(year) else { throw .yearOutOfRange }
        guard (1...12).contains(month) else { throw .noSuchMonth }
        guard day >= 1, day <= Self.days(inMonth: month, of: year) else { throw .noSuchDay }
        self.init(validYear: year, month: month, day: day)
    }

    /// The day that is so many days after 1 January 1970; nil outside the years 1 to 9999.
    package init?(dayNumber: Int) {
        guard dayNumber >= Self.first.dayNumber, dayNumber <= Self.last.dayNumber else { return nil }
        // Howard Hinnant's civil_from_days, for eras of 400 years that begin in March.
        let shifted = dayNumber + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            validYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The same, with the first or the last day in place of one outside those years.
    package init(clampedDayNumber number: Int) {
        self = Self(dayNumber: number) ?? (number < 0 ? Self.first : Self.last)
    }

    /// Days since 1 January 1970.
    package var dayNumber: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear % 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    package var weekday: Weekday {
        // 1 January 1970 was a Thursday; the added weeks keep the remainder positive.
        Weekday(rawValue: (dayNumber + 3 + 7 * 200_000) % 7 + 1) ?? .monday
    }

    /// `2021-07-05`.
    package var iso: String {
        var text = DateDigits()
        text.append(self)
        return text.string
    }

    /// The day so many days later (earlier where negative); nil outside the years 1 to 9999.
    package func adding(days: Int) -> CalendarDate? {
        let (sum, overflow) = dayNumber.addingReportingOverflow(days)
        return overflow ? nil : CalendarDate(dayNumber: sum)
    }

    package static func < (a: CalendarDate, b: CalendarDate) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }
}

extension CalendarDate {
    /// 1 January 1970.
    static let epoch = CalendarDate(validYear: 1970, month: 1, day: 1)
    private static let first = CalendarDate(validYear: 1, month: 1, day: 1)
    private static let last = CalendarDate(validYear: 9999, month: 12, day: 31)

    private init(validYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension Int {
    /// With zeros in front up to so many digits.
    func padded(_ width: Int) -> String {
        var text = DateDigits()
        text.append(self, width: width)
        return text.string
    }
}
