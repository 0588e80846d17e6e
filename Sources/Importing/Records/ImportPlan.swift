package import Content
package import Diagnostics

/// What an import would do: shown first, written when the editor accepts it.
package struct ImportPlan: Sendable {
    package var additions: [Addition] = []
    package var changes: [RecordChange] = []
    /// The lines that say what is there already.
    package var kept: [Int] = []
    /// The lines that repeat another one.
    package var repeated: [Int] = []
    /// The rows and columns that are not imported, and the columns whose empty cells stay empty.
    package var leftOut: [LeftOutRow] = []
    package var leftOutColumns: [LeftOutColumn] = []
    package var unfilled: [UnfilledColumn] = []
    /// The names of new organizations that may be those of recorded ones: the editor has to say.
    package var askedNames: [String] = []
    /// The files as they are to be, those first that others refer to.
    package var files: [ChangedFile] = []
    /// What is wrong in the spreadsheet.
    package var diagnostics: [Diagnostic] = []
    /// The spreadsheet, for printing them.
    package var sources = SourceMap([])
    /// What is wrong in the content, so that nothing can be compared with it.
    package var contentDiagnostics: [Diagnostic] = []
    package var contentSources = SourceMap([])

    package var isEmpty: Bool { additions.isEmpty && changes.isEmpty }
    package var hasErrors: Bool { diagnostics.hasErrors || contentDiagnostics.hasErrors }
}

/// A record that is to be added.
package struct Addition: Sendable {
    package let kind: RecordKind
    /// How it is called in a list: “Chi bộ ấp Cây Dầu (Đảng bộ xã Mỹ Chánh)”.
    package let title: String
    /// The line of the spreadsheet that says it, or that names it first.
    package let line: Int
    /// Whether the spreadsheet only names it, and `--declare` asks for it.
    package let isDeclared: Bool
    /// Records with a name so near that it may be the same one.
    package var similar: [String] = []
    /// The cells of the record, as they are to be written.
    package internal(set) var values: [Field: String]
    /// For each field that comes from a merged cell above, its line.
    package internal(set) var filled: [Field: Int] = [:]
    /// Where it goes: `recognitions/cong-nhan.csv`.
    package internal(set) var path = ""
}

/// A record of which fields are to be changed.
package struct RecordChange: Sendable {
    package let title: String
    package let line: Int
    /// `Content/organizations/ba-tri.yml:12`
    package let place: String
    package let fields: [FieldChange]
}

/// A field that is to be changed or filled in.
package struct FieldChange: Sendable {
    package let field: Field
    /// Nil where the record has nothing there yet.
    package let old: String?
    package let new: String
    /// The line of the merged cell above from which the row has it; nil where it is the row's own.
    package let lineAbove: Int?
}
