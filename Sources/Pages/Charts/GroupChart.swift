/// Groups of a whole that may overlap, each beside the whole and never summed.
struct GroupFigures: Sendable {
    let whole: Bar
    let groups: [Bar]

    struct Bar: Sendable {
        let label: String
        let value: ChartValue
    }

    var description: String {
        let groups = groups.prefix(20).map { "\($0.label): \($0.value.text)" }.joined(separator: "; ")
        return "Biểu đồ thanh. \(whole.label): \(whole.value.text). Từng nhóm, có thể trùng nhau: \(groups)."
    }
}

/// Draws a whole, and below it each group as long as its share.
struct GroupChart {
    private let figures: GroupFigures

    private static let line = 1.35
    private static let bar = 0.9

    init(_ figures: GroupFigures) { self.figures = figures }

    func write(_ title: String, _ description: String, to svg: inout SVGWriter) {
        let bars = [figures.whole] + figures.groups
        let labels = bars.map { TextLines.of("\($0.label): \($0.value.text)", longest: 28, most: 3, keepsEnd: true) }
        let height = labels.reduce(0) { $0 + Double($1.count) * Self.line + Self.bar + 0.8 }
        svg.open(title, description, height: height)
        var y = 0.0
        for (index, bar) in bars.enumerated() {
            for line in labels[index] {
                y += Self.line
                svg.text(line, x: .percent(0), y: .em(y - 0.42))
            }
            draw(bar.value.number, y: y, isWhole: index == 0, &svg)
            y += Self.bar + 0.8
        }
        svg.close()
    }

    private func draw(_ value: Double, y: Double, isWhole: Bool, _ svg: inout SVGWriter) {
        let ends = [0, value].map { min(max(($0 - lowest) / (highest - lowest), 0), 1) * 100 }.sorted()
        let (start, end) = (ends[0], ends[1])
        if start == end {
            svg.line(
                from: (.percent(start), .em(y)), to: (.percent(start), .em(y + Self.bar)), width: .em(0.22))
        } else {
            svg.rect(
                x: .percent(start), y: .em(y), width: .percent(end - start), height: .em(Self.bar),
                classes: isWhole ? "hollow" : nil)
        }
    }

    /// The bars fill the picture: there is no axis whose lines have to be round.
    private var numbers: [Double] { ([figures.whole] + figures.groups).map(\.value.number) + [0] }
    private var lowest: Double { numbers.min() ?? 0 }
    private var highest: Double { max(numbers.max() ?? 0, lowest + .leastNonzeroMagnitude) }
}
