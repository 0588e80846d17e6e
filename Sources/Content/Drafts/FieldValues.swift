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

    subscript(field: Field) -> Value? {
        for value in all where value.field == field { return (value.key, value.node) }
        return nil
    }
}
