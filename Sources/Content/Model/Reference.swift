/// A reference to an entity of a site that is known to exist.
///
/// It is an index into the site's list of that entity; only resolving makes one. Half as large as an `Int`, since a
/// site may have some millions of them.
@frozen @usableFromInline
package struct Reference<Entity>: Hashable, Sendable {
    @usableFromInline let number: Int32

    @inlinable package var index: Int { Int(number) }

    @inlinable
    init(_ index: Int) { number = Int32(index) }
}

extension Reference: Comparable {
    @inlinable
    package static func < (a: Reference, b: Reference) -> Bool { a.number < b.number }
}

/// References one after the other, without an array of them: to all entities of a kind, or to those of an ``Inverse``.
///
/// Inlinable, as a reference is: where another target walks them, asking for the types at run time took a fifth of the
/// rendering.
@frozen @usableFromInline
package struct References<Entity>: RandomAccessCollection, Sendable {
    @usableFromInline let range: Range<Int>
    /// What the range is of; nil: it is of the references' own numbers.
    @usableFromInline let numbers: [Int32]?

    @inlinable
    init(_ all: Range<Int>) { (range, numbers) = (all, nil) }

    @inlinable
    init(_ range: Range<Int>, of numbers: [Int32]) { (self.range, self.numbers) = (range, numbers) }

    @inlinable package var startIndex: Int { 0 }
    @inlinable package var endIndex: Int { range.count }

    @inlinable
    package subscript(place: Int) -> Reference<Entity> {
        let place = range.lowerBound + place
        guard let numbers else { return Reference(place) }
        return Reference(Int(numbers[place]))
    }
}
