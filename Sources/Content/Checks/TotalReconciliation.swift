import Diagnostics
import Vietnamese

/// The parts of a total sum to its count, and its percentage fits count and base.
///
/// A percentage without a base is held to the whole numbers: 41,52% of a count of
/// 142 means a base of 342, and 41,53% means none.
enum TotalReconciliation: SiteCheck {
    static let rules: [Rule] = [.totalParts, .totalPercent]

    static func findings(in site: Site) -> [Diagnostic] {
        site.totals.flatMap { findings(in: $0) }
    }

    private static func findings(in total: Total) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var possibleCounts = [total.count.value]
        if let parts = total.parts, let sum = Figures.sum(parts.value), sum != total.count.value {
            findings.report(
                .partsDoNotSum(sum: sum, count: total.count.value), at: parts.location,
                notes: [.init(.countIsHere, at: total.count.location)])
            // One mistake gets one finding: a percentage that fits the sum says that the count is wrong.
            possibleCounts.append(sum)
        }
        if let percent = total.percent,
            !possibleCounts.contains(where: { Percentage.fits(percent.value, count: $0, base: total.base?.value) })
        {
            let base = total.base?.value
            findings.report(.percentDoesNotFit(count: total.count.value, base: base), at: percent.location)
        }
        return findings
    }
}

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
}

/// Whether a printed percentage can be right.
enum Percentage {
    /// Whether count ÷ base rounds (or is cut) to the percentage as printed; without a
    /// base, whether any whole base does.
    static func fits(_ percent: PrintedNumber, count: Int, base: Int?) -> Bool {
        let printed = percent.doubleValue
        guard count >= 0, printed >= 0 else { return false }
        // Half of the last printed digit, to either side; a tiny more for binary fractions.
        var half = 0.5
        for _ in 0..<min(percent.scale, 12) { half /= 10 }
        half += 1e-9
        if let base {
            guard base > 0 else { return false }
            let exact = Double(count) / Double(base) * 100
            return abs(exact - printed) <= half || (exact >= printed && exact - printed < 2 * half)
        }
        guard count > 0 else { return printed <= half }
        guard printed > half else { return false }
        let smallest = (Double(count) * 100 / (printed + half)).rounded(.up)
        let largest = (Double(count) * 100 / (printed - half)).rounded(.down)
        return smallest <= largest && largest >= Double(count)
    }
}
