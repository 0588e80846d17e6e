import Diagnostics
import Vietnamese

/// Sums of printed figures.
enum Figures {
    /// Nil where a part is no whole number, or where the sum is beyond `Int`.
    static func sum(_ figures: [Figure]) -> Int? {
        figures.reduce(0 as Int?) { sum, figure in
            guard let sum, let value = figure.value.value.wholeNumber else { return nil }
            let (result, overflow) = sum.addingReportingOverflow(value)
            return overflow ? nil : result
        }
    }

    /// How the sum of figures stands to the value that they are parts of.
    enum Comparison {
        case fits
        /// With the sum as it is printed.
        case less(String), more(String)
    }

    /// Nil where figures and value cannot be compared: ratios, percentages beside numbers, numbers too large to add.
    static func compare(_ figures: [Figure], to value: PrintedNumber) -> Comparison? {
        let numbers = figures.map(\.value.value)
        let all = numbers + [value]
        guard all.allSatisfy({ !$0.isRatio && $0.isPercent == value.isPercent }) else { return nil }
        let scale = all.map(\.scale).max() ?? 0
        guard let whole = value.mantissa(atScale: scale) else { return nil }
        var sum: Int64 = 0
        for number in numbers {
            guard let mantissa = number.mantissa(atScale: scale) else { return nil }
            let (result, overflow) = sum.addingReportingOverflow(mantissa)
            if overflow { return nil }
            sum = result
        }
        let (difference, overflow) = sum.subtractingReportingOverflow(whole)
        if overflow { return nil }
        // Each printed decimal may have been rounded by half of its last place.
        let tolerance = scale == 0 ? 0 : UInt64(all.count / 2 + 1)
        if difference.magnitude <= tolerance { return .fits }
        let printed = NumberText.decimal(mantissa: sum, scale: scale) + (value.isPercent ? "%" : "")
        return difference < 0 ? .less(printed) : .more(printed)
    }
}

extension PrintedNumber {
    /// The digits as they would be with so many decimals; nil past 64 bits.
    func mantissa(atScale wanted: Int) -> Int64? {
        var result = mantissa
        for _ in scale..<max(scale, wanted) {
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = product
        }
        return result
    }
}
