package import Diagnostics
import Vietnamese

/// What backs a record, as written: a document, an article, and words of that article.
package struct EvidenceDraft: Sendable {
    package var document: Located<String>?
    package var source: Located<String>?
    package var quote: Located<String>?

    init(_ reader: inout RecordReader) {
        document = reader.text(.document)
        source = reader.text(.source)
        quote = reader.text(.quote)
    }
}

/// A finding that an editor accepts, as written.
package struct AcknowledgementDraft: Sendable {
    package let id: Located<String>
    package let reason: String
    /// The record that it is written in; nil for the whole file (an article).
    package let scope: SourceLocation?

    /// Whether a finding at `location` is what is acknowledged.
    package func covers(_ location: SourceLocation?) -> Bool {
        guard let location, location.source == id.location.source else { return false }
        guard let scope else { return true }
        return scope.start <= location.start && location.start <= scope.end
    }
}

/// What every record has besides its own fields.
package struct RecordRemarks: Sendable {
    /// The record's place: its mapping.
    package let location: SourceLocation
    /// Where its fields are written.
    package let places: FieldPlaces
    package let note: String?
    /// What the record states that no report prints, and why.
    package let inferred: String?
    package let acknowledgements: [AcknowledgementDraft]

    /// Of what has no remarks of its own.
    init(ofPartAt location: SourceLocation) {
        self.location = location
        places = FieldPlaces(noneIn: location)
        note = nil
        inferred = nil
        acknowledgements = []
    }

    init(_ reader: inout RecordReader) {
        location = reader.location
        places = FieldPlaces(reader)
        note = reader.kind.fields.contains(.note) ? reader.text(.note)?.value : nil
        inferred = reader.kind.fields.contains(.inferred) ? reader.text(.inferred)?.value : nil
        acknowledgements = reader.acknowledgements()
    }
}

/// A year, or a span of years or dates, as written (`year`, or `from` and `to`).
enum PeriodDraft {
    static func read(_ reader: inout RecordReader) -> Period? {
        if let year = reader.year(.year) {
            if reader.has(.from) || reader.has(.to) {
                reader.report(.yearAndSpan, at: reader.location(of: .from))
            }
            return Period(year: year.value)
        }
        guard let span = span(&reader) else { return nil }
        // Each year has its board.
        guard RecordReader.years.contains(span.years.lowerBound), RecordReader.years.contains(span.years.upperBound),
            span.years.count <= mostYears
        else {
            reader.report(.periodTooLong(years: mostYears), at: reader.location(of: reader.has(.to) ? .to : .from))
            return nil
        }
        return span
    }

    private static let mostYears = 50

    /// `from` and `to` alone.
    static func span(_ reader: inout RecordReader) -> Period? {
        guard let from = reader.date(.from) else { return nil }
        let to = reader.date(.to)
        if let to, to.value.start < from.value.start {
            reader.report(.spanBackwards, at: to.location)
        }
        return Period(from: from.value, to: to?.value)
    }
}
