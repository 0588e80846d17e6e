/// A list that is stored in pieces, so that it can be let go piece by piece while something else is made of it.
///
/// A spreadsheet of 300,000 drafts takes as much memory as what they become; this way both are never there at once.
package struct Pieces<Element: Sendable>: Sendable {
    /// None empty, none of more than ``size`` elements.
    private var pieces: [[Element]] = []
    /// For each piece the place of its first element.
    private var starts: [Int] = []
    private static var size: Int { 1_024 }

    package init() {}

    package mutating func append(_ element: consuming Element) {
        if pieces.last?.count ?? Self.size == Self.size {
            starts.append(endIndex)
            pieces.append([])
        }
        pieces[pieces.count - 1].append(element)
    }

    package static func += (all: inout Pieces, more: Pieces) {
        let end = all.endIndex
        all.starts += more.starts.map { end + $0 }
        all.pieces += more.pieces
    }

    /// Hands all pieces to `body`, some at a time and in their order, and keeps none.
    mutating func drain(atOnce most: Int, _ body: ([[Element]]) -> Void) {
        pieces.reverse()
        starts = []
        while !pieces.isEmpty {
            let some = Array(pieces.suffix(most).reversed())
            pieces.removeLast(some.count)
            body(some)
        }
    }
}

extension Pieces: RandomAccessCollection {
    package var startIndex: Int { 0 }
    package var endIndex: Int { (starts.last ?? 0) + (pieces.last?.count ?? 0) }

    package subscript(index: Int) -> Element {
        var range = starts.indices
        while range.count > 1 {
            let middle = range.lowerBound + range.count / 2
            range = starts[middle] <= index ? middle..<range.upperBound : range.lowerBound..<middle
        }
        return pieces[range.lowerBound][index - starts[range.lowerBound]]
    }
}
