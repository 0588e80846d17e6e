import Templates

extension Chart: ShapedValue {
    package static let shapeName = "chart"
    package static let shape = describe("Biểu đồ / A chart, with the same figures as a table") { p in
        p.property("title", "What it shows.") { chart, _ in chart.title }
        p.property("svg", "The picture.") { chart, _ in chart.svg }
        p.property("description", "The picture in words.") { chart, _ in chart.description }
        p.property("axis", "What its numbers count: triệu đảng viên.") { chart, _ in chart.axis }
        p.property("keys", "Its marks with what they stand for.") { chart, _ in chart.keys }
        p.property("head", "The heads of the table's columns.") { chart, _ in chart.table.head }
        p.property("rows", "The rows of the table.") { chart, _ in chart.table.rows }
        p.property("notes", "What a reader has to know to read it right.") { chart, _ in chart.notes }
        p.property("evidence", "What backs it, each article and document once.") { chart, _ in chart.evidence }
    }
}

extension Chart.Key: ShapedValue {
    package static let shapeName = "chartKey"
    package static let shape = describe("Chú giải của biểu đồ / A mark of a chart with what it stands for") { p in
        p.property("swatch", "The mark, as a small picture.") { key, _ in key.swatch }
        p.property("label", "What it stands for.") { key, _ in key.label }
        p.property("value", "Its figure, where it has one.") { key, _ in key.value }
    }
}

extension Chart.Table.Row: ShapedValue {
    package static let shapeName = "chartRow"
    package static let shape = describe("Một dòng số liệu của biểu đồ / A row of a chart's table") { p in
        p.property("label", "The year, date or group.") { row, _ in row.label }
        p.property("cells", "The figures as readers see them; – where there is none.") { row, _ in row.cells }
    }
}
