import Content
package import Diagnostics
import Vietnamese

/// An office's spreadsheet, read: the records of its rows, as they are written.
struct Sheet {
    /// The spreadsheet as the only file, for printing what is said of it.
    let sources: SourceMap
    let source: SourceID
    let kind: RecordKind
    private let choices: Choices
    private(set) var rows: [WrittenRecord] = []
    private(set) var columns = SheetColumns()
    private(set) var leftOut: [LeftOutRow] = []
    private(set) var leftOutColumns: [LeftOutColumn] = []
    private(set) var unfilled: [UnfilledColumn] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var text = SourceText("")
    private var lineStarts: [Int] = []

    /// What the editor has decided about rows and columns.
    struct Choices: Sendable {
        /// Whether an empty cell may belong to the filled one above it, as merged cells are saved.
        var isMerged = false
        /// The columns that were merged, by their names; empty: those that certainly were.
        var mergedColumns: [String] = []
        var takesNotes = false
        /// Lines that are entries, whatever they look like.
        var taken = LineList([])
        /// Lines that are left out, whatever they look like.
        var skipped = LineList([])
    }

    /// - Parameter isKnown: whether a record has that name.
    init(
        _ file: some SourceTree, kind: RecordKind, choices: Choices, zone: SiteTimeZone,
        isKnown: @escaping (String) -> Bool
    ) {
        sources = SourceMap([file])
        source = sources.id(tree: 0, file: 0)
        self.kind = kind
        self.choices = choices
        guard let text = ContentReader(sources, tree: 0, zone: zone).text(source, &diagnostics) else { return }
        guard let header = SheetHeader.find(in: text, kind: kind) else {
            let names = SheetColumns.wanted(of: kind).map(\.vietnameseName)
            let found = SheetHeader.nearest(in: text)
            let place = found.first.map { SourceLocation(source, $0.location.range) } ?? SourceLocation(startOf: source)
            diagnostics.report(.sheetWithoutHeader(columns: names, found: found.map(\.onOneLine)), at: place)
            return
        }
        self.text = text
        lineStarts = text.lineStarts
        columns = SheetColumns(
            header.cells, kind: kind, takesNotes: choices.takesNotes, source: source, diagnostics: &diagnostics)
        guard !diagnostics.hasErrors else { return }
        var rows = readRows(header.textBelow)
        sort(&rows, isKnown: isKnown)
        fill(&rows)
        leaveOut(&rows)
        reportErrorValues(&rows)
        reportStatuses(rows)
        let fields = columns.fields
        self.rows = rows.map { WrittenRecord(row: $0.mapping, as: kind, columns: fields, zone: zone) }
        reportEmptyCells()
    }

    /// The line in which a row begins.
    func line(of location: SourceLocation) -> Int { text.line(at: location.range.lowerBound, of: lineStarts).number }

    /// The line from which a row has the value of a field that it leaves empty itself; nil where it has its own.
    func lineAbove(of field: Field, in row: WrittenRecord) -> Int? {
        let place = row.location(of: field)
        return place.range.lowerBound < row.location.range.lowerBound ? line(of: place) : nil
    }
}

extension Sheet {
    private mutating func readRows(_ text: SourceText) -> [SheetRow] {
        var problems: [Diagnostic] = []
        var rows: [SheetRow] = []
        var end: Int?
        CSVReader.forEachRow(text, source: source, diagnostics: &problems) { row, _ in
            let mapping = row.mapping
            let start = mapping.location.range.lowerBound
            let isGap = text.utf8[(end ?? start)..<start].count { $0 == 0x0A } > 1
            end = mapping.location.range.upperBound
            rows.append(
                SheetRow(mapping, line: line(of: mapping.location), follows: isGap ? .gap : .row, columns: columns))
            return true
        }
        diagnostics += problems
        return rows
    }

    private mutating func sort(_ rows: inout [SheetRow], isKnown: @escaping (String) -> Bool) {
        let lines = Set(rows.map(\.line))
        let unknown = (choices.taken.lines + choices.skipped.lines).filter { !lines.contains($0) }
        if !unknown.isEmpty {
            diagnostics.report(.noSuchRow(LineList(unknown).description), at: SourceLocation(startOf: source))
        }
        let taken = Set(choices.taken.lines)
        let reasons = RowSorting(rows, columns: columns, kind: kind, isKnown: isKnown).reasons(for: rows)
        for index in rows.indices where !taken.contains(rows[index].line) { rows[index].reason = reasons[index] }
    }

    private mutating func fill(_ rows: inout [SheetRow]) {
        guard choices.isMerged else { return }
        var merged = MergedCells(rows, columns: columns, kind: kind)
        merged.fill(&rows, columns: choices.mergedColumns, source: source)
        unfilled = merged.unfilled
        diagnostics += merged.diagnostics
    }

    /// Takes out what is no entry, and what the editor leaves out.
    private mutating func leaveOut(_ rows: inout [SheetRow]) {
        let skipped = Set(choices.skipped.lines)
        for index in rows.indices where skipped.contains(rows[index].line) { rows[index].reason = .asked }
        var last: Int?
        for row in rows.reversed() {
            if let reason = row.reason {
                leftOut.append(LeftOutRow(line: row.line, text: row.text, reason: reason, lastBelow: last))
                last = nil
            } else {
                last = last ?? row.line
            }
        }
        leftOut.reverse()
        // What is wrong in a row that is not imported is no matter.
        let ranges = rows.filter { $0.reason != nil }.map(\.location.range)
        diagnostics.removeAll { diagnostic in
            guard let place = diagnostic.location?.range.lowerBound, diagnostic.id == "column-without-name" else {
                return false
            }
            return ranges.contains { $0.contains(place) }
        }
        rows.removeAll { $0.reason != nil }
        leftOutColumns = columns.leftOut.map { name in
            let cells = rows.compactMap { row -> LeftOutColumn.Cell? in
                guard case .scalar(let cell)? = row.entries.first(where: { $0.key.text == name })?.value else {
                    return nil
                }
                return LeftOutColumn.Cell(line: row.line, text: cell.text)
            }
            return LeftOutColumn(name: name, isNote: kind.field(named: name) == .note, cells: cells)
        }
    }

    /// Says of each cell in which a formula has failed that it holds no value, and leaves its row out.
    private mutating func reportErrorValues(_ rows: inout [SheetRow]) {
        var broken: Set<Int> = []
        for (index, row) in rows.enumerated() {
            for cell in row.cells.values.sorted(by: { $0.location < $1.location })
            where SpreadsheetErrorValue.isOne(cell.text) {
                if cell.location.range.lowerBound >= row.location.range.lowerBound, broken.count < Self.mostErrorValues
                {
                    diagnostics.report(.sheetErrorValue(cell.text), at: cell.location)
                }
                broken.insert(index)
            }
        }
        rows = rows.indices.filter { !broken.contains($0) }.map { rows[$0] }
    }

    private static let mostErrorValues = 50

    /// “Không đạt” in a column that is not imported would make a recognition of a refusal.
    private mutating func reportStatuses(_ rows: [SheetRow]) {
        guard kind == .recognition else { return }
        for name in columns.leftOut {
            let cells = rows.compactMap { row -> Scalar? in
                guard case .scalar(let cell)? = row.entries.first(where: { $0.key.text == name })?.value,
                    let status = RecognitionStatus(spelling: cell.text), !status.saysRecognized
                else { return nil }
                return cell
            }
            guard let first = cells.first else { continue }
            diagnostics.report(
                .statusInOtherColumn(name, first.text), at: first.location,
                notes: cells.dropFirst().prefix(3).map { .init(.andHere, at: $0.location) })
        }
    }

    /// Says once for each column where needed cells are empty, and leaves those rows out.
    private mutating func reportEmptyCells() {
        let groups = leftOut.filter { $0.reason == .group }
        for field in SheetColumns.needed(of: kind) where columns.has(field) {
            let other: Field? = field == .year ? .from : field == .name ? .id : nil
            let isEmpty = { (row: WrittenRecord) in !row.has(field) && !(other.map(row.has) ?? false) }
            let empty = rows.filter(isEmpty)
            guard let first = empty.first else { continue }
            let line = line(of: first.location)
            let group = groups.last { $0.line < line && line <= $0.lastBelow ?? 0 }
            diagnostics.report(
                .emptyCells(
                    columns.names[field] ?? field.vietnameseName, count: empty.count, isMerged: choices.isMerged,
                    group: group.map { ($0.line, $0.text) }), at: first.location,
                notes: empty.dropFirst().prefix(3).map { .init(.andHere, at: $0.location) })
            rows.removeAll(where: isEmpty)
        }
    }
}

/// A spreadsheet file by itself, in UTF-8 whatever Excel has saved it in.
package struct SheetFile: SourceTree {
    package let name = ""
    package let paths: [String]
    private let bytes: [UInt8]
    /// That it is no spreadsheet saved as text; nil where it may be one.
    let problem: Problem?

    package init(path: String, bytes: [UInt8]) {
        paths = [path]
        problem = ForeignSheet.problem(path: path, bytes: bytes)
        self.bytes = Self.utf8(bytes)
    }

    package func read(_: String) throws(Problem) -> [UInt8] { bytes }

    /// “Unicode text” of Excel is UTF-16 with a byte order mark.
    private static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        let isLittle = bytes.starts(with: [0xFF, 0xFE])
        guard bytes.count % 2 == 0, isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
        let units = stride(from: 2, to: bytes.count, by: 2).map { index in
            let (low, high) = isLittle ? (index, index + 1) : (index + 1, index)
            return UInt16(bytes[high]) << 8 | UInt16(bytes[low])
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
