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
        if let percent = total.percent, total.base != nil || !total.remarks.hasWritten(.base),
            !possibleCounts.contains(where: { Percentage.fits(percent.value, count: $0, base: total.base?.value) })
        {
            let base = total.base?.value
            let onlyBase = Percentage.onlyBase(percent.value, count: total.count.value)
            findings.report(
                .percentDoesNotFit(count: total.count.value, base: base, onlyBase: onlyBase), at: percent.location)
        }
        return findings
    }
}
