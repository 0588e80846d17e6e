/// Dates and times as machines read them, digit by digit: every page has dozens.
struct DateDigits {
    private var bytes: [UInt8] = []

    /// `2021-07-05T06:41:00+07:00` has this many.
    private static let longest = 25

    init() { bytes.reserveCapacity(Self.longest) }

    var string: String { String(decoding: bytes, as: UTF8.self) }

    mutating func append(_ sign: Unicode.Scalar) { bytes.append(UInt8(ascii: sign)) }

    /// A number, not negative, with zeros in front up to so many digits.
    mutating func append(_ number: Int, width: Int) {
        var power = 1
        var digits = 1
        while digits < width || number / power >= 10 {
            power *= 10
            digits += 1
        }
        while power > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(number / power % 10))
            power /= 10
        }
    }

    /// `2021-07-05`.
    mutating func append(_ day: CalendarDate) {
        append(day.year, width: 4)
        append("-")
        append(day.month, width: 2)
        append("-")
        append(day.day, width: 2)
    }

    /// `06:41`, or `06:41:00`.
    mutating func append(secondOfDay: Int, withSeconds: Bool) {
        append(secondOfDay / 3600, width: 2)
        append(":")
        append(secondOfDay / 60 % 60, width: 2)
        guard withSeconds else { return }
        append(":")
        append(secondOfDay % 60, width: 2)
    }

    /// `+07:00`, or `+0700` without a separator.
    mutating func append(offset: Int, separator: Unicode.Scalar?) {
        append(offset < 0 ? "-" : "+")
        append(abs(offset) / 60, width: 2)
        if let separator { append(separator) }
        append(abs(offset) % 60, width: 2)
    }
}
