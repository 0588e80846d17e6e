import Content
import Templates

/// A table as JSON: what it is, what its fields mean, its records. Every record has every field; absent ones are null.
enum JSONFile {
    static func bytes(of file: DataFile, in context: SiteContext) -> [UInt8] {
        let table = file.table
        var output = OutputBuffer(capacity: 2048 + file.rows.count * 600)
        output.append("{\n")
        let settings = context.site.settings
        var facts: [(name: String, cell: DataCell)] = [
            ("title", .text(table.title)), ("description", .text(table.summary)),
            ("url", .text(context.addresses.absolute(file.address))),
            ("page", .text(context.addresses.absolute(table.page))),
            ("site", .text(settings.title)), ("publisher", .text(settings.publisher?.name)),
        ]
        facts += table.facts
        facts += [
            ("part", .number(file.part)), ("parts", .number(DataFile.parts(of: table))),
            ("count", .number(table.count)),
        ]
        for fact in facts {
            output.append("\"\(fact.name)\": ")
            output.append(fact.cell)
            output.append(",\n")
        }
        output.append("\"fields\": [")
        for (index, column) in table.columns.enumerated() {
            output.append(index == 0 ? "\n" : ",\n")
            output.append("{\"name\": \"\(column.name)\", \"label\": ")
            output.appendJSON(column.label)
            output.append(", \"description\": ")
            output.appendJSON(column.summary)
            output.append("}")
        }
        output.append("\n],\n\"records\": [")
        let keys = table.columns.map { "\"\($0.name)\": " }
        for row in file.rows {
            output.append(row == file.rows.lowerBound ? "\n" : ",\n")
            output.append("{")
            for (index, cell) in table.row(row, in: context).enumerated() {
                if index > 0 { output.append(", ") }
                output.append(keys[index])
                output.append(cell)
            }
            output.append("}")
        }
        output.append("\n]\n}\n")
        return output.bytes
    }
}

extension OutputBuffer {
    fileprivate mutating func append(_ cell: DataCell) {
        switch cell {
        case .none: append("null")
        case .text(let text): appendJSON(text)
        case .number(let number): append(number)
        case .flag(let flag): append(flag ? "true" : "false")
        case .list(let texts):
            append("[")
            for (index, text) in texts.enumerated() {
                if index > 0 { append(", ") }
                appendJSON(text)
            }
            append("]")
        case .figures(let figures):
            append("[")
            for (index, figure) in figures.enumerated() {
                append(index == 0 ? "{\"label\": " : ", {\"label\": ")
                appendJSON(figure.label)
                append(", \"value\": ")
                append(figure.value)
                append("}")
            }
            append("]")
        }
    }
}
