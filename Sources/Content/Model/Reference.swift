/// A reference to an entity of a site that is known to exist.
///
/// It is an index into the site's list of that entity; only resolving makes one.
package struct Reference<Entity>: Hashable, Sendable {
    package let index: Int

    init(_ index: Int) { self.index = index }
}

extension Reference: Comparable {
    package static func < (a: Reference, b: Reference) -> Bool { a.index < b.index }
}
