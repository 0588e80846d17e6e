package import Diagnostics

/// Reads a spreadsheet saved as CSV (RFC 4180): the header gives the fields, each row is a record.
package enum CSVReader {
    /// After so many problems the rest of a file is not read: they have one cause.
    package static let mostProblems = 100

    /// All rows; see ``forEachRow(_:part:source:diagnostics:_:)``.
    package static func read(_ text: SourceText, source: SourceID, diagnostics: inout [Diagnostic]) -> [Mapping] {
        var rows: [Mapping] = []
        forEachRow(text, source: source, diagnostics: &diagnostics) { row, _ in
            rows.append(row.mapping)
            return true
        }
        return rows
    }

    /// More columns than any record has fields: the rows of such a file cost time and tell nothing.
    package static let mostColumns = 1_000

    /// Calls `body` for one row after the other, and keeps none: a million rows need no memory but the text's.
    ///
    /// A row has its non-empty cells; an empty row is skipped. `;`, `,` and tab
    /// separate, whichever the header has most of, or the line `sep=;` before it names.
    /// Blanks around a cell without quotes are no part of it. Where `body` gives false, the rest is not read.
    ///
    /// - Parameter part: one of ``parts(of:)``; nil: the whole text.
    package static func forEachRow(
        _ text: SourceText, part: Range<Int>? = nil, source: SourceID, diagnostics: inout [Diagnostic],
        _ body: (CSVRecord, inout [Diagnostic]) -> Bool
    ) {
        var problems: [Diagnostic] = []
        defer { diagnostics += problems }
        var cells = CSVCells(text.utf8)
        guard let header = CSVHeader(&cells, source: source, diagnostics: &problems) else { return }
        if let part { cells.readOnly(part) }
        var widths = CSVWidths(expected: header.count, isFirst: part?.lowerBound ?? 0 == 0)
        while let row = cells.nextRow() {
            if problems.count >= mostProblems {
                problems.report(.tooManyProblems(mostProblems), at: SourceLocation(source, row.range))
                return
            }
            if let fault = cells.fault {
                problems.report(fault.problem, at: SourceLocation(source, fault.range))
                if fault.isFatal { return }
                continue
            }
            guard widths.check(row, source: source, diagnostics: &problems) else { continue }
            let record = header.record(of: row, cells: cells, source: source, diagnostics: &problems)
            if !record.cells.isEmpty, !body(record, &problems) {
                problems.report(.tooManyProblems(mostProblems), at: SourceLocation(source, row.range))
                return
            }
        }
    }
}

extension CSVReader {
    /// A large spreadsheet cut into parts that can be read at once; one part where it is small, or has quotes, in
    /// which a line may end without ending the row.
    ///
    /// Two parts meet where the rows before and after are as wide as the header: whether a row is too short is
    /// asked of its neighbours.
    static func parts(of text: SourceText) -> [Range<Int>] {
        let bytes = text.utf8
        guard bytes.count > 2 * sizeOfPart, !bytes.contains(UInt8(ascii: "\"")) else { return [0..<bytes.count] }
        var cells = CSVCells(bytes)
        guard let header = cells.nextRow() else { return [0..<bytes.count] }
        let width = header.cells.count - 1
        var parts: [Range<Int>] = []
        var start = 0
        while start + 2 * sizeOfPart < bytes.count,
            let end = meeting(in: bytes, after: start + sizeOfPart, width: width, delimiter: cells.delimiter)
        {
            parts.append(start..<end)
            start = end
        }
        return parts + [start..<bytes.count]
    }

    /// The nearest place between two rows with so many delimiters; nil where there is none nearby.
    private static func meeting(in bytes: [UInt8], after place: Int, width: Int, delimiter: UInt8) -> Int? {
        var start = endOfLine(in: bytes, from: place)
        var isWide = false
        for _ in 0..<longestSearch {
            let end = endOfLine(in: bytes, from: start)
            let wasWide = isWide
            isWide = bytes[start..<end].count { $0 == delimiter } == width
            if wasWide, isWide { return start }
            start = end
        }
        return nil
    }

    private static let sizeOfPart = 512 << 10
    private static let longestSearch = 100

    /// The place after the next line break.
    private static func endOfLine(in bytes: [UInt8], from start: Int) -> Int {
        bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    }
}

/// A row of a spreadsheet, as it is read by the header.
package struct CSVRecord {
    /// The cells of the header.
    let keys: [Scalar]
    /// The row's cells that hold something, in order.
    let cells: [(column: Int, value: Scalar)]
    let location: SourceLocation

    /// The same as fields with their values.
    package var mapping: Mapping {
        Mapping(
            entries: cells.map { Mapping.Entry(key: keys[$0.column], value: .scalar($0.value)) }, location: location)
    }
}

/// The first row: what the columns are called.
private struct CSVHeader {
    private let columns: [Column]
    private let keys: [Scalar]

    private enum Column {
        case named
        /// The second one of a name: it is reported once, in the header.
        case duplicate
        case nameless
    }

    /// Nil where there is no header that rows could be read by.
    init?(_ cells: inout CSVCells, source: SourceID, diagnostics: inout [Diagnostic]) {
        var row = cells.nextRow()
        while let blank = row, cells.fault == nil, blank.isBlank { row = cells.nextRow() }
        guard let row else { return nil }
        if let fault = cells.fault {
            diagnostics.report(fault.problem, at: SourceLocation(source, fault.range))
            return nil
        }
        guard row.cells.count <= CSVReader.mostColumns else {
            diagnostics.report(
                .tooManyColumns(row.cells.count, limit: CSVReader.mostColumns),
                at: SourceLocation(source, row.cells[CSVReader.mostColumns].range))
            return nil
        }
        var distinct = DistinctKeys()
        var columns: [Column] = []
        var count = 0
        keys = row.cells.map { cells.scalar($0, source: source) }
        for (cell, key) in zip(row.cells, keys) {
            guard !cell.text.isEmpty else {
                columns.append(.nameless)
                continue
            }
            if let first = distinct.insert(key) {
                diagnostics.report(
                    .duplicateColumn(key.text), at: key.location, notes: [.init(.firstHere, at: first.location)])
                columns.append(.duplicate)
            } else {
                columns.append(.named)
            }
            count = columns.count
        }
        self.columns = columns
        self.count = count
    }

    /// How many columns there are up to the last one with a name.
    let count: Int

    func record(of row: CSVRow, cells: CSVCells, source: SourceID, diagnostics: inout [Diagnostic]) -> CSVRecord {
        var values: [(column: Int, value: Scalar)] = []
        values.reserveCapacity(min(row.cells.count, columns.count))
        for (index, cell) in row.cells.enumerated() where index < columns.count && !cell.text.isEmpty {
            switch columns[index] {
            case .named where cell.text.count > Scalar.longest:
                let place = SourceLocation(source, cell.range)
                diagnostics.report(.valueTooLong(limit: Scalar.longest), at: place)
                values.append((index, Scalar(text: Scalar.standIn, location: place, isPlain: false)))
            case .named: values.append((index, cells.scalar(cell, source: source)))
            case .duplicate: break
            case .nameless: diagnostics.report(.columnWithoutName, at: SourceLocation(source, cell.range))
            }
        }
        return CSVRecord(keys: keys, cells: values, location: SourceLocation(source, row.range))
    }
}

/// Whether each row has as many cells as the header.
///
/// A longer row is an error where it has something to lose. Excel writes rows in blocks and leaves out
/// the last delimiters of a block whose last columns are empty; the header's block, of 16 rows, is whole.
/// So a shorter row is accepted after those, unless it stands alone between rows of other lengths,
/// where somebody forgot a cell.
private struct CSVWidths {
    private let expected: Int
    private var row = 0
    private var previous: Int
    /// A short row that differs from the one before it, until the next one tells.
    private var lonely: (count: Int, range: Range<Int>)?
    private static let wholeRows = 16

    /// - Parameter isFirst: whether the rows after the header come next.
    init(expected: Int, isFirst: Bool) {
        self.expected = expected
        row = isFirst ? 0 : Self.wholeRows
        self.previous = expected
    }

    /// Reports a row of the wrong length; false where its cells may be in the wrong columns.
    mutating func check(_ row: CSVRow, source: SourceID, diagnostics: inout [Diagnostic]) -> Bool {
        self.row += 1
        let count = row.cells.count
        if row.isBlank, count == 1 { return true }
        defer { previous = count }
        if let lonely, lonely.count != count {
            diagnostics.report(
                .raggedRow(expected: expected, found: lonely.count), at: SourceLocation(source, lonely.range))
        }
        lonely = nil
        let isLonger = count > expected && row.cells[expected...].contains { !$0.text.isEmpty }
        if isLonger || count < expected && self.row < Self.wholeRows {
            diagnostics.report(.raggedRow(expected: expected, found: count), at: SourceLocation(source, row.range))
            return false
        }
        if count < expected, count != previous { lonely = (count, row.range) }
        return true
    }
}
