/// Reads a date as newspapers print it: finds its parts, then makes one date or one range of them.
struct PrintedDateReader {
    /// No date is longer, in bytes.
    static let longest = 200

    private var dates: [PrintedDatePieces.Calendar] = []
    private var time: (second: Int, hasSeconds: Bool)?
    private var isAfternoon: Bool?
    private var weekday: Weekday?
    private var writtenOffset: Int?
    private var start: PrintedDatePieces.Piece?
    /// Whether a dash or “đến” stands between the first date and the second.
    private var isJoined = false
    private var hasTo = false

    static func read(_ text: String, offset: LocalOffset) throws(DateProblem) -> PartialDate {
        guard text.utf8.prefix(longest + 1).count <= longest, let tokens = DateTokens(text) else { throw .notADate }
        var reader = PrintedDateReader()
        for piece in try PrintedDatePieces(tokens).pieces { try reader.take(piece) }
        return try reader.date(offset: offset)
    }
}

extension PrintedDateReader {
    /// Each part may stand once.
    private mutating func take(_ piece: PrintedDatePieces.Piece) throws(DateProblem) {
        switch piece {
        case .date(let calendar) where dates.count < 2:
            if dates.count == 1, !isJoined { throw .notADate }
            dates.append(calendar)
        case .time(let second, let hasSeconds) where time == nil: time = (second, hasSeconds)
        case .meridiem(let isAfternoon) where self.isAfternoon == nil: self.isAfternoon = isAfternoon
        case .weekday(let weekday) where self.weekday == nil: self.weekday = weekday
        case .offset(let offset) where writtenOffset == nil: writtenOffset = offset
        case .dash where !dates.isEmpty || time != nil || weekday != nil:
            if dates.count == 1 { isJoined = true }
        case .to where dates.count == 1 && !hasTo:
            isJoined = true
            hasTo = true
        case .from where start == nil && dates.isEmpty: start = .from
        case .after where start == nil && dates.isEmpty: start = .after
        default: throw .notADate
        }
    }

    private func date(offset: LocalOffset) throws(DateProblem) -> PartialDate {
        guard let first = dates.first else { throw .notADate }
        guard dates.count == 2 else {
            // A dash separates a date from its time; after a date alone it is a range without an end.
            guard !hasTo, !isJoined || time != nil || weekday != nil else { throw .notADate }
            let point = try point(first, offset: offset)
            switch start {
            case .from: return PartialDate(point, isOpenEnded: true, offset: { offset($0, 0) })
            case .after:
                return PartialDate(try periodAfter(point, offset: offset), isOpenEnded: true, offset: { offset($0, 0) })
            default: return PartialDate(point, offset: { offset($0, 0) })
            }
        }
        guard time == nil, isAfternoon == nil, weekday == nil, start != .after else { throw .notADate }
        return try PartialDate(
            from: point(first.completed(by: dates[1]), offset: offset), to: point(dates[1], offset: offset),
            offset: { offset($0, 0) })
    }

    private func point(
        _ calendar: PrintedDatePieces.Calendar, offset: LocalOffset
    ) throws(DateProblem) -> DatePoint {
        guard let year = calendar.year, calendar.day == nil || calendar.month != nil else { throw .notADate }
        let month = calendar.quarter.map { $0 * 3 - 2 } ?? calendar.month ?? 1
        let day = try CalendarDate(year: year, month: month, day: calendar.day ?? 1)
        if let weekday {
            guard calendar.day != nil else { throw .notADate }
            guard weekday == day.weekday else { throw .wrongWeekday(printed: weekday, actual: day.weekday) }
        }
        guard calendar.day != nil else {
            guard time == nil, isAfternoon == nil else { throw .notADate }
            let precision: PartialDate.Precision =
                calendar.quarter != nil ? .quarter : calendar.month != nil ? .month : .year
            return DatePoint(day: day, precision: precision, offset: offset(day, 0))
        }
        guard let time else {
            guard isAfternoon == nil else { throw .notADate }
            return DatePoint(day: day, precision: .day, offset: offset(day, 0))
        }
        let second = try secondOfDay(time.second)
        return DatePoint(
            day: day, precision: time.hasSeconds ? .second : .minute, secondOfDay: second,
            offset: writtenOffset ?? offset(day, second))
    }

    /// `SA` is before noon, `CH` after; 12:05 SA is five past midnight.
    private func secondOfDay(_ second: Int) throws(DateProblem) -> Int {
        let noon = 12 * 3600
        switch isAfternoon {
        case true?: return second < noon ? second + noon : second
        case false?:
            guard second < noon + 3600 else { throw .noSuchTime }
            return second >= noon ? second - noon : second
        case nil: return second
        }
    }

    /// “sau ngày 16/6/2022” begins on the 17th.
    private func periodAfter(_ point: DatePoint, offset: LocalOffset) throws(DateProblem) -> DatePoint {
        guard let next = point.dayAfter else { throw .notADate }
        guard let day = CalendarDate(dayNumber: next) else { throw .yearOutOfRange }
        return DatePoint(day: day, precision: point.precision, offset: offset(day, 0))
    }
}

extension PrintedDatePieces.Calendar {
    /// With what the second date of a range says for both: its year, and its month where this has a day alone.
    fileprivate func completed(by other: Self) -> Self {
        guard year == nil else { return self }
        var result = self
        result.year = other.year
        if day != nil, month == nil { result.month = other.month }
        return result
    }
}
