import Testing

@testable import Pages

/// Any number of years and any values give a picture in bounds, with labels that do not lie on each other.
@Suite struct ChartBoundsTests {
    static let values: [[Double]] = [
        [0], [1], [0, 0, 0], [.nan, 1], [.infinity, 2], [-.greatestFiniteMagnitude, .greatestFiniteMagnitude],
        [9.2e18, 1], [0.000001, 0.000002], [-3.25, 0, 2.75],
        Array(repeating: 46_437, count: 50), (0..<50).map { Double($0 * $0 * 97 % 1009) },
        (0..<120).map { Double($0) }, (0..<12).map { $0 % 2 == 0 ? 1_234_567 : 0 },
    ]

    private func figures(_ values: [Double], series: Int) -> YearFigures {
        YearFigures(
            series: (0..<series).map { number in
                .init(
                    "Dãy \(number)", number == 0 ? .named : .reported,
                    values.enumerated().map { index, value in
                        .init(year: 1900 + index, value: ChartValue(number: value, text: Self.text(value)))
                    })
            })
    }

    private static func text(_ value: Double) -> String {
        value.isFinite && abs(value) < 1e15 ? "\(Int(value.rounded()))" : "9.223.372.036.854.775.807"
    }

    @Test(arguments: values, [1, 2]) func marksAreInThePicture(_ values: [Double], series: Int) throws {
        for drawing in [Chart.Drawing.columns(figures(values, series: series)), .line(figures(values, series: series))]
        {
            let svg = DrawnChart.svg(drawing)
            #expect(!svg.contains("nan") && !svg.contains("inf") && !svg.contains("e+"))
            let chart = DrawnChart(drawing)
            let height = try #require(chart.all("svg").first).length("height")
            #expect(chart.marks.count > 1)
            for rect in chart.all("rect") {
                #expect(try rect.length("x") >= 0 && rect.length("x") + rect.length("width") <= 100.02)
                #expect(try rect.length("y") >= -0.01 && rect.length("y") + rect.length("height") <= height)
                #expect(try rect.length("height") >= 0)
            }
            for dot in chart.all("circle") {
                #expect(try (0.0...100).contains(dot.length("cx")) && (0.0...height).contains(dot.length("cy")))
            }
        }
    }

    /// The widths of style.css at which labels appear, in the text's own size.
    @Test(arguments: values.filter { $0.allSatisfy { abs($0) < 1e19 } }, LabelRoom.allCases)
    func labelsDoNotLieOnEachOther(_ values: [Double], room: LabelRoom)
        throws
    {
        let shown: [LabelRoom] = LabelRoom.allCases.filter { $0.width <= room.width }
        for series in [1, 2] {
            for drawing in [
                Chart.Drawing.columns(figures(values, series: series)), .line(figures(values, series: series)),
            ] {
                var boxes: [(left: Double, right: Double, y: Double, text: String)] = []
                for text in DrawnChart(drawing).all("text") {
                    let style = text.classes.first
                    guard shown.contains(where: { $0.style == style }) else { continue }
                    let width = LabelRoom.width(of: text.content)
                    let x = try text.length("x") / 100 * room.width
                    let left = text.attributes["text-anchor"] == "middle" ? x - width / 2 : x
                    boxes.append((left, left + width, try text.length("y"), text.content))
                }
                for (index, one) in boxes.enumerated() {
                    for other in boxes[(index + 1)...] where abs(one.y - other.y) < 0.8 {
                        let isApart = one.right <= other.left || other.right <= one.left
                        #expect(isApart, "\(one.text) on \(other.text) at \(room), \(values.prefix(3))… \(series)")
                    }
                }
            }
        }
    }
}

@Suite struct ScaleTests {
    @Test(
        arguments: [
            ([0.0], "0 1", nil), ([3], "0 1 2 3", nil), ([11], "0 5 10 15", nil), ([142], "0 50 100 150", nil),
            ([46_437], "0 10.000 20.000 30.000 40.000 50.000", nil), ([100, 20], "0 20 40 60 80 100", nil),
            ([1_500_000], "0 0,5 1 1,5", "triệu"), ([2_000_000_000], "0 0,5 1 1,5 2", "tỷ"),
            ([9e18], "0 2 4 6 8 10", "tỷ tỷ"), ([999_999], "0 0,2 0,4 0,6 0,8 1", "triệu"),
            ([-4, 3], "-4 -2 0 2 4", nil),
        ] as [([Double], String, String?)])
    func ticksAreRound(numbers: [Double], ticks: String, magnitude: String?) {
        let scale = Scale(numbers, isWhole: true)
        #expect(scale.ticks.map(\.text).joined(separator: " ") == ticks)
        #expect(scale.magnitude?.name == magnitude)
    }

    @Test func countsHaveNoFractions() {
        #expect(Scale([2], isWhole: true).ticks.map(\.text) == ["0", "1", "2"])
        #expect(Scale([2], isWhole: false).ticks.map(\.text) == ["0", "0,5", "1", "1,5", "2"])
    }

    @Test(arguments: [
        (12.5, "12.5"), (0, "0"), (100, "100"), (33.333333, "33.33"), (0.005, "0.01"), (-1.05, "-1.05"), (7.1, "7.1"),
        (.nan, "0"), (.infinity, "0"), (1e300, "100000"), (-0.001, "0"), (0.05, "0.05"),
    ])
    func lengthsHaveTwoDecimalsAtMost(value: Double, text: String) {
        #expect(SVGWriter.text(value) == text)
    }
}
