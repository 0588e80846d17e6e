import Testing

@testable import Pages

/// Charts show what the figures say: from zero, in proportion, with gaps where nothing is known.
@Suite struct HonestChartTests {
    private func columns(_ values: [(Int, Double)], mark: Mark = .plain) -> YearFigures {
        YearFigures(series: [
            .init("A", mark, values.map { .init(year: $0.0, value: ChartValue(number: $0.1, text: "\($0.1)")) })
        ])
    }

    private func drawn(_ drawing: Chart.Drawing) -> DrawnChart { DrawnChart(drawing) }

    @Test(arguments: [
        [3.0, 12], [1, 1_000_000], [0.5, 0.25], [46_437, 46_500], [9e18, 4.5e18], [-4, 8], [-1, -5],
    ])
    func columnsStandOnZeroAndAreAsHighAsTheirValues(_ values: [Double]) throws {
        let chart = drawn(.columns(columns(values.enumerated().map { (2020 + $0, $1) })))
        let zero = try #require(chart.all("line").first { $0.classes == ["zero"] }).length("y1")
        let rects = chart.all("rect")
        try #require(rects.count == values.count)
        let most = try #require(values.map(abs).max())
        let highest = try #require(rects.map { try $0.length("height") }.max())
        for (rect, value) in zip(rects, values) {
            let (top, height) = (try rect.length("y"), try rect.length("height"))
            #expect(abs((value < 0 ? top : top + height) - zero) < 0.02)
            #expect(abs(height - highest * abs(value) / most) < 0.02)
        }
    }

    @Test func aZeroIsSeenAndAMissingYearIsNot() throws {
        let chart = drawn(.columns(columns([(2019, 5), (2020, 0), (2022, 3)])))
        #expect(chart.all("rect").count == 2)
        let zeros = chart.all("line").filter { $0.attributes["stroke-width"] != nil }
        #expect(zeros.count == 1)
        // Of the four years' places, the second has the zero and the third nothing.
        let middles = try chart.all("rect").map { try $0.length("x") + $0.length("width") / 2 }
        let zero = try #require(zeros.first)
        let place = (try zero.length("x1") + zero.length("x2")) / 2
        #expect(abs(place - (middles[0] * 2 + middles[1]) / 3) < 0.1)
    }

    @Test func aLineEndsAtAMissingYear() throws {
        let chart = drawn(.line(columns([(2018, 1), (2019, 2), (2021, 3), (2022, 4), (2024, 5)])))
        #expect(chart.all("line").filter { $0.classes.isEmpty }.count == 2)
        #expect(chart.all("circle").count == 5)
    }

    @Test func namedAndReportedStandSideBySideAndLookDifferentWithoutColour() throws {
        let figures = YearFigures(series: [
            .init("Đã nêu tên", .named, [.init(year: 2021, value: ChartValue(2))]),
            .init("Theo báo cáo", .reported, [.init(year: 2021, value: ChartValue(5))]),
        ])
        let chart = drawn(.columns(figures))
        let rects = chart.all("rect")
        try #require(rects.count == 2)
        #expect(try rects[0].length("x") + rects[0].length("width") <= rects[1].length("x"))
        #expect(rects.map(\.classes) == [["named"], ["reported", "hollow"]])
        let lines = drawn(.line(figures))
        #expect(lines.all("circle").map(\.classes) == [["named"], ["reported", "hollow"]])
    }

    @Test func aShareIsDrawnOutOfAHundred() throws {
        var figures = columns([(2021, 20)])
        figures.isShare = true
        let chart = drawn(.columns(figures))
        let rect = try #require(chart.all("rect").first)
        #expect(abs(try rect.length("height") - 11.0 / 5) < 0.02)
    }

    @Test func theYearsOfAGapAreSaid() {
        #expect(columns([(2015, 1), (2017, 1), (2021, 1)]).missingYears == [2016, 2018, 2019, 2020])
        #expect(YearFigures.text(of: [2016, 2018, 2019, 2020, 2022, 2023]) == "2016, 2018–2020, 2022–2023")
        #expect(columns([]).missingYears == [])
    }

    private func stack(_ whole: Double, _ parts: [Double?]) -> StackFigures.Row {
        StackFigures.Row(
            label: nil, whole: ChartValue(number: whole, text: ""),
            parts: parts.map { $0.map { ChartValue(number: $0, text: "") } })
    }

    @Test func onlyPartsThatSumToTheWholeAreStacked() {
        #expect(stack(142, [109, 33]).isSum)
        #expect(stack(142, [109, nil, 33]).isSum)
        #expect(stack(0.3, [0.1, 0.2]).isSum)
        #expect(!stack(142, [109, 32]).isSum)
        #expect(!stack(98, [103, -5]).isSum)
        #expect(!stack(0, []).isSum)
    }

    @Test func aStackedBarIsFilledInProportionWithoutHoles() throws {
        let row = stack(519, [196, 323])
        let rects = drawn(.stack(StackFigures(labels: ["a", "b"], rows: [row]))).all("rect")
        try #require(rects.count == 2)
        #expect(try rects[0].length("x") == 0)
        #expect(abs(try rects[0].length("width") - 196.0 / 519 * 100) < 0.01)
        #expect(abs(try rects[0].length("width") - rects[1].length("x")) < 0.011)
        #expect(abs(try rects[1].length("x") + rects[1].length("width") - 100) < 0.011)
    }

    @Test func groupsAreDrawnBesideTheWholeNotOnEachOther() throws {
        let bar = { (label: String, value: Double) in
            GroupFigures.Bar(label: label, value: ChartValue(number: value, text: "\(value)"))
        }
        let figures = GroupFigures(whole: bar("Tất cả", 100), groups: [bar("a", 60), bar("b", 70)])
        let rects = drawn(.groups(figures)).all("rect")
        #expect(try rects.map { try $0.length("x") } == [0, 0, 0])
        #expect(try rects.map { try $0.length("width") } == [100, 60, 70])
        let tops = try rects.map { try $0.length("y") }
        #expect(Set(tops).count == 3)
    }
}
