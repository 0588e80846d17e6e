/// Wholes with the parts that they are the sum of, one bar a whole.
struct StackFigures: Sendable {
    /// What the parts are, in the order in which they are drawn.
    let labels: [String]
    let rows: [Row]

    struct Row: Sendable {
        /// Nil where there is only one row, which the title names.
        let label: String?
        let whole: ChartValue
        /// For each label; nil where the source does not give that part.
        let parts: [ChartValue?]

        /// Only parts that sum to the whole may be drawn as if they did.
        var isSum: Bool {
            let numbers = parts.compactMap { $0?.number }
            let sum = numbers.reduce(0, +)
            return !numbers.isEmpty && numbers.allSatisfy { $0 >= 0 }
                && abs(sum - whole.number) <= max(abs(whole.number), 1) * 1e-9
        }
    }

    var description: String {
        let bars = rows.map { row in
            let parts = zip(labels, row.parts).compactMap { label, value in value.map { "\(label): \($0.text)" } }
            return "\(row.label.map { $0 + ": " } ?? "")\(row.whole.text), gồm \(parts.joined(separator: "; "))."
        }
        return "Biểu đồ thanh chồng. " + bars.prefix(12).joined(separator: " ")
    }
}

/// Draws wholes as bars of parts.
struct StackChart {
    private let figures: StackFigures

    private static let bar = 1.6
    private static let row = 3.9

    init(_ figures: StackFigures) { self.figures = figures }

    func write(_ title: String, _ description: String, to svg: inout SVGWriter) {
        let isLabelled = figures.rows.contains { $0.label != nil }
        let most = figures.rows.map(\.whole.number).max() ?? 0
        let step = isLabelled ? Self.row : Self.bar + 0.6
        svg.open(title, description, height: step * Double(figures.rows.count))
        for (index, row) in figures.rows.enumerated() {
            var top = step * Double(index) + 0.15
            if let label = row.label {
                svg.text("\(label): \(row.whole.text)", x: .percent(0), y: .em(top + 1.05))
                top += 1.5
            }
            if most > 0 { bar(row, y: top, most: most, &svg) }
        }
        svg.close()
    }

    private func bar(_ row: StackFigures.Row, y: Double, most: Double, _ svg: inout SVGWriter) {
        var sum = 0.0
        for (index, part) in row.parts.enumerated() {
            guard let part, part.number > 0 else { continue }
            let start = sum / most * 100
            sum += part.number
            Pattern(index).fill(from: start, to: sum / most * 100, y: y, height: Self.bar, &svg)
        }
    }
}
