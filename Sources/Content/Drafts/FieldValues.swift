import Diagnostics

/// The values of one record by field, each with the key that it is written by.
///
/// A list, since a record has a handful of fields and a site may have a million records: to look one up takes a
/// tenth of what a dictionary does, and to fill it one allocation. Nearly all values are scalars, so that these
/// stand in the list itself.
struct FieldValues {
    private var entries: [Entry] = []
    private var keys: [Scalar] = []
    /// The values that are no scalars.
    private var others: [Node] = []

    private struct Entry {
        let field: Field
        /// A place in the list of keys.
        let key: Int32
        /// A place among the others; -1: the value is the scalar.
        let other: Int32
        let scalar: Scalar
    }

    init() {}

    /// For a row of a spreadsheet: all rows have the keys of the header in common.
    init(keys: [Scalar], capacity: Int) {
        self.keys = keys
        entries.reserveCapacity(capacity)
    }

    /// Adds a field that is not there yet.
    mutating func add(_ field: Field, key: Scalar, node: Node) {
        let place = Int32(keys.count)
        keys.append(key)
        if case .scalar(let scalar) = node {
            entries.append(Entry(field: field, key: place, other: -1, scalar: scalar))
        } else {
            let standIn = Scalar(text: Scalar.standIn, location: node.location, isPlain: false)
            entries.append(Entry(field: field, key: place, other: Int32(others.count), scalar: standIn))
            others.append(node)
        }
    }

    /// Adds the cell of a column that is not there yet.
    mutating func add(_ field: Field, column: Int, _ value: Scalar) {
        entries.append(Entry(field: field, key: Int32(column), other: -1, scalar: value))
    }

    /// The key that a field is written by.
    func key(of field: Field) -> Scalar? { place(of: field).map { keys[Int(entries[$0].key)] } }

    func node(of field: Field) -> Node? {
        place(of: field).map { place in
            let other = entries[place].other
            return other < 0 ? .scalar(entries[place].scalar) : others[Int(other)]
        }
    }

    /// Where the field's value is written, an empty one too.
    func location(of field: Field) -> SourceLocation? { place(of: field).map { entries[$0].scalar.location } }

    /// What a field has that is to have a single value.
    func scalar(of field: Field) -> Single {
        guard let place = place(of: field) else { return .absent }
        if entries[place].other >= 0 { return .noScalar(entries[place].scalar.location) }
        return entries[place].scalar.isNull ? .absent : .scalar(entries[place].scalar)
    }

    enum Single {
        /// Or without a value, which is as good.
        case absent
        case scalar(Scalar)
        case noScalar(SourceLocation)
    }

    /// Whether the field has a value that says something.
    func has(_ field: Field) -> Bool { place(of: field).map { !entries[$0].scalar.isNull } ?? false }

    /// The places of all values that say something, in the order in which they are written.
    var places: some Sequence<(field: Field, location: SourceLocation)> {
        entries.lazy.filter { !$0.scalar.isNull }.map { (field: $0.field, location: $0.scalar.location) }
    }

    /// Every single value that is written, those in lists and maps and their labels, too, each with its field.
    func forEachScalar(_ body: (Field, Scalar) -> Void) {
        for entry in entries {
            if entry.other < 0 {
                body(entry.field, entry.scalar)
            } else {
                Self.forEachScalar(in: others[Int(entry.other)]) { body(entry.field, $0) }
            }
        }
    }

    private static func forEachScalar(in node: Node, _ body: (Scalar) -> Void) {
        switch node {
        case .scalar(let scalar): body(scalar)
        case .list(let nodes, _): for node in nodes { forEachScalar(in: node, body) }
        case .mapping(let mapping):
            for entry in mapping.entries {
                body(entry.key)
                forEachScalar(in: entry.value, body)
            }
        }
    }

    private func place(of field: Field) -> Int? { entries.firstIndex { $0.field == field } }
}
