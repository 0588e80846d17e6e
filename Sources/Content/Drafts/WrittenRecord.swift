package import Diagnostics
package import Vietnamese

/// A record as it stands in its file, each field with its key and its value: for who compares and changes records.
package struct WrittenRecord: Sendable {
    private var reader: RecordReader

    init(_ reader: RecordReader) { self.reader = reader }

    /// A row of a spreadsheet, with the field of each column by its name.
    package init(row: Mapping, as kind: RecordKind, columns: [String: Field], zone: SiteTimeZone) {
        reader = RecordReader(row: row, as: kind, columns: columns, zone: zone)
    }

    package var kind: RecordKind { reader.kind }
    package var location: SourceLocation { reader.location }
    package var isSpreadsheet: Bool { reader.isSpreadsheet }
    /// What reading its values has found wrong so far.
    package var diagnostics: [Diagnostic] { reader.diagnostics }

    /// The fields that are written, empty ones too, in the order of the kind.
    package var fields: [Field] {
        (kind.fields + [.parent].filter { !kind.fields.contains($0) }).filter { reader.values.node(of: $0) != nil }
    }

    package func has(_ field: Field) -> Bool { reader.has(field) }

    /// The value as it is written, an empty one too.
    package func node(_ field: Field) -> Node? { reader.values.node(of: field) }

    /// The field's name as it is written.
    package func key(_ field: Field) -> Scalar? { reader.key(of: field) }

    /// The place of a field's value, or of the whole record where it is absent.
    package func location(of field: Field) -> SourceLocation { reader.location(of: field) }

    /// The text of a field as it is written, with `|` between the items of a list.
    package func written(_ field: Field) -> String? {
        guard has(field) else { return nil }
        let texts = reader.elements(field).map { node in
            if case .scalar(let scalar) = node { scalar.text } else { "…" }
        }
        return texts.joined(separator: "|")
    }
}

/// What a field of a record means, as far as records can be compared by it.
package enum FieldValue: Hashable, Sendable {
    case text(String)
    /// The English id of a term: `grassroots-cell`.
    case term(String)
    case date(PartialDate)
    case number(Int)
    case texts([String])
    case reference(RecordKind, String)
    case references(RecordKind, [String])
}

extension WrittenRecord {
    /// The value of a field; nil where it is absent or wrong, which is among the diagnostics then.
    package mutating func value(_ field: Field) -> Located<FieldValue>? {
        guard let shape = kind.shape(of: field), has(field) else { return nil }
        switch shape {
        case .identifier: return reader.text(field).flatMap { reader.checkedIdentifier($0) }?.map { .text($0) }
        case .text: return reader.text(field)?.map { .text($0) }
        case .webAddress:
            let place = location(of: field)
            return reader.webAddress(field).map { Located(.text($0), at: place) }
        case .organizationKind:
            let kind: Located<OrganizationKind>? = reader.term(field)
            return kind?.map { .term($0.rawValue) }
        case .eventKind:
            let event: Located<EventKind>? = reader.term(field)
            return event?.map { .term($0.rawValue) }
        case .recognitionStatus:
            let status: Located<RecognitionStatus>? = reader.term(field)
            return status?.map { .term($0.rawValue) }
        case .date: return reader.date(field)?.map { .date($0) }
        case .year: return reader.year(field)?.map { .number($0) }
        case .count: return reader.count(field)?.map { .number($0) }
        case .texts: return Located(.texts(reader.texts(field).map(\.value)), at: location(of: field))
        case .reference(let kind): return reader.text(field)?.map { .reference(kind, $0) }
        case .references(let kind):
            return Located(.references(kind, reader.texts(field).map(\.value)), at: location(of: field))
        }
    }

    /// The text of a field that holds one; nil where it is absent or no text.
    package mutating func text(_ field: Field) -> Located<String>? { reader.text(field) }

    /// The year, or the span from `from` to `to`; nil where it is absent or wrong, which is among the diagnostics then.
    package mutating func period() -> Period? {
        if !has(.year), !has(.from) { reader.require(.year) }
        return PeriodDraft.read(&reader)
    }

    /// The event that the record tells of; nil where it is none, which is among the diagnostics then.
    package mutating func event() -> EventDraft? { EventDraft(&reader) }

    /// Reports a field that the record cannot do without.
    package mutating func require(_ field: Field) { reader.require(field) }
}

extension ContentReader {
    /// Gives the records of a file one after the other, as they are written; nothing for a file of another kind.
    /// What is wrong in it has been said by ``read(_:)``.
    package func forEachWrittenRecord(in file: Int, _ body: (WrittenRecord) -> Void) {
        guard case .records(let kind, let isSpreadsheet) = ContentFile(path: sources.trees[tree].paths[file]) else {
            return
        }
        var ignored: [Diagnostic] = []
        let source = sources.id(tree: tree, file: file)
        guard let text = text(source, &ignored) else { return }
        if isSpreadsheet {
            var columns = ColumnFields(kind)
            CSVReader.forEachRow(text, source: source, diagnostics: &ignored) { row, problems in
                body(
                    WrittenRecord(
                        RecordReader(
                            row: row, columns: &columns, zone: zone, printedDates: .read, diagnostics: &problems)))
                return true
            }
        } else {
            let whole = 0..<text.utf8.count
            let nodes: [Node] =
                switch YAMLReader.read(text, range: whole, source: source, diagnostics: &ignored) {
                case .list(let nodes, _)?: nodes
                case let node?: [node]
                case nil: []
                }
            for case .mapping(let mapping) in nodes {
                body(WrittenRecord(RecordReader(mapping, as: kind, zone: zone)))
            }
        }
    }
}
