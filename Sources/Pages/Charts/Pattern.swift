import Templates

/// What tells the parts of a bar apart without colour: full, or stripes of several widths.
struct Pattern {
    private let dashes: StaticString?

    /// After six parts the patterns begin again; a line between two parts always shows where one ends.
    init(_ index: Int) { dashes = index == 0 ? nil : Self.stripes[(index - 1) % Self.stripes.count] }

    private static let stripes: [StaticString] = ["3 3", "1 3", "8 3", "1 7", "2 1"]

    /// A part of a bar, its ends in percent.
    func fill(from start: Double, to end: Double, y: Double, height: Double, _ svg: inout SVGWriter) {
        svg.rect(
            x: .percent(start), y: .em(y), width: .percent(end - start), height: .em(height),
            classes: dashes == nil ? nil : "hollow")
        guard let dashes else { return }
        svg.line(
            from: (.percent(start), .em(y + height / 2)), to: (.percent(end), .em(y + height / 2)),
            width: .em(height), dashes: dashes)
    }
}

/// A small picture of a mark, beside what it stands for.
enum Swatch {
    static func of(_ mark: Mark) -> HTML {
        var svg = SVGWriter()
        svg.openSwatch()
        let classes = [mark.style, mark.isHollow ? "hollow" : nil].compactMap { $0 }.joined(separator: " ")
        svg.rect(x: .percent(8), y: .em(0.1), width: .percent(84), height: .em(0.8), classes: classes)
        svg.close()
        return svg.html
    }

    static func of(_ pattern: Pattern) -> HTML {
        var svg = SVGWriter()
        svg.openSwatch()
        pattern.fill(from: 8, to: 92, y: 0.1, height: 0.8, &svg)
        svg.close()
        return svg.html
    }
}
