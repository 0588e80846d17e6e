import Content
import Templates

extension DataTable: ShapedValue {
    package static let shapeName = "dataset"
    package static let shape = describe(
        "Bộ dữ liệu để tải về / Records to download, with all that schema.org's Dataset asks for"
    ) { p in
        p.property("name", "The name of its files.") { table, _ in table.name }
        p.property("title", "Its name.") { table, _ in table.title }
        p.property("summary", "What a line of it is.") { table, _ in table.summary }
        p.property("url", "The page that shows the same, on this host.") { table, context in
            context.addresses.path(table.page)
        }
        p.property("absoluteURL", "The page with scheme and host.") { table, context in
            context.addresses.absolute(table.page)
        }
        p.property("years", "The years that it is about; none where it is about no year.") { table, _ in table.years }
        p.property("count", "How many lines it has.") { table, _ in table.count }
        p.property("files", "Its files: CSV and JSON, in parts where it is long.") { table, _ in DataFile.all(of: table)
        }
        p.property("fields", "What its columns are.") { table, _ in table.columns }
    }
}

extension DataFile: ShapedValue {
    package static let shapeName = "dataFile"
    package static let shape = describe("Một tệp dữ liệu / A file of a dataset") { p in
        p.property("format", "CSV or JSON.") { file, _ in file.format.rawValue.uppercased() }
        p.property("mediaType", "text/csv or application/json.") { file, _ in file.format.mediaType }
        p.property("part", "Its number, from 1.") { file, _ in file.part }
        p.property("parts", "How many parts there are.") { file, _ in parts(of: file.table) }
        p.property("url", "Its address on this host.") { file, context in context.addresses.path(file.address) }
        p.property("absoluteURL", "With scheme and host.") { file, context in context.addresses.absolute(file.address) }
    }
}

extension DataTable.Column: ShapedValue {
    package static let shapeName = "dataField"
    package static let shape = describe("Một cột của bộ dữ liệu / A column of a dataset") { p in
        p.property("name", "Its name in JSON, which never changes.") { column, _ in column.name }
        p.property("label", "Its head in the CSV.") { column, _ in column.label }
        p.property("summary", "What it holds.") { column, _ in column.summary }
    }
}
