/// An upper bound of how many block quotes and list items are open, from the marks that lines begin with.
struct ContainerDepth {
    /// The columns at which the contents of the open list items begin.
    private var items: [Int] = []
    private var isAfterBlank = true

    /// The depth at a line; more than ``InputLimits/depth`` is not counted on.
    mutating func add(_ line: SourceLine) -> Int {
        guard line.first < line.range.upperBound else {
            isAfterBlank = true
            return 0
        }
        var index = line.first
        var column = line.indent
        var quotes = 0
        var hasItem = false
        while index < line.range.upperBound, quotes + items.count <= InputLimits.depth {
            if line.bytes[index] == UInt8(ascii: ">") {
                quotes += 1
                index += 1
                column += 1
            } else if let width = line.markerWidth(at: index) {
                close(from: column)
                column += width
                index += width
                items.append(column + 1)
                hasItem = true
            } else {
                break
            }
            (index, column) = SourceLine.skipSpace(line.bytes, from: index, to: line.range.upperBound, column: column)
        }
        // A line that goes on lazily with a paragraph leaves all items open.
        if !hasItem, isAfterBlank { close(from: column) }
        isAfterBlank = false
        return quotes + items.count
    }

    private mutating func close(from column: Int) {
        while let last = items.last, last > column { items.removeLast() }
    }
}

extension SourceLine {
    /// The length of a list marker, or nil; a thematic break (`- - -`) has none.
    fileprivate func markerWidth(at start: Int) -> Int? {
        var index = start
        switch bytes[index] {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
            if isThematicBreak(from: start) { return nil }
            index += 1
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            while index < range.upperBound, index - start < 9, (0x30...0x39).contains(bytes[index]) { index += 1 }
            guard index < range.upperBound, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")")
            else {
                return nil
            }
            index += 1
        default: return nil
        }
        return index == range.upperBound || bytes[index].isWhitespace ? index - start : nil
    }

    private func isThematicBreak(from start: Int) -> Bool {
        var marks = 0
        for index in start..<range.upperBound {
            if bytes[index] == bytes[start] { marks += 1 } else if !bytes[index].isWhitespace { return false }
        }
        return marks >= 3 && bytes[start] != UInt8(ascii: "+")
    }
}
