import Diagnostics
import Vietnamese

/// The parts of a statistic sum to its value, no group is larger than the value, and its percentage fits.
enum StatisticReconciliation: SiteCheck {
    static let rules: [Rule] = [.statisticParts, .overlappingGroups, .statisticPercent]

    static func findings(in site: Site) -> [Diagnostic] {
        site.statistics.flatMap { statistic in
            [parts(of: statistic), percent(of: statistic)].compactMap(\.self) + groups(of: statistic)
        }
    }

    private static func parts(of statistic: Statistic) -> Diagnostic? {
        guard let parts = statistic.parts, !parts.value.isEmpty else { return nil }
        let value = statistic.value.value.text
        let problem: Problem
        switch Figures.compare(parts.value, to: statistic.value.value) {
        case .less(let sum): problem = .statisticParts(sum: sum, value: value)
        case .more(let sum): problem = .overlappingParts(sum: sum, value: value)
        case .fits, nil: return nil
        }
        return Diagnostic(problem, at: parts.location, notes: [.init(.valueIsHere, at: statistic.value.location)])
    }

    private static func groups(of statistic: Statistic) -> [Diagnostic] {
        (statistic.including?.value ?? []).compactMap { group in
            guard case .more(let number) = Figures.compare([group], to: statistic.value.value) else { return nil }
            return Diagnostic(
                .groupLargerThanValue(group.label, group: number, value: statistic.value.value.text),
                at: group.value.location, notes: [.init(.valueIsHere, at: statistic.value.location)])
        }
    }

    private static func percent(of statistic: Statistic) -> Diagnostic? {
        guard let percent = statistic.percent, let value = statistic.value.value.numerator else { return nil }
        let base = statistic.base?.value.wholeNumber ?? statistic.value.value.denominator.flatMap { Int(exactly: $0) }
        // A base that is no whole number is not one that is counted.
        if statistic.remarks.hasWritten(.base), base == nil { return nil }
        var values = [value]
        // One mistake gets one finding: a percentage that fits the sum of the parts says that the value is wrong.
        if let sum = statistic.parts.flatMap({ Figures.sum($0.value) }) { values.append(sum) }
        if values.contains(where: { Percentage.fits(percent.value, count: $0, base: base) }) { return nil }
        let onlyBase = Percentage.onlyBase(percent.value, count: value)
        return Diagnostic(
            .statisticPercent(value: value, base: base, onlyBase: onlyBase), at: percent.location)
    }
}

extension PrintedNumber {
    /// What is counted: a whole number, or the first one of a ratio such as `98/104`.
    fileprivate var numerator: Int? { isRatio ? Int(exactly: mantissa) : wholeNumber }
}
