package import Diagnostics

/// Where the values of one record are written, for what is said of one of them.
///
/// Kept small, since a site may have a million records: places relative to the record, no field without a value, none
/// that is too far from the record's start to matter, and only the fields that checks point at.
package struct FieldPlaces: Sendable {
    private let record: SourceLocation
    private let entries: [Entry]

    private struct Entry: Sendable {
        let field: Field
        let offset: UInt16
        let length: UInt16
    }

    /// Of what has no fields of its own.
    init(noneIn record: SourceLocation) {
        self.record = record
        entries = []
    }

    init(_ reader: RecordReader) {
        let record = reader.location
        self.record = record
        var entries: [Entry] = []
        entries.reserveCapacity(reader.values.places.count { $0.field.isPointedAt })
        for (field, place) in reader.values.places where field.isPointedAt {
            guard place.start >= record.start, let offset = UInt16(exactly: place.start - record.start) else {
                continue
            }
            entries.append(Entry(field: field, offset: offset, length: UInt16(clamping: place.range.count)))
        }
        self.entries = entries
    }

    /// Nil where the record does not have the field.
    package subscript(field: Field) -> SourceLocation? {
        entries.first { $0.field == field }.map {
            let start = record.range.lowerBound + Int($0.offset)
            return SourceLocation(record.source, start..<start + Int($0.length))
        }
    }
}

extension Field {
    /// Of the other fields nothing is said once the record has been read, or they remember their places themselves.
    fileprivate var isPointedAt: Bool {
        switch self {
        case .asOf, .award, .base, .date, .document, .from, .organization, .scope, .source, .status, .to, .year: true
        default: false
        }
    }
}
