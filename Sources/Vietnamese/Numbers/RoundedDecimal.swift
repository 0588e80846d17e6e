/// Rounds the shortest decimal of a Double, so that 0.41525 is not 41,52499….
enum RoundedDecimal {
    /// The value times 10^`shift`, with at most so many decimals; nil for what is not finite or past 64 bits.
    static func of(_ value: Double, shift: Int, places: Int) -> (mantissa: Int64, scale: Int)? {
        guard value.isFinite, value.magnitude < 1e18 else { return nil }
        let places = min(max(places, 0), PowerOfTen.largestScale)
        var (digits, exponent) = shortest(value.magnitude)
        // value = 0.digits × 10^exponent; what is kept are `exponent + shift + places` digits
        exponent += shift
        let kept = exponent + places
        let roundsUp = kept >= 0 && kept < digits.count && digits[kept] >= 5
        digits = kept <= 0 ? [] : Array(digits.prefix(kept))
        var mantissa: Int64 = 0
        for digit in digits {
            guard let next = times10(mantissa, plus: Int64(digit)) else { return nil }
            mantissa = next
        }
        var scale = places
        if kept > digits.count {
            // The digits end before the last place: write fewer places, or zeros up to the comma and beyond.
            var missing = kept - digits.count
            while missing > 0, mantissa != 0 {
                guard let next = times10(mantissa, plus: 0) else { break }
                mantissa = next
                missing -= 1
            }
            if mantissa != 0 { scale -= missing }
            guard scale >= 0 else { return nil }
        }
        if roundsUp { mantissa += 1 }
        return (value < 0 ? -mantissa : mantissa, scale)
    }

    private static func times10(_ value: Int64, plus digit: Int64) -> Int64? {
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, tooLarge) = product.addingReportingOverflow(digit)
        return overflow || tooLarge || sum == .max ? nil : sum
    }

    /// The digits of Swift's own description (`0.4152`, `1e-05`, `5e+16`), without zeros in front.
    private static func shortest(_ value: Double) -> (digits: [UInt8], exponent: Int) {
        var digits: [UInt8] = []
        var exponent = 0
        var sawPoint = false
        let parts = "\(value)".split(separator: "e")
        for byte in (parts.first ?? "0").utf8 {
            if byte == UInt8(ascii: ".") {
                sawPoint = true
            } else {
                let digit = byte &- UInt8(ascii: "0")
                if digits.isEmpty, digit == 0 {
                    if sawPoint { exponent -= 1 }
                } else {
                    digits.append(digit)
                    if !sawPoint { exponent += 1 }
                }
            }
        }
        if parts.count == 2 { exponent += Int(parts[1]) ?? 0 }
        while digits.last == 0 { digits.removeLast() }
        return (digits, exponent)
    }
}
