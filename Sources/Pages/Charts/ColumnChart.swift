/// Columns by year, side by side: what is named and what is reported never stand on each other.
struct ColumnChart {
    private let figures: YearFigures
    private let axes: YearAxes

    init(_ figures: YearFigures) {
        self.figures = figures
        axes = YearAxes(figures)
    }

    func write(_ title: String, _ description: String, to svg: inout SVGWriter) {
        axes.open(title, description, &svg)
        for (place, series) in figures.series.enumerated() {
            for point in series.points { column(point, series.mark, x: left(of: place, in: point.year), &svg) }
        }
        let room = YearAxes.room(for: figures.series, inPercent: figures.series.count == 1 ? axes.slot : width)
        for (place, series) in figures.series.enumerated() {
            for point in series.points {
                axes.label(point.value, at: left(of: place, in: point.year) + width / 2, distance: 0.4, room, &svg)
            }
        }
        axes.close(&svg)
    }
}

extension ColumnChart {
    /// Few columns do not become walls.
    private static let widest = 14.0

    /// Of one column, in percent.
    private var width: Double { min(axes.slot * 0.8 / Double(max(1, figures.series.count)), Self.widest) }

    private func left(of series: Int, in year: Int) -> Double {
        axes.center(year) + (Double(series) - Double(figures.series.count) / 2) * width
    }

    private func column(_ point: YearFigures.Point, _ mark: Mark, x: Double, _ svg: inout SVGWriter) {
        let (zero, end) = (axes.y(0), axes.y(point.value.number))
        let (start, stop) = (x + width * 0.06, x + width * 0.94)
        if point.value.number == 0 {
            // A zero is a figure: it is seen, as a gap is not.
            svg.line(
                from: (.percent(start), .em(zero)), to: (.percent(stop), .em(zero)), classes: mark.style,
                width: .em(0.22))
            return
        }
        let classes = [mark.style, mark.isHollow ? "hollow" : nil].compactMap { $0 }.joined(separator: " ")
        svg.rect(
            x: .percent(start), y: .em(min(zero, end)), width: .percent(stop - start), height: .em(abs(zero - end)),
            classes: classes)
    }
}
