import Diagnostics
import Vietnamese

/// What the columns of a spreadsheet hold, found once for all its rows.
struct ColumnFields {
    let kind: RecordKind
    /// For each column up to the last one that was asked for: nil where it was not, `.some(nil)` where it holds no
    /// field.
    private var fields: [Field??] = []
    private var taken: [Field: Scalar] = [:]

    init(_ kind: RecordKind) { self.kind = kind }

    /// The field of a column; an unknown column and a second one of the same field are reported once.
    mutating func field(of column: Int, key: Scalar, diagnostics: inout [Diagnostic]) -> Field? {
        if column < fields.count, let known = fields[column] { return known }
        var field = RunningNumber.isHeader(key.text) ? nil : kind.field(of: key, diagnostics: &diagnostics)
        if let found = field {
            if let first = taken[found] {
                diagnostics.report(
                    .fieldTwice(found.names), at: key.location, notes: [.init(.firstHere, at: first.location)])
                field = nil
            } else {
                taken[found] = key
            }
        }
        while fields.count <= column { fields.append(nil) }
        fields[column] = .some(field)
        return field
    }
}

extension RecordKind {
    /// The field that a column's name means in such a record; an unknown one is reported with the nearest names.
    func field(of key: Scalar, diagnostics: inout [Diagnostic]) -> Field? {
        if let field = Field.find(key.text, among: fields, synonyms: synonyms) { return field }
        diagnostics.report(.unknownColumn(key.text, nearest: namesNear(key.text)), at: key.location)
        return nil
    }

    /// The names of fields of which this one may be a misspelling, word by word: “Đảng viên nữ” says more than
    /// “đảng viên”, and is none.
    package func namesNear(_ name: String) -> [String] {
        let words = Folding.search(name).split(separator: " ").map(String.init)
        return Spelling.nearest(to: name, among: fields.flatMap { [$0.rawValue, $0.vietnameseName] }).filter { near in
            let others = Folding.search(near).split(separator: " ").map(String.init)
            guard words.count == others.count else { return words.joined() == others.joined() }
            return zip(words, others).allSatisfy { $0 == $1 || !Spelling.nearest(to: $0, among: [$1]).isEmpty }
        }
    }
}
