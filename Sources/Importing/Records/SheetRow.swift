import Content
import Diagnostics

/// A row below the header, before anybody has said whether it is an entry of the list.
struct SheetRow {
    let line: Int
    let location: SourceLocation
    /// Whether an empty row stands before it.
    let follows: Follows
    /// The filled cells, those of merged cells above among them.
    private(set) var entries: [Mapping.Entry]
    /// What is imported of them.
    private(set) var cells: [Field: Scalar] = [:]
    let serial: Scalar?
    /// Why it is left out; nil for an entry.
    var reason: LeftOutRow.Reason?
    /// The fields that come from a cell above.
    private(set) var filled: Set<Field> = []

    enum Follows { case row, gap }

    init(_ row: Mapping, line: Int, follows: Follows, columns: SheetColumns) {
        self.line = line
        location = row.location
        self.follows = follows
        entries = row.entries
        var serial: Scalar?
        for entry in row.entries {
            guard case .scalar(let scalar) = entry.value else { continue }
            if entry.key.text == columns.serial { serial = scalar }
            if let field = columns.fields[entry.key.text] { cells[field] = scalar }
        }
        self.serial = serial
    }

    /// Takes the value of a merged cell, whose first row is above.
    mutating func fill(_ field: Field, from entry: Mapping.Entry) {
        guard case .scalar(let scalar) = entry.value, cells[field] == nil else { return }
        cells[field] = scalar
        filled.insert(field)
        entries.append(entry)
    }

    func entry(of field: Field, in columns: SheetColumns) -> Mapping.Entry? {
        entries.first { columns.fields[$0.key.text] == field }
    }

    /// All that is written in it, as it is shown.
    var text: String {
        entries.compactMap { if case .scalar(let scalar) = $0.value { scalar.text } else { nil } }
            .joined(separator: " · ")
    }

    var mapping: Mapping {
        Mapping(entries: entries.sorted { $0.key.location < $1.key.location }, location: location)
    }
}
