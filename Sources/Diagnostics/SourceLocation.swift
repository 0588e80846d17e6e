/// A file of this run, by its number in the run's ``SourceMap``.
package struct SourceID: Hashable, Comparable, Sendable {
    package let number: UInt32

    package init(_ number: Int) { self.number = UInt32(clamping: number) }

    package static func < (a: SourceID, b: SourceID) -> Bool { a.number < b.number }
}

/// A place in a source: UTF-8 byte offsets into its decoded text (``SourceText``).
///
/// It holds no reference, so that records can carry hundreds of thousands of
/// them; line and column are computed when a diagnostic is printed.
@usableFromInline
package struct SourceLocation: Hashable, Comparable, Sendable {
    package let source: SourceID
    package let start: UInt32
    package let end: UInt32

    package init(_ source: SourceID, _ range: Range<Int>) {
        self.source = source
        self.start = UInt32(clamping: range.lowerBound)
        self.end = UInt32(clamping: range.upperBound)
    }

    /// The start of a file: for what is said of the file as a whole.
    package init(startOf source: SourceID) { self.init(source, 0..<0) }

    package var range: Range<Int> { Int(start)..<max(Int(start), Int(end)) }

    /// The part of this place from `offset` on, `length` bytes long; both are cut to fit.
    package func part(offset: Int, length: Int) -> SourceLocation {
        let from = min(range.lowerBound + max(0, offset), range.upperBound)
        return SourceLocation(source, from..<min(from + max(0, length), range.upperBound))
    }

    @usableFromInline package static func < (a: SourceLocation, b: SourceLocation) -> Bool {
        (a.source, a.start, a.end) < (b.source, b.start, b.end)
    }
}

/// A value that remembers where it was written.
///
/// Inlinable, since a spreadsheet may hold millions of them.
@usableFromInline
package struct Located<Value> {
    @usableFromInline package let value: Value
    @usableFromInline package let location: SourceLocation

    @inlinable package init(_ value: Value, at location: SourceLocation) {
        self.value = value
        self.location = location
    }

    package func map<Mapped>(_ transform: (Value) throws -> Mapped) rethrows -> Located<Mapped> {
        Located<Mapped>(try transform(value), at: location)
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
