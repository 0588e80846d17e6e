/// The line of a place as it is shown to people: cut where it is long, with carets under what is meant.
package struct SourceExcerpt: Sendable {
    /// Counted from 1.
    package let line: Int
    /// Counted from 1, in characters of the whole line.
    package let column: Int
    /// What is shown of the line; nothing in it moves the cursor.
    package let text: String
    /// What stands before the carets, so that they stand under the place in a font of equal widths.
    package let indent: String
    package let carets: String

    private static let width = 120

    /// - Parameter starts: the text's ``SourceText/lineStarts``.
    package init(of source: SourceText, starts: [Int], at location: SourceLocation) {
        let place = source.line(at: location.range.lowerBound, of: starts)
        line = place.number
        column = place.column
        let characters = Array(source[place.range])
        let column = min(place.column - 1, characters.count)
        let first = column > Self.width * 2 / 3 ? column - Self.width / 2 : 0
        let last = min(characters.count, first + Self.width)
        text = printable(
            (first > 0 ? "…" : "") + String(characters[first..<last]) + (last < characters.count ? "…" : ""))
        let before = characters[first..<max(first, column)]
        indent =
            (first > 0 ? " " : "")
            + before.map { $0 == "\t" ? "\t" : String(repeating: " ", count: $0.columns) }.joined()
        let marked = source[location.range.clamped(to: place.range)]
        let room = max(1, last - column)
        carets = String(repeating: "^", count: max(1, marked.prefix(room).reduce(0) { $0 + $1.columns }))
    }
}

extension Character {
    /// How many columns a terminal gives it: two for the wide East Asian ranges, none for format controls.
    fileprivate var columns: Int {
        guard let scalar = unicodeScalars.first else { return 0 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
            0x1F300...0x1FAFF:
            return 2
        default: return 1
        }
    }
}
