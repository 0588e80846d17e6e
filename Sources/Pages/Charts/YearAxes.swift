/// What charts by year share: lines with their numbers, and the years below.
struct YearAxes {
    let years: ClosedRange<Int>
    let scale: Scale
    /// Room for the numbers at the left, in percent.
    let margin: Double

    private static let top = 1.6
    private static let plot = 11.0

    init(_ figures: YearFigures) {
        years = figures.years
        scale = figures.scale
        let widest = scale.ticks.map { LabelRoom.width(of: $0.text) }.max() ?? 0
        margin = min(30, (widest + 0.6) / 26 * 100)
    }

    /// How wide a year is, in percent.
    var slot: Double { (100 - margin) / Double(years.count) }

    func center(_ year: Int) -> Double { margin + slot * (Double(year - years.lowerBound) + 0.5) }

    func y(_ value: Double) -> Double { Self.top + Self.plot * (1 - scale.place(value)) }

    /// The figures below zero have their labels above the years.
    private var bottom: Double { Self.top + Self.plot + (scale.range.lowerBound < 0 ? 1.2 : 0) }

    func open(_ title: String, _ description: String, _ svg: inout SVGWriter) {
        svg.open(title, description, height: bottom + 1.7)
        for tick in scale.ticks {
            let y = y(tick.value)
            let classes = tick.value == 0 ? "zero" : "grid"
            svg.line(from: (.percent(0), .em(y)), to: (.percent(100), .em(y)), classes: classes)
        }
    }

    /// The numbers and the years, over the marks: in a narrow picture they may reach into each other.
    func close(_ svg: inout SVGWriter) {
        for tick in scale.ticks { svg.text(tick.text, x: .percent(0), y: .em(y(tick.value) - 0.25)) }
        let labels = YearLabels(years, slot: slot)
        for year in years {
            guard let room = labels.room(for: year) else { continue }
            svg.text(
                "\(year)", x: .percent(center(year)), y: .em(bottom + 1.3), anchor: "middle", classes: room.style)
        }
        svg.close()
    }

    /// The value itself at its mark, where there is room.
    ///
    /// - Parameter distance: between the two, in the text's own size.
    func label(_ value: ChartValue, at x: Double, distance: Double, _ room: LabelRoom?, _ svg: inout SVGWriter) {
        guard let room else { return }
        let isBelow = value.number < 0
        let y = clear(isBelow ? y(value.number) + 0.8 + distance : y(value.number) - distance, isBelow: isBelow)
        svg.text(value.text, x: .percent(x), y: .em(y), anchor: "middle", classes: room.style)
    }

    /// Where a number stands that no line of the grid runs through: there, or on the other side of the line.
    private func clear(_ baseline: Double, isBelow: Bool) -> Double {
        let digits = baseline - Self.digit - Self.gap..<baseline + Self.gap
        guard let line = scale.ticks.map({ y($0.value) }).first(where: digits.contains) else { return baseline }
        return isBelow ? line + Self.gap + Self.digit : line - Self.gap
    }

    /// How high a digit is.
    private static let digit = 0.75
    /// Between a digit and a line.
    private static let gap = 0.15

    /// From which width on values have room; in the narrowest, the numbers of the axis need it.
    static func room(for series: [YearFigures.Series], inPercent share: Double) -> LabelRoom? {
        let widest = series.flatMap { $0.points.map { LabelRoom.width(of: $0.value.text) } }.max() ?? 0
        return LabelRoom.first(with: widest + 0.4, inPercent: share).map { $0 == .always ? .mid : $0 }
    }
}
