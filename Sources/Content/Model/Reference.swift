/// A reference to an entity of a site that is known to exist.
///
/// It is an index into the site's list of that entity; only resolving makes one. Half as large as an `Int`, since a
/// site may have some millions of them.
package struct Reference<Entity>: Hashable, Sendable {
    private let number: Int32

    package var index: Int { Int(number) }

    init(_ index: Int) { number = Int32(index) }
}

extension Reference: Comparable {
    package static func < (a: Reference, b: Reference) -> Bool { a.number < b.number }
}
