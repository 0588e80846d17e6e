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

/// References one after the other, without an array of them: to all entities of a kind, or to those of an ``Inverse``.
package struct References<Entity>: RandomAccessCollection, Sendable {
    private let range: Range<Int>
    /// What the range is of; nil: it is of the references' own numbers.
    private let numbers: [Int32]?

    init(_ all: Range<Int>) { (range, numbers) = (all, nil) }

    init(_ range: Range<Int>, of numbers: [Int32]) { (self.range, self.numbers) = (range, numbers) }

    package var startIndex: Int { 0 }
    package var endIndex: Int { range.count }

    package subscript(place: Int) -> Reference<Entity> {
        Reference(numbers.map { Int($0[range.lowerBound + place]) } ?? range.lowerBound + place)
    }
}
