/// A list that is stored in pieces, so that it can be let go piece by piece while something else is made of it.
///
/// A spreadsheet of 300,000 drafts takes as much memory as what they become; this way both are never there at once.
package struct Pieces<Element: Sendable>: Sendable {
    /// All of ``size`` elements but the last.
    private var pieces: [[Element]] = []
    private static var size: Int { 1_024 }

    package init() {}

    package mutating func append(_ element: Element) {
        if pieces.last?.count ?? Self.size == Self.size { pieces.append([]) }
        pieces[pieces.count - 1].append(element)
    }

    package static func += (all: inout Pieces, more: Pieces) {
        if all.pieces.isEmpty {
            all = more
        } else {
            for element in more { all.append(element) }
        }
    }

    /// Hands all pieces to `body`, some at a time and in their order, and keeps none.
    mutating func drain(atOnce most: Int, _ body: ([[Element]]) -> Void) {
        pieces.reverse()
        while !pieces.isEmpty {
            let some = Array(pieces.suffix(most).reversed())
            pieces.removeLast(some.count)
            body(some)
        }
    }
}

extension Pieces: RandomAccessCollection {
    package var startIndex: Int { 0 }
    package var endIndex: Int { pieces.isEmpty ? 0 : (pieces.count - 1) * Self.size + (pieces.last?.count ?? 0) }
    package subscript(index: Int) -> Element { pieces[index / Self.size][index % Self.size] }
}
