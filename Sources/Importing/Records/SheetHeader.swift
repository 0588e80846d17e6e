import Content
import Diagnostics

/// The row that names the columns: offices write a title or two above it.
struct SheetHeader {
    let cells: [Scalar]
    /// The text with line ends in place of what stands above the header, so that every place stays what it was.
    let textBelow: SourceText

    /// Titles and the name of the office take no more lines than this.
    private static let mostLinesAbove = 15
    /// A header is no longer than this.
    private static let longest = 64 << 10

    /// The cells of the first lines' row that looks most like a header, where none is one: for who renames them.
    static func nearest(in text: SourceText) -> [Scalar] {
        let rows = rows(of: text.utf8)
        // A header is the first row with as many cells as the table has columns, and names are no numbers.
        let widest = rows.map(\.cells.count).max() ?? 0
        let header = rows.first { row in
            row.cells.count * 2 > widest && row.cells.allSatisfy { $0.text.contains(where: \.isLetter) }
        }
        return (header?.cells.count ?? 0) > 1 ? header?.cells ?? [] : []
    }

    /// The row of the first lines with the most columns that are known; nil where none has two, or one alone.
    static func find(in text: SourceText, kind: RecordKind) -> SheetHeader? {
        let bytes = text.utf8
        var best: (count: Int, start: Int, cells: [Scalar])?
        for (start, cells) in rows(of: bytes) {
            let known = SheetColumns.count(cells, kind: kind)
            if known > (best?.count ?? 0), known > 1 || cells.count == 1 { best = (known, start, cells) }
        }
        guard let best else { return nil }
        var below = bytes
        let kept = separator(of: bytes) == nil ? 0 : 6
        if kept < best.start { for index in kept..<best.start { below[index] = 0x0A } }
        return SheetHeader(cells: best.cells, textBelow: SourceText(String(decoding: below, as: UTF8.self)))
    }

    /// The filled cells of what begins in each of the first lines.
    private static func rows(of bytes: [UInt8]) -> [(start: Int, cells: [Scalar])] {
        var rows: [(start: Int, cells: [Scalar])] = []
        var start = 0
        for _ in 0..<mostLinesAbove where start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            // Excel's line “sep=;” belongs to what follows it.
            let isSeparator = bytes[start..<end].starts(with: "sep=".utf8)
            rows.append((start, isSeparator ? [] : cells(of: bytes, from: start, separator: separator(of: bytes))))
            start = end + 1
        }
        return rows
    }

    /// What a first line `sep=;` names.
    private static func separator(of bytes: [UInt8]) -> UInt8? {
        guard bytes.count > 5, bytes.starts(with: "sep=".utf8), bytes[5] == 0x0A else { return nil }
        return bytes[4]
    }

    /// The filled cells of the row that begins there.
    private static func cells(of bytes: [UInt8], from start: Int, separator: UInt8?) -> [Scalar] {
        var part: [UInt8] = []
        if let separator { part = Array("sep=".utf8) + [separator, 0x0A] }
        let shift = start - part.count
        part += bytes[start..<min(start + longest, bytes.count)]
        var cells = CSVCells(part)
        guard let row = cells.nextRow(), cells.fault == nil else { return [] }
        return row.cells.filter { !$0.text.isEmpty }.map { cell in
            let scalar = cells.scalar(cell, source: SourceID(0))
            let place = SourceLocation(SourceID(0), cell.range.lowerBound + shift..<cell.range.upperBound + shift)
            return Scalar(text: scalar.text, location: place, isPlain: scalar.isPlain)
        }
    }
}
