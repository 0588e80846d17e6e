/// The values of one record by field, each with the key that it is written by.
///
/// A list, since a record has a handful of fields and a site may have a million records: to look one up takes a
/// tenth of what a dictionary does, and to fill it one allocation.
struct FieldValues {
    typealias Value = (key: Scalar, node: Node)

    private(set) var all: [(field: Field, key: Scalar, node: Node)] = []

    mutating func reserve(_ count: Int) { all.reserveCapacity(count) }

    /// Adds a field that is not there yet.
    mutating func add(_ field: Field, key: Scalar, node: Node) { all.append((field, key, node)) }

    subscript(field: Field) -> Value? { place(of: field).map { (all[$0].key, all[$0].node) } }

    func node(of field: Field) -> Node? { place(of: field).map { all[$0].node } }

    /// The single value of a field that has one; without a copy of anything else, since most fields are such.
    func scalar(of field: Field) -> Scalar? {
        guard let place = place(of: field), case .scalar(let scalar) = all[place].node else { return nil }
        return scalar
    }

    /// Whether the field has a value that says something.
    func has(_ field: Field) -> Bool { place(of: field).map { !all[$0].node.isNull } ?? false }

    private func place(of field: Field) -> Int? { all.firstIndex { $0.field == field } }
}
