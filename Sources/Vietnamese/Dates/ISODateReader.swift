/// Reads `2022`, `2018-Q1`, `2022-06`, `2021-07-05`, `2021-07-05T06:41+07:00`, `2022-06-17/..`, `2017/2020`.
struct ISODateReader {
    private let bytes: ArraySlice<UInt8>
    private var index: Int

    static func read(_ text: String, offset: LocalOffset) throws(DateProblem) -> PartialDate {
        let bytes = Array(text.utf8.prefix(PrintedDateReader.longest + 1))
        guard bytes.count <= PrintedDateReader.longest else { throw .notADate }
        let trimmed = bytes.trimmed
        guard let slash = trimmed.firstIndex(of: UInt8(ascii: "/")) else {
            return PartialDate(try point(in: trimmed, offset: offset), offset: { offset($0, 0) })
        }
        let first = try point(in: trimmed[..<slash], offset: offset)
        let rest = trimmed[(slash + 1)...]
        if rest.elementsEqual("..".utf8) { return PartialDate(first, isOpenEnded: true, offset: { offset($0, 0) }) }
        return try PartialDate(from: first, to: point(in: rest, offset: offset), offset: { offset($0, 0) })
    }

    private static func point(
        in bytes: ArraySlice<UInt8>, offset: LocalOffset
    ) throws(DateProblem) -> DatePoint {
        var reader = ISODateReader(bytes: bytes, index: bytes.startIndex)
        return try reader.point(offset)
    }
}

extension ISODateReader {
    private mutating func point(_ offset: LocalOffset) throws(DateProblem) -> DatePoint {
        let year = try readYear()
        if isAtEnd { return try point(year, month: 1, .year, offset) }
        guard take("-") else { throw .notADate }
        if take("Q") || take("q") {
            guard let (quarter, width) = number(), width == 1, isAtEnd else { throw .notADate }
            guard (1...4).contains(quarter) else { throw .noSuchQuarter }
            return try point(year, month: quarter * 3 - 2, .quarter, offset)
        }
        guard let (month, width) = number(), width == 2 else { throw .notADate }
        if isAtEnd { return try point(year, month: month, .month, offset) }
        guard take("-"), let (day, dayWidth) = number(), dayWidth == 2 else { throw .notADate }
        let date = try CalendarDate(year: year, month: month, day: day)
        if isAtEnd { return DatePoint(day: date, precision: .day, offset: offset(date, 0)) }
        guard take("T") || take("t") || take(" ") else { throw .notADate }
        return try timed(date, offset)
    }

    private mutating func readYear() throws(DateProblem) -> Int {
        guard let (year, width) = number() else { throw .notADate }
        // Eight digits are a date without hyphens, not a year.
        if width > 4, width != 8, isAtEnd || peek == UInt8(ascii: "-") { throw .yearOutOfRange }
        guard width == 4 else { throw .notADate }
        return year
    }

    private func point(
        _ year: Int, month: Int, _ precision: PartialDate.Precision, _ offset: LocalOffset
    ) throws(DateProblem) -> DatePoint {
        let day = try CalendarDate(year: year, month: month, day: 1)
        return DatePoint(day: day, precision: precision, offset: offset(day, 0))
    }

    private mutating func timed(
        _ day: CalendarDate, _ offset: LocalOffset
    ) throws(DateProblem) -> DatePoint {
        guard let (hour, hourWidth) = number(), hourWidth == 2, take(":"),
            let (minute, minuteWidth) = number(), minuteWidth == 2
        else { throw .notADate }
        var second: Int?
        if take(":") {
            guard let (value, width) = number(), width == 2 else { throw .notADate }
            second = value
            try skipFraction()
        }
        guard hour < 24, minute < 60, second ?? 0 < 60 else { throw .noSuchTime }
        let written = try readOffset()
        guard isAtEnd else { throw .notADate }
        let secondOfDay = hour * 3600 + minute * 60 + (second ?? 0)
        return DatePoint(
            day: day, precision: second == nil ? .minute : .second, secondOfDay: secondOfDay,
            offset: written ?? offset(day, secondOfDay))
    }

    /// `.000`, `,5`: parts of a second, which machines write (ISO 8601-1, 5.3.1.4) and nobody reads.
    private mutating func skipFraction() throws(DateProblem) {
        guard take(".") || take(",") else { return }
        guard number() != nil else { throw .notADate }
    }

    /// `Z`, `+07:00`, `+0700`, `+07`, also after a space; nil where there is none.
    private mutating func readOffset() throws(DateProblem) -> Int? {
        if isAtEnd { return nil }
        _ = take(" ")
        if take("Z") || take("z") { return 0 }
        let isNegative = take("-")
        guard isNegative || take("+") else { throw .notADate }
        guard let (first, width) = number(), width == 2 || width == 4 else { throw .noSuchOffset }
        var hours = first
        var minutes = 0
        if width == 4 {
            hours = first / 100
            minutes = first % 100
        } else if take(":") {
            guard let (value, width) = number(), width == 2 else { throw .noSuchOffset }
            minutes = value
        }
        return try UTCOffset.minutes(hours: hours, minutes: minutes, isNegative: isNegative)
    }

    private var isAtEnd: Bool { index == bytes.endIndex }
    private var peek: UInt8? { isAtEnd ? nil : bytes[index] }

    private mutating func take(_ byte: Unicode.Scalar) -> Bool {
        guard let next = peek, UInt32(next) == byte.value else { return false }
        index += 1
        return true
    }

    /// A run of digits and its length; the value of a long one is cut off.
    private mutating func number() -> (value: Int, width: Int)? {
        let start = index
        var value = 0
        while let byte = peek, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
            value = min(value * 10 + Int(byte - UInt8(ascii: "0")), 1_000_000)
            index += 1
        }
        return index == start ? nil : (value, index - start)
    }
}

/// Offsets from UTC that exist: -12:00 to +14:00.
enum UTCOffset {
    static func minutes(hours: Int, minutes: Int, isNegative: Bool) throws(DateProblem) -> Int {
        guard hours <= 14, minutes < 60 else { throw .noSuchOffset }
        let offset = (hours * 60 + minutes) * (isNegative ? -1 : 1)
        guard (-12 * 60...14 * 60).contains(offset) else { throw .noSuchOffset }
        return offset
    }
}

extension [UInt8] {
    /// Without spaces and tabs at both ends.
    var trimmed: ArraySlice<UInt8> {
        let isSpace: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
            return []
        }
        return self[first...last]
    }
}
