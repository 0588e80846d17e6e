import Diagnostics

/// One line of Markdown, and what it can be said to be without knowing what it stands in.
struct SourceLine {
    let bytes: UnsafeBufferPointer<UInt8>
    /// Without the line feed.
    let range: Range<Int>
    /// The spaces before the first other byte; a tab goes to the next multiple of four.
    let indent: Int
    /// Where the first byte that is no space stands.
    let first: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
        (first, indent) = Self.skipSpace(bytes, from: range.lowerBound, to: range.upperBound, column: 0)
    }

    /// Whether it ends every paragraph: only spaces, or only the marks of block quotes with at most
    /// three spaces before each (more make them text).
    var isBlank: Bool {
        var gap = 0
        for index in range {
            switch bytes[index] {
            case 0x20: gap += 1
            case 0x09: if first < range.upperBound { return false }
            case UInt8(ascii: ">"):
                if gap > 3 { return false }
                gap = 0
            default: return false
            }
        }
        return true
    }

    /// Whether it could be the line under a table's header, in whatever containers.
    var isDelimiterRow: Bool {
        var hasDash = false
        var hasMark = false
        for index in first..<range.upperBound {
            switch bytes[index] {
            case UInt8(ascii: "-"): hasDash = true
            case UInt8(ascii: "|"), UInt8(ascii: ":"): hasMark = true
            case 0x20, 0x09, UInt8(ascii: ">"): break
            default: return false
            }
        }
        return hasDash && hasMark
    }

    /// The cells that it has as a row of a table.
    var columns: Int {
        guard bytes.firstOffset(of: UInt8(ascii: "|"), in: range) != nil else { return 1 }
        var columns = 1
        var last = range.upperBound
        while last > first, bytes[last - 1].isWhitespace { last -= 1 }
        for index in first..<last where bytes[index] == UInt8(ascii: "|") {
            let isEscaped = index > first && bytes[index - 1] == UInt8(ascii: "\\")
            if !isEscaped, index > first, index < last - 1 { columns += 1 }
        }
        return columns
    }

    var beginsWithPipe: Bool { first < range.upperBound && bytes[first] == UInt8(ascii: "|") }

    /// Whether it could begin the definition of a link, in whatever containers.
    var mayBeginDefinition: Bool {
        guard let bracket = bytes.firstOffset(of: UInt8(ascii: "["), in: range) else { return false }
        let isFootnote = bracket + 1 < range.upperBound && bytes[bracket + 1] == UInt8(ascii: "^")
        return !isFootnote
            && zip(bracket..<range.upperBound, bracket + 1..<range.upperBound).contains {
                bytes[$0] == UInt8(ascii: "]") && bytes[$1] == UInt8(ascii: ":")
            }
    }

    static func skipSpace(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, column: Int
    ) -> (index: Int, column: Int) {
        var index = start
        var column = column
        while index < end {
            if bytes[index] == 0x20 {
                column += 1
            } else if bytes[index] == 0x09 {
                column += 4 - column % 4
            } else {
                break
            }
            index += 1
        }
        return (index, column)
    }
}
