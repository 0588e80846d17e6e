/// Figures by year; a year without one is a gap, never a zero.
struct YearFigures: Sendable {
    let series: [Series]
    /// Percentages, whose axis ends at 100.
    var isShare = false

    struct Series: Sendable {
        let label: String
        let mark: Mark
        private(set) var points: [Point]

        /// One value a year, in the order of the years.
        init(_ label: String, _ mark: Mark, _ points: [Point]) {
            self.label = label
            self.mark = mark
            self.points = points.sorted { $0.year < $1.year }
        }
    }

    struct Point: Sendable {
        let year: Int
        let value: ChartValue
    }

    /// From the first year with a figure to the last.
    var years: ClosedRange<Int> {
        let all = series.flatMap(\.points).map(\.year)
        let first = all.min() ?? 0
        return first...max(first, all.max() ?? first)
    }

    /// The years in between for which there is no figure at all.
    var missingYears: [Int] {
        let known = Set(series.flatMap(\.points).map(\.year))
        return known.isEmpty ? [] : years.filter { !known.contains($0) }
    }

    var scale: Scale {
        let numbers = series.flatMap(\.points).map(\.value.number) + (isShare ? [100.0] : [])
        return Scale(numbers, isWhole: !isShare && numbers.allSatisfy { $0 == $0.rounded() })
    }

    /// The years of a gap as readers write them: `2018, 2020–2022`.
    static func text(of years: [Int]) -> String {
        var spans: [ClosedRange<Int>] = []
        for year in years {
            if let last = spans.last, last.upperBound + 1 == year {
                spans[spans.count - 1] = last.lowerBound...year
            } else {
                spans.append(year...year)
            }
        }
        return spans.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
            .joined(separator: ", ")
    }
}

extension YearFigures {
    /// Every figure, or of many the first, the last, the smallest and the largest.
    var description: String {
        series.map { series in
            let points = series.points
            let shown = points.count <= 12 ? points : Self.telling(points)
            let words = shown.map { "\($0.year): \($0.value.text)" }.joined(separator: "; ")
            let rest = shown.count < points.count ? "; tất cả \(points.count) năm có trong bảng" : ""
            return "\(series.label): \(words.isEmpty ? "không có số liệu" : words + rest)."
        }.joined(separator: " ")
    }

    private static func telling(_ points: [Point]) -> [Point] {
        let smallest = points.min { $0.value.number < $1.value.number }
        let largest = points.max { $0.value.number < $1.value.number }
        let years = Set([points.first, points.last, smallest, largest].compactMap { $0?.year })
        return points.filter { years.contains($0.year) }
    }
}

/// How the marks of a series look: told apart without colour, one is filled, the other is not.
enum Mark: Sendable {
    case named, reported, plain

    /// A class whose colour style.css knows: red and gold are for recognition only.
    var style: String? {
        switch self {
        case .named: "named"
        case .reported: "reported"
        case .plain: nil
        }
    }

    var isHollow: Bool { self == .reported }
}
