package import Diagnostics

/// One line of a spreadsheet, as places in its text.
package struct CSVRow {
    package let cells: [Cell]
    package let range: Range<Int>

    /// The place of a cell, with and without its quotes.
    package struct Cell {
        package let range: Range<Int>
        package let text: Range<Int>
        package let isQuoted: Bool
        let hasDoubledQuotes: Bool
    }

    package var isBlank: Bool { cells.allSatisfy { $0.text.isEmpty } }
}

/// Cuts a text into rows and cells; each byte is looked at once.
package struct CSVCells {
    private let bytes: [UInt8]
    package let delimiter: UInt8
    private var position: Int
    /// Where the rows end that are read.
    private var end: Int
    /// How many cells the row before had: most have as many.
    private var width = 0
    /// What is wrong with the row that `nextRow` gave last.
    package private(set) var fault: Fault?

    /// A row that cannot be cut into cells.
    package struct Fault {
        package let problem: Problem
        package let range: Range<Int>
        /// Whether nothing after it can be told from it.
        package let isFatal: Bool
    }

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        end = bytes.count
        let firstLine = bytes[..<(bytes.firstIndex(of: 0x0A) ?? bytes.count)]
        let line = Array(firstLine)
        if line.count == 5, line.starts(with: "sep=".utf8), Self.delimiters.contains(line[4]) {
            delimiter = line[4]
            position = min(firstLine.endIndex + 1, bytes.count)
        } else {
            delimiter = Self.delimiter(of: bytes)
            position = 0
        }
    }

    /// From now on only the rows of a part of the text are read, which begins and ends with a row.
    mutating func readOnly(_ part: Range<Int>) {
        position = max(position, part.lowerBound)
        end = part.upperBound
    }

    /// The next row, with its `fault`; nil at the end.
    package mutating func nextRow() -> CSVRow? {
        fault = nil
        guard position < end else { return nil }
        let start = position
        var cells: [CSVRow.Cell] = []
        cells.reserveCapacity(width)
        defer { width = cells.count }
        while true {
            cells.append(nextCell())
            guard position < end, bytes[position] == delimiter else { break }
            position += 1
        }
        let end = position
        position += 1
        return CSVRow(cells: cells, range: start..<end)
    }

    package func scalar(_ cell: CSVRow.Cell, source: SourceID) -> Scalar {
        let location = SourceLocation(source, cell.range)
        guard cell.hasDoubledQuotes else {
            let text = String(decoding: bytes[cell.text], as: UTF8.self)
            return Scalar(text: text, location: location, isPlain: !cell.isQuoted)
        }
        var text: [UInt8] = []
        text.reserveCapacity(cell.text.count)
        var isSecond = false
        for byte in bytes[cell.text] {
            isSecond = byte == Self.quote && !isSecond
            if !isSecond { text.append(byte) }
        }
        return Scalar(text: String(decoding: text, as: UTF8.self), location: location, isPlain: false)
    }
}

extension CSVCells {
    private static let quote = UInt8(ascii: "\"")
    private static let delimiters = [UInt8(ascii: ";"), UInt8(ascii: ","), 0x09]

    /// The one that occurs most in the first line with anything on it, outside quotes.
    private static func delimiter(of bytes: [UInt8]) -> UInt8 {
        var counts = [0, 0, 0]
        var isQuoted = false
        let start = bytes.firstIndex { $0 != 0x0A } ?? bytes.count
        for byte in bytes[start...] {
            if byte == quote { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 0x0A { break }
            if let index = delimiters.firstIndex(of: byte) { counts[index] += 1 }
        }
        let most = counts.max() ?? 0
        return delimiters[counts.firstIndex(of: most) ?? 0]
    }

    /// Leaves the position at the delimiter or line end after the cell.
    private mutating func nextCell() -> CSVRow.Cell {
        var start = position
        while start < end, isBlank(bytes[start]) { start += 1 }
        if start < end, bytes[start] == Self.quote { return quotedCell(from: start) }
        let stop = endOfCell(from: start)
        var end = stop
        while end > start, isBlank(bytes[end - 1]) { end -= 1 }
        position = stop
        return CSVRow.Cell(range: start..<end, text: start..<end, isQuoted: false, hasDoubledQuotes: false)
    }

    private mutating func quotedCell(from opening: Int) -> CSVRow.Cell {
        var index = opening + 1
        var hasDoubledQuotes = false
        while index < end {
            if bytes[index] == Self.quote {
                guard index + 1 < end, bytes[index + 1] == Self.quote else { break }
                hasDoubledQuotes = true
                index += 1
            }
            index += 1
        }
        if index >= end {
            position = bytes.count
            fault = Fault(problem: .csvUnclosedQuote, range: opening..<opening + 1, isFatal: true)
            return CSVRow.Cell(
                range: opening..<bytes.count, text: bytes.count..<bytes.count, isQuoted: true, hasDoubledQuotes: false)
        }
        position = endOfCell(from: index + 1)
        if let text = bytes[index + 1..<position].firstIndex(where: { !isBlank($0) }), fault == nil {
            fault = Fault(problem: .csvTextAfterQuote, range: text..<position, isFatal: false)
        }
        return CSVRow.Cell(
            range: opening..<index + 1, text: opening + 1..<index, isQuoted: true, hasDoubledQuotes: hasDoubledQuotes)
    }

    private func endOfCell(from start: Int) -> Int {
        var index = start
        while index < end, bytes[index] != delimiter, bytes[index] != 0x0A { index += 1 }
        return index
    }

    /// A blank that is no delimiter.
    private func isBlank(_ byte: UInt8) -> Bool { byte.isBlank && byte != delimiter }
}
