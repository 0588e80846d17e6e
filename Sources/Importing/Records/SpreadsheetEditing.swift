import Content
import Diagnostics

/// Writes cells into a CSV file and leaves every other byte of it as it is.
struct SpreadsheetEditing {
    private let file: LocatedBytes
    private let delimiter: UInt8
    /// The column of each field.
    private let columns: [Field: Int]
    private let width: Int
    private var edits = ByteEdits()
    /// The places of the rows that are to be changed, with their cells, found in one pass.
    private var rows: [Int: CSVRow] = [:]
    /// For each of them that is short, the block of short rows that it is in: Excel writes rows so, many at once.
    private var shortRows: [Int: [CSVRow]] = [:]

    /// - Parameter changed: where the rows begin of which cells are to be changed.
    init?(_ bytes: [UInt8], kind: RecordKind, changed: Set<Int> = []) {
        guard let file = LocatedBytes(bytes) else { return nil }
        var cells = CSVCells(file.text.utf8)
        var header = cells.nextRow()
        while let row = header, cells.fault == nil, row.isBlank { header = cells.nextRow() }
        guard let header, cells.fault == nil else { return nil }
        var columns: [Field: Int] = [:]
        for (index, cell) in header.cells.enumerated() where !cell.text.isEmpty {
            guard let field = kind.field(named: cells.scalar(cell, source: SourceID(0)).text) else { continue }
            if columns[field] == nil { columns[field] = index }
        }
        self.file = file
        self.columns = columns
        delimiter = cells.delimiter
        width = header.cells.count
        if !changed.isEmpty { readRows(&cells, changed: changed) }
    }

    /// Keeps the rows that are to be changed, and those short ones that stand beside a short one of them.
    private mutating func readRows(_ cells: inout CSVCells, changed: Set<Int>) {
        var run: [CSVRow] = []
        func endRun(_ block: inout [Int: [CSVRow]]) {
            for row in run where changed.contains(row.range.lowerBound) { block[row.range.lowerBound] = run }
            run = []
        }
        while let row = cells.nextRow() {
            if changed.contains(row.range.lowerBound) { rows[row.range.lowerBound] = row }
            if row.isBlank, row.cells.count == 1 { continue }
            if row.cells.count < width { run.append(row) } else { endRun(&shortRows) }
        }
        endRun(&shortRows)
    }

    func has(_ fields: some Sequence<Field>) -> Bool { fields.allSatisfy { columns[$0] != nil } }

    /// Writes a field of the row that begins there; false where there is no such column or row.
    mutating func set(_ field: Field, ofRow start: Int, to text: String) -> Bool {
        guard let column = columns[field], rows[start] != nil else { return false }
        pending[start, default: [:]][column] = text
        return true
    }

    /// The new cells of each row, by their columns.
    private var pending: [Int: [Int: String]] = [:]

    /// Adds a row after the last.
    mutating func append(_ values: [Field: String]) {
        var texts = Array(repeating: "", count: width)
        for (field, column) in columns { texts[column] = values[field] ?? "" }
        let cells = texts.map { cell($0, quoted: false) }
        let end = file.bytes.count
        let isOpen = !isAppending && end > 0 && file.bytes[end - 1] != 0x0A && file.bytes[end - 1] != 0x0D
        isAppending = true
        let row = Array(cells.joined(separator: [delimiter]))
        edits.replace(end..<end, with: (isOpen ? file.lineEnd : []) + row + file.lineEnd)
    }

    private var isAppending = false

    /// The file with all changes; nil where the place of a cell in it cannot be told.
    func finished() -> [UInt8]? {
        var edits = edits
        var whole: Set<Int> = []
        for (start, cells) in pending {
            guard let row = rows[start] else { return nil }
            for (column, text) in cells where column < row.cells.count {
                let old = row.cells[column]
                guard let range = file.raw(old.range) else { return nil }
                edits.replace(range, with: cell(text, quoted: old.isQuoted))
            }
            guard let last = cells.keys.max(), last >= row.cells.count else { continue }
            // A row that is longer than its neighbours would be taken for a mistake: the block becomes whole.
            for short in shortRows[start] ?? [row] where whole.insert(short.range.lowerBound).inserted {
                let new = pending[short.range.lowerBound] ?? [:]
                let end = short.range.upperBound
                guard let place = file.raw(end..<end) else { return nil }
                let missing = (short.cells.count..<width).flatMap { [delimiter] + cell(new[$0] ?? "", quoted: false) }
                edits.replace(place, with: missing)
            }
        }
        return edits.apply(to: file.bytes)
    }

    private func cell(_ text: String, quoted: Bool) -> [UInt8] {
        Self.cell(text, quoted: quoted, delimiter: delimiter)
    }

    /// A cell as Excel writes it: in quotes where it has to be.
    static func cell(_ text: String, quoted: Bool, delimiter: UInt8) -> [UInt8] {
        let bytes = Array(text.utf8)
        let needsQuotes =
            bytes.contains { $0 == delimiter || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D }
            || bytes.first.map { $0 == 0x20 || $0 == 0x09 } ?? false
            || bytes.last.map { $0 == 0x20 || $0 == 0x09 } ?? false
        guard quoted || needsQuotes else { return bytes }
        let quote = UInt8(ascii: "\"")
        return [quote] + bytes.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
    }

    /// A new file with a header and rows.
    static func file(header: [(field: Field, name: String)], rows: [[Field: String]]) -> [UInt8] {
        let delimiter = UInt8(ascii: ";")
        var lines = [header.map(\.name)]
        lines += rows.map { row in header.map { row[$0.field] ?? "" } }
        return lines.flatMap { line in
            line.map { cell($0, quoted: false, delimiter: delimiter) }.joined(separator: [delimiter]) + [0x0A]
        }
    }
}
