import Content
import Diagnostics
import Vietnamese

/// Which field each column of a spreadsheet holds.
struct SheetColumns {
    /// By the column's name as it is written.
    private(set) var fields: [String: Field] = [:]
    /// The name of each field's column.
    private(set) var names: [Field: String] = [:]
    /// The name of the column of running numbers.
    private(set) var serial: String?
    /// The names of the columns that are not imported: notes, and those that nothing is known about.
    private(set) var leftOut: [String] = []

    init() {}

    /// Reports unknown columns, a second column of one field, and what the rows cannot do without.
    ///
    /// - Parameter takesNotes: whether the office's notes are imported, which are for itself.
    init(
        _ cells: [Scalar], kind: RecordKind, takesNotes: Bool, source: SourceID, diagnostics: inout [Diagnostic]
    ) {
        let known = Self.fields(of: cells, kind: kind)
        var first: [Field: Scalar] = [:]
        for (cell, column) in zip(cells, known) {
            let place = SourceLocation(source, cell.location.range)
            switch column {
            case .field(let field):
                if let other = first[field] {
                    diagnostics.report(
                        .twoColumnsOfField(other.onOneLine, cell.onOneLine, field.vietnameseName), at: place,
                        notes: [.init(.firstHere, at: SourceLocation(source, other.location.range))])
                } else if kind.shape(of: field) == nil {
                    diagnostics.report(.columnNotImported(cell.onOneLine), at: place)
                    leftOut.append(cell.text)
                } else if field == .note, !takesNotes {
                    leftOut.append(cell.text)
                } else {
                    fields[cell.text] = field
                    names[field] = cell.text
                }
                first[field] = first[field] ?? cell
            case .serial: serial = serial ?? cell.text
            case .unknown:
                diagnostics.report(.columnNotUnderstood(cell.onOneLine, nearest: kind.namesNear(cell.text)), at: place)
                leftOut.append(cell.text)
            }
        }
        reportUnclearSubject(cells, known, kind: kind, source: source, &diagnostics)
        let place = cells.first.map { SourceLocation(source, $0.location.range) }
        let missing = Self.needed(of: kind).filter { field in
            field == .year ? !has(.year) && !has(.from) : field == .name ? !has(.name) && !has(.id) : !has(field)
        }
        if !missing.isEmpty {
            diagnostics.report(
                .sheetWithoutColumns(missing.map(\.vietnameseName), found: cells.map(\.onOneLine)), at: place)
        }
    }

    func has(_ field: Field) -> Bool { names[field] != nil }

    /// How many of the cells name a column, the running number among them.
    static func count(_ cells: [Scalar], kind: RecordKind) -> Int {
        fields(of: cells, kind: kind).count { if case .unknown = $0 { false } else { true } }
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

    /// The fields that say what a row is about, the first that is filled.
    static func subjects(of kind: RecordKind) -> [Field] {
        switch kind {
        case .recognition: [.organization]
        case .document: [.number, .id]
        case .organization: [.name, .id]
        case .event: [.organization, .name, .id, .from, .to]
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

    /// The fields whose columns may be merged without being named: those that are the same for many rows. What is
    /// each row's own, as a place, a status or a name, is never taken from another row without being asked for.
    static func mergeable(of kind: RecordKind) -> Set<Field> {
        switch kind {
        case .recognition: [.award, .year, .from, .to, .date, .issuer, .scope, .document, .parent]
        case .document: [.type, .issuer, .scope, .year, .term]
        case .event: [.date, .event, .parent, .kind, .document]
        case .organization: [.kind, .parent]
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
        let subject: Field = kind == .organization ? .name : .organization
        var columns: [Column] = cells.map { cell in
            if RunningNumber.isHeader(cell.text) { return .serial }
            let others: [Field] = takesParent(kind) ? [.parent] : []
            if let field = kind.field(named: cell.text, besides: others) { return .field(field) }
            return takesParent(kind) && isCommittee(cell) ? .field(.parent) : .unknown
        }
        guard takesParent(kind) else { return columns }
        let subjects = columns.indices.filter { if case .field(subject) = columns[$0] { true } else { false } }
        let above = subjects.filter { isCommittee(cells[$0]) }
        if subjects.count > 1, above.count == 1 { columns[above[0]] = .field(.parent) }
        return columns
    }

    /// Where what is not understood may name the cells, “Đảng bộ” beside it is not who was recognized.
    private func reportUnclearSubject(
        _ cells: [Scalar], _ columns: [Column], kind: RecordKind, source: SourceID, _ diagnostics: inout [Diagnostic]
    ) {
        guard Self.takesParent(kind) else { return }
        let subject: Field = kind == .organization ? .name : .organization
        guard let committee = cells.first(where: { fields[$0.text] == subject && Self.isCommittee($0) }) else { return }
        for (cell, column) in zip(cells, columns) {
            guard case .unknown = column else { continue }
            let words = Folding.search(cell.text)
            guard ["chi bo", "to chuc", "don vi"].contains(where: words.contains) else { continue }
            diagnostics.report(
                .columnUnclear(cell.onOneLine, committee: committee.onOneLine),
                at: SourceLocation(source, cell.location.range))
        }
    }

    private static func takesParent(_ kind: RecordKind) -> Bool { kind == .organization || kind == .recognition }

    private static func isCommittee(_ cell: Scalar) -> Bool {
        let name = cell.text.prefix { $0 != "(" }
        return committees.contains(Folding.search(String(name)))
    }

    private static let committees: Set<String> = [
        "dang bo", "dang bo co so", "dang bo xa", "dang bo phuong", "dang bo xa phuong", "dang uy", "dang uy co so",
        "dang uy xa", "dang uy phuong", "thuoc dang bo", "to chuc cap tren", "don vi cap tren", "ten dang bo",
        "ten dang uy", "thuoc dang uy", "dang bo truc thuoc",
    ]
}

extension Scalar {
    /// The text as it is named in a sentence: Alt+Enter breaks lines within a cell.
    var onOneLine: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
