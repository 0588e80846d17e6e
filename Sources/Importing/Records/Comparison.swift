import Content
import Diagnostics
import Vietnamese

/// Finds what rows say otherwise than the records that they are about.
struct Comparison {
    private var records: ContentRecords
    private let sheet: Sheet

    init(_ records: ContentRecords, with sheet: Sheet) {
        self.records = records
        self.sheet = sheet
    }

    /// What of one record is to be changed.
    struct Difference {
        let record: WrittenRecord
        let fields: [NewField]
        let shown: RecordChange
    }

    /// A field with what is to be written into it.
    struct NewField {
        let field: Field
        /// As a cell of a spreadsheet holds it.
        let cell: String
        /// As YAML holds it: one value, or the items of a list.
        let items: [String]
        let isList: Bool
    }

    /// The records that differ, in the order of the files; each file is read once.
    mutating func compare(_ matches: [Matching.Match]) -> [Difference] {
        var byPlace: [SourceLocation: Matching.Match] = [:]
        for match in matches { byPlace[match.record] = match }
        let sources = Set(matches.map(\.record.source))
        var differences: [Difference] = []
        for file in records.tree.paths.indices where sources.contains(records.sources.id(tree: 0, file: file)) {
            var written: [(WrittenRecord, Matching.Match)] = []
            records.reader.forEachWrittenRecord(in: file) { record in
                if let match = byPlace[record.location] { written.append((record, match)) }
            }
            for (record, match) in written {
                if let difference = difference(record, match) { differences.append(difference) }
            }
        }
        return differences
    }
}

extension Comparison {
    private mutating func difference(_ record: WrittenRecord, _ match: Matching.Match) -> Difference? {
        var (record, row) = (record, match.row)
        var fields: [NewField] = []
        var shown: [FieldChange] = []
        for field in row.fields where !Self.identity(of: row.kind).contains(field) {
            // An organization that an event declares has its name where the event has it.
            if record.kind == .event, row.kind == .organization, field == .name { continue }
            guard let new = row.value(field)?.value, let cell = row.written(field) else { continue }
            let old = record.value(field)?.value
            // What an event tells of is compared where it is found.
            if row.kind == .event, field == .from || field == .to, old != nil { continue }
            if let old, isSame(new, old, field: field, near: match.near) { continue }
            let changed = newField(field, new, instead: old, cell: cell)
            fields.append(changed)
            shown.append(
                FieldChange(
                    field: field, old: record.written(field), new: changed.cell,
                    lineAbove: sheet.lineAbove(of: field, in: row)))
        }
        guard !fields.isEmpty else { return nil }
        let change = RecordChange(
            title: match.title, line: sheet.line(of: row.location), place: records.place(record.location), fields: shown
        )
        return Difference(record: record, fields: fields, shown: change)
    }

    /// The fields that a row and its record have met by.
    private static func identity(of kind: RecordKind) -> Set<Field> {
        switch kind {
        case .recognition: [.organization, .award, .year, .from, .to, .parent]
        case .organization: [.id]
        case .document: [.id, .number]
        case .event: [.id, .name, .date, .event, .organization]
        default: []
        }
    }

    private mutating func isSame(_ new: FieldValue, _ old: FieldValue, field: Field, near: Set<Int>) -> Bool {
        switch (new, old) {
        case (.text(let a), .text(let b)):
            field == .name ? Folding.equivalence(a) == Folding.equivalence(b) : Self.words(a) == Self.words(b)
        case (.reference(let kind, let a), .reference(_, let b)): isSameReference(kind, a, b, near: near)
        case (.references(let kind, let new), .references(_, let old)):
            new.allSatisfy { name in old.contains { isSameReference(kind, name, $0, near: near) } }
        case (.texts(let new), .texts(let old)):
            Set(new.map(Folding.equivalence)).isSubset(of: old.map(Folding.equivalence))
        default: new == old
        }
    }

    private mutating func isSameReference(_ kind: RecordKind, _ a: String, _ b: String, near: Set<Int>) -> Bool {
        if Folding.equivalence(a) == Folding.equivalence(b) { return true }
        switch kind {
        case .organization: return Self.isSame(records.names.organization(a), records.names.organization(b))
        case .document:
            let number = PrintedDocument(a)?.number.description ?? a
            return Self.isSame(records.names.document(number, near: near), records.names.document(b, near: near))
        default: return a.replacing(".md", with: "") == b.replacing(".md", with: "")
        }
    }

    private static func isSame(_ a: ContentRecords.Found, _ b: ContentRecords.Found) -> Bool {
        guard case .one(let first) = a, case .one(let second) = b else { return false }
        return first == second
    }

    /// Kinds and numbers of blanks are no difference.
    private static func words(_ text: String) -> [Substring] {
        text.split { $0.isWhitespace || $0 == "\u{A0}" }
    }

    /// A list gets what is new at its end; nothing is taken out of it.
    private func newField(_ field: Field, _ new: FieldValue, instead old: FieldValue?, cell: String) -> NewField {
        switch (new, old) {
        case (.texts(let new), _), (.references(_, let new), _):
            var items: [String] =
                switch old {
                case .texts(let old)?, .references(_, let old)?: old
                default: []
                }
            for item in new where !items.contains(where: { Folding.equivalence($0) == Folding.equivalence(item) }) {
                items.append(item)
            }
            return NewField(field: field, cell: items.joined(separator: "|"), items: items, isList: items.count > 1)
        case (.date(let date), _): return NewField(field: field, cell: cell, items: [date.iso], isList: false)
        case (.reference(.document, let name), _):
            let number = PrintedDocument(name).map(\.number.description) ?? name
            let text = Self.words(name).count == 1 ? name : number
            return NewField(field: field, cell: text, items: [text], isList: false)
        default: return NewField(field: field, cell: cell, items: [cell], isList: false)
        }
    }
}
