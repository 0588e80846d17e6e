/// A number as Vietnamese texts print it, exactly: `2.105`, `41,52%`, `98/104`, `05`.
package struct PrintedNumber: Hashable, Sendable {
    /// All digits as one integer: 4152 for `41,52`.
    package let mantissa: Int64
    /// How many of them stand after the decimal comma.
    package let scale: Int
    package let isPercent: Bool
    /// How many zeros are printed in front (`05` has one).
    package let leadingZeros: Int
    /// The second number of a ratio such as `98/104`.
    package let denominator: Int64?
    /// What follows the number: `đảng viên`; empty where nothing does.
    package let noun: String

    /// Reads a number with the words after it, if there are any.
    package static func parse(_ text: String) throws(NumberProblem) -> PrintedNumber {
        var reader = NumberReader(text)
        return try reader.number()
    }

    /// As printed: 41.52 for `41,52%`; of a ratio its first number.
    package var doubleValue: Double { Double(mantissa) / PowerOfTen.double(scale) }

    /// Nil where there are decimals, a percent sign or a ratio.
    package var integer: Int64? { scale == 0 && !isPercent && denominator == nil ? mantissa : nil }

    package var isRatio: Bool { denominator != nil }
}

enum PowerOfTen {
    static let largestScale = 18

    static func double(_ exponent: Int) -> Double { (0..<exponent).reduce(1) { power, _ in power * 10 } }
}
