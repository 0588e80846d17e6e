import Content
import Diagnostics
import Templates

/// Figures as a picture, with the same figures as a table.
///
///     let chart = Chart(title: "Số đảng viên", unit: "đảng viên", drawing: .columns(figures), table: table)
///     chart.svg   // an `<svg>` without styles, scripts and ids
struct Chart: Sendable {
    let title: String
    /// What is counted: `chi bộ`.
    let unit: String?
    let drawing: Drawing
    let table: Table
    /// What a reader has to know to read it right.
    var notes: [String] = []
    /// What backs it, each article and document once.
    var evidence: [Evidence] = []

    enum Drawing: Sendable {
        case columns(YearFigures)
        case line(YearFigures)
        case stack(StackFigures)
        case groups(GroupFigures)
    }

    /// The figures as rows.
    struct Table: Sendable {
        let head: [String]
        let rows: [Row]

        struct Row: Sendable {
            let label: String
            let cells: [String]
        }
    }

    /// A mark with what it stands for.
    struct Key: Sendable {
        let label: String
        let value: String?
        let swatch: HTML
    }
}

/// A number that is drawn, and how it is printed.
struct ChartValue: Sendable, Equatable {
    let number: Double
    let text: String
}

extension Chart {
    var svg: HTML {
        var svg = SVGWriter()
        switch drawing {
        case .columns(let figures): ColumnChart(figures).write(title, description, to: &svg)
        case .line(let figures): LineChart(figures).write(title, description, to: &svg)
        case .stack(let figures): StackChart(figures).write(title, description, to: &svg)
        case .groups(let figures): GroupChart(figures).write(title, description, to: &svg)
        }
        return svg.html
    }

    /// Empty where one kind of mark says nothing that the title does not.
    var keys: [Key] {
        switch drawing {
        case .columns(let figures), .line(let figures):
            figures.series.count < 2
                ? [] : figures.series.map { Key(label: $0.label, value: nil, swatch: Swatch.of($0.mark)) }
        case .stack(let figures):
            figures.labels.enumerated().map { index, label in
                let only = figures.rows.count == 1 ? figures.rows.first : nil
                return Key(label: label, value: only?.parts[index]?.text, swatch: Swatch.of(Pattern(index)))
            }
        case .groups: []
        }
    }

    /// The picture in words, for who does not see it.
    var description: String {
        switch drawing {
        case .columns(let figures): "Biểu đồ cột theo năm. " + figures.description
        case .line(let figures): "Biểu đồ đường theo năm. " + figures.description
        case .stack(let figures): figures.description
        case .groups(let figures): figures.description
        }
    }

    /// What the numbers of the axis are: `triệu đảng viên`.
    var axis: String? {
        guard case .columns(let figures) = drawing else {
            if case .line(let figures) = drawing { return figures.axis(unit: unit) }
            return unit
        }
        return figures.axis(unit: unit)
    }
}

extension YearFigures {
    fileprivate func axis(unit: String?) -> String? {
        let words = [scale.magnitude?.name, unit].compactMap { $0 }.joined(separator: " ")
        return words.isEmpty ? nil : words
    }
}
