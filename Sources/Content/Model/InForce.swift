import Vietnamese

/// Which version of a rule holds for a year.
enum InForce {
    /// The version in force on 31 December; else the last that was in force on some day of the year.
    static func version<Version>(
        of versions: [Version], in year: Int, span: (Version) -> (from: PartialDate?, to: PartialDate?)
    ) -> Version? {
        var best: (version: Version, isAtEnd: Bool, from: Int)?
        for version in versions {
            let (from, to) = span(version)
            let first = from?.firstDay
            let last = to?.lastDay
            guard first.map({ $0.year <= year }) ?? true, last.map({ $0.year >= year }) ?? true else { continue }
            let isAtEnd = last.map { $0.year > year || ($0.month == 12 && $0.day == 31) } ?? true
            let start = first?.dayNumber ?? .min
            if let best, (best.isAtEnd ? 1 : 0, best.from) >= (isAtEnd ? 1 : 0, start) { continue }
            best = (version, isAtEnd, start)
        }
        return best?.version
    }
}
