import Diagnostics

/// Finds fields that stand beside the one that they belong to, because they are not indented.
///
///     tác giả:
///     tên: Lê Thị Hoa
struct UnindentedFields {
    private let kind: RecordKind
    /// The last field that has nothing after its colon, and what its fields would describe.
    private var owner: (key: Scalar, part: RecordKind)?
    private var found: [Scalar] = []

    init(of kind: RecordKind) { self.kind = kind }

    /// Whether the key belongs to the field above it rather than here, where it is unknown or there already.
    mutating func takes(_ key: Scalar, isKnown: Bool) -> Bool {
        guard let owner, !isKnown,
            Field.find(key.text, among: owner.part.fields, synonyms: owner.part.synonyms) != nil
        else { return false }
        found.append(key)
        return true
    }

    /// Goes on to the next field of this record; what the one before has missed is reported.
    mutating func pass(_ field: Field?, _ entry: Mapping.Entry, diagnostics: inout [Diagnostic]) {
        report(into: &diagnostics)
        owner = entry.value.isNull ? field.flatMap(kind.part).map { (entry.key, $0) } : nil
    }

    mutating func report(into diagnostics: inout [Diagnostic]) {
        if let owner, let first = found.first {
            diagnostics.report(
                .fieldsNotIndented(found.map(\.text), below: owner.key.text), at: first.location,
                notes: [.init(.ownerOfFields, at: owner.key.location)])
        }
        found = []
    }
}
