import Content
import Diagnostics
import Vietnamese

/// Which field each column of a spreadsheet holds.
struct SheetColumns {
    /// By the column's name as it is written.
    private(set) var fields: [String: Field] = [:]
    /// The name of each field's column.
    private(set) var names: [Field: String] = [:]

    init() {}

    /// Reports unknown columns, a second column of one field, and what the rows cannot do without.
    init(_ cells: [Scalar], kind: RecordKind, source: SourceID, diagnostics: inout [Diagnostic]) {
        let known = Self.fields(of: cells, kind: kind)
        var first: [Field: Scalar] = [:]
        for (cell, field) in zip(cells, known) {
            let place = SourceLocation(source, cell.location.range)
            switch field {
            case .field(let field):
                if let other = first[field] {
                    diagnostics.report(
                        .fieldTwice(field.names), at: place,
                        notes: [.init(.firstHere, at: SourceLocation(source, other.location.range))])
                } else if kind.shape(of: field) == nil {
                    diagnostics.report(.columnNotImported(cell.text), at: place)
                } else {
                    first[field] = cell
                    fields[cell.text] = field
                    names[field] = cell.text
                }
            case .serial: break
            case .unknown:
                let nearest = Spelling.nearest(to: cell.text, among: kind.fields.map(\.vietnameseName))
                diagnostics.report(.unknownField(cell.text, nearest: nearest), at: place)
            }
        }
        let place = cells.first.map { SourceLocation(source, $0.location.range) }
        let missing = Self.needed(of: kind).filter { field in
            field == .year ? !has(.year) && !has(.from) : field == .name ? !has(.name) && !has(.id) : !has(field)
        }
        if !missing.isEmpty { diagnostics.report(.sheetWithoutColumns(missing.map(\.vietnameseName)), at: place) }
    }

    func has(_ field: Field) -> Bool { names[field] != nil }

    /// How many of the cells name a column.
    static func count(_ cells: [Scalar], kind: RecordKind) -> Int {
        fields(of: cells, kind: kind).count { if case .field = $0 { true } else { false } }
    }
}

extension SheetColumns {
    /// The fields without which a row says nothing.
    static func needed(of kind: RecordKind) -> [Field] {
        switch kind {
        case .recognition: [.organization, .award, .year]
        case .document: [.number]
        case .organization: [.name]
        case .event: [.date, .event]
        default: []
        }
    }

    /// The columns that such a spreadsheet usually has, for who has none of them.
    static func wanted(of kind: RecordKind) -> [Field] {
        switch kind {
        case .recognition: [.organization, .award, .year, .document]
        case .document: [.number, .type, .issuer, .date]
        case .organization: [.id, .name, .kind, .parent]
        case .event: [.date, .event, .organization, .to, .document]
        default: []
        }
    }

    /// The fields that one merged cell may say for many rows.
    static func mergeable(of kind: RecordKind) -> Set<Field> {
        switch kind {
        case .recognition:
            [.award, .year, .from, .to, .status, .date, .issuer, .scope, .document, .source, .parent]
        case .document: [.type, .issuer, .scope, .year, .term]
        case .event: [.date, .event, .parent, .kind, .document, .source]
        case .organization: [.kind, .setting, .place, .parent, .from, .to]
        default: []
        }
    }
}

extension SheetColumns {
    private enum Column {
        case field(Field)
        /// The running number of the rows.
        case serial
        case unknown
    }

    /// Beside a column of cells, “Đảng bộ” is what they are under.
    private static func fields(of cells: [Scalar], kind: RecordKind) -> [Column] {
        let takesParent = kind == .organization || kind == .recognition
        let subject: Field = kind == .organization ? .name : .organization
        var columns: [Column] = cells.map { cell in
            let folded = Folding.search(cell.text)
            if serials.contains(folded) { return .serial }
            if let field = kind.field(named: cell.text, besides: takesParent ? [.parent] : []) { return .field(field) }
            return takesParent && committees.contains(folded) ? .field(.parent) : .unknown
        }
        guard takesParent else { return columns }
        let subjects = columns.indices.filter { if case .field(subject) = columns[$0] { true } else { false } }
        let above = subjects.filter { committees.contains(Folding.search(cells[$0].text)) }
        if subjects.count > 1, above.count == 1 { columns[above[0]] = .field(.parent) }
        return columns
    }

    private static let serials: Set<String> = ["stt", "tt", "so tt", "so thu tu"]
    private static let committees: Set<String> = [
        "dang bo", "dang bo co so", "dang bo xa", "dang bo phuong", "dang bo xa phuong", "dang uy", "dang uy co so",
        "dang uy xa", "dang uy phuong", "thuoc dang bo", "to chuc cap tren", "don vi cap tren",
    ]
}
