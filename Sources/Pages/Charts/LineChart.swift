/// Lines by year; a line ends where a year has no figure, and goes on after it.
struct LineChart {
    private let figures: YearFigures
    private let axes: YearAxes

    init(_ figures: YearFigures) {
        self.figures = figures
        axes = YearAxes(figures)
    }

    func write(_ title: String, _ description: String, to svg: inout SVGWriter) {
        axes.open(title, description, &svg)
        for series in figures.series {
            for (one, next) in zip(series.points, series.points.dropFirst()) where one.year + 1 == next.year {
                svg.line(
                    from: place(one), to: place(next), classes: series.mark.style, width: .em(0.16),
                    dashes: series.mark.isHollow ? "5 3" : nil)
            }
            for point in series.points {
                let classes = [series.mark.style, series.mark.isHollow ? "hollow" : nil].compactMap { $0 }
                svg.dot(x: place(point).x, y: place(point).y, classes: classes.joined(separator: " "))
            }
        }
        // The values of two lines would lie on each other.
        if figures.series.count == 1, let series = figures.series.first {
            let room = YearAxes.room(for: figures.series, inPercent: axes.slot)
            for point in series.points {
                axes.label(point.value, at: axes.center(point.year), distance: 0.7, room, &svg)
            }
        }
        axes.close(&svg)
    }

    private func place(_ point: YearFigures.Point) -> (x: SVGWriter.Length, y: SVGWriter.Length) {
        (.percent(axes.center(point.year)), .em(axes.y(point.value.number)))
    }
}
