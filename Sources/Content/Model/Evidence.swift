package import Diagnostics

/// What backs a record: a document, an article, and words of that article.
///
/// Pages say “Theo ‹nguồn›”, never that something was proved.
package struct Evidence: Sendable {
    package let document: Reference<OfficialDocument>?
    /// Where the document is cited, be it one that could not be found, which has been reported.
    package let documentPlace: SourceLocation?
    package let source: Reference<Article>?
    /// Where the article is cited, in the same way.
    package let sourcePlace: SourceLocation?
    package let quote: Located<String>?

    package var isMissing: Bool { document == nil && source == nil }

    /// Whether the record gives a document or an article, be it one that could not be found.
    var isWritten: Bool { documentPlace != nil || sourcePlace != nil }
}

/// What every record has besides its own fields.
package struct Remarks: Sendable {
    package let location: SourceLocation
    private let places: FieldPlaces
    package let note: String?
    /// What the record states that no report prints, and why.
    package let inferred: String?
    /// The editor's reasons for findings that are accepted; readers see them.
    package let editorNotes: [String]

    init(_ draft: RecordRemarks) {
        location = draft.location
        places = draft.places
        note = draft.note
        inferred = draft.inferred
        editorNotes = draft.acknowledgements.map(\.reason)
    }
}

extension Remarks {
    /// Where a field of the record is written; nil where it is not.
    package func place(ofWritten field: Field) -> SourceLocation? { places[field] }

    /// Whether a field of the record has a value, be it one that could not be read, which has been reported.
    package func hasWritten(_ field: Field) -> Bool { places[field] != nil }

    /// Where a field of the record is written, or the record where it is not.
    package func place(of field: Field) -> SourceLocation { places[field] ?? location }
}
