/// Numbers as Vietnamese texts print them: dots between thousands, a comma before decimals.
package enum NumberText {
    /// `46.437`, `999`, `-1.234`.
    package static func integer(_ value: Int64) -> String {
        (value < 0 ? "-" : "") + grouped(Array(String(value.magnitude).utf8))
    }

    package static func integer(_ value: Int) -> String { integer(Int64(value)) }

    /// The exact decimal `mantissa` / 10^`scale`, without the zeros at its end unless they are asked for.
    package static func decimal(mantissa: Int64, scale: Int, keepingZeros: Bool = false) -> String {
        let scale = max(scale, 0)
        var digits = Array(String(mantissa.magnitude).utf8)
        if digits.count <= scale {
            digits.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: scale + 1 - digits.count), at: 0)
        }
        var decimals = Array(digits.suffix(scale))
        if !keepingZeros { while decimals.last == UInt8(ascii: "0") { decimals.removeLast() } }
        let whole = grouped(Array(digits.dropLast(scale)))
        let text = decimals.isEmpty ? whole : whole + "," + String(decoding: decimals, as: UTF8.self)
        return (mantissa < 0 ? "-" : "") + text
    }

    /// Rounded to so many decimals, halves away from zero, as the number's own shortest decimal has them.
    package static func decimal(_ value: Double, places: Int = 2, keepingZeros: Bool = false) -> String {
        guard let (mantissa, scale) = RoundedDecimal.of(value, shift: 0, places: places) else { return unknown }
        return decimal(mantissa: mantissa, scale: scale, keepingZeros: keepingZeros)
    }

    /// `41,52%` from 0.4152.
    package static func percent(fraction: Double, places: Int = 2, keepingZeros: Bool = false) -> String {
        guard let (mantissa, scale) = RoundedDecimal.of(fraction, shift: 2, places: places) else { return unknown }
        return decimal(mantissa: mantissa, scale: scale, keepingZeros: keepingZeros) + "%"
    }

    /// `41,52%` from 41.52.
    package static func percent(percentage: Double, places: Int = 2, keepingZeros: Bool = false) -> String {
        guard let (mantissa, scale) = RoundedDecimal.of(percentage, shift: 0, places: places) else { return unknown }
        return decimal(mantissa: mantissa, scale: scale, keepingZeros: keepingZeros) + "%"
    }

    /// The size of a file, in powers of ten as systems show it: `812 byte`, `46 kB`, `1,2 MB`.
    package static func bytes(_ count: Int) -> String {
        switch count {
        case ..<1_000: integer(count) + " byte"
        case ..<999_500: decimal(Double(count) / 1_000, places: 0) + " kB"
        default: decimal(Double(count) / 1_000_000, places: 1) + " MB"
        }
    }

    /// What stands for a value that is no number or too large for one.
    private static let unknown = "–"

    private static func grouped(_ digits: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(digits.count + digits.count / 3)
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place).isMultiple(of: 3) { text.append(UInt8(ascii: ".")) }
            text.append(digit)
        }
        return String(decoding: text, as: UTF8.self)
    }
}

extension PrintedNumber {
    /// The number in Vietnamese spelling, with the zeros and the percent sign that it was printed with.
    package var text: String {
        // A number with zeros in front is one that is counted by (“05 bước”), and is not grouped.
        let number =
            leadingZeros > 0 && scale == 0
            ? (mantissa < 0 ? "-" : "") + String(repeating: "0", count: leadingZeros) + String(mantissa.magnitude)
            : NumberText.decimal(mantissa: mantissa, scale: scale, keepingZeros: true)
        if let denominator { return "\(number)/\(NumberText.integer(denominator))" }
        return isPercent ? number + "%" : number
    }
}
