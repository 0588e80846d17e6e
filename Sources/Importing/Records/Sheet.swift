import Content
package import Diagnostics
import Vietnamese

/// An office's spreadsheet, read: the records of its rows, as they are written.
struct Sheet {
    /// The spreadsheet as the only file, for printing what is said of it.
    let sources: SourceMap
    let source: SourceID
    let kind: RecordKind
    private(set) var rows: [WrittenRecord] = []
    private(set) var columns = SheetColumns()
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameter isMerged: whether an empty cell belongs to the filled one above it, as merged cells are saved.
    init(_ file: some SourceTree, kind: RecordKind, isMerged: Bool, zone: SiteTimeZone) {
        sources = SourceMap([file])
        source = sources.id(tree: 0, file: 0)
        self.kind = kind
        guard let text = ContentReader(sources, tree: 0, zone: zone).text(source, &diagnostics) else { return }
        guard let header = SheetHeader.find(in: text, kind: kind) else {
            let names = SheetColumns.wanted(of: kind).map(\.vietnameseName)
            diagnostics.report(.sheetWithoutHeader(columns: names), at: SourceLocation(startOf: source))
            return
        }
        columns = SheetColumns(header.cells, kind: kind, source: source, diagnostics: &diagnostics)
        guard !diagnostics.hasErrors else { return }
        read(header.textBelow, zone: zone, isMerged: isMerged)
        reportEmptyCells()
    }
}

extension Sheet {
    private mutating func read(_ text: SourceText, zone: SiteTimeZone, isMerged: Bool) {
        var problems: [Diagnostic] = []
        var rows: [WrittenRecord] = []
        var above: [String: Mapping.Entry] = [:]
        let (fields, kind) = (columns.fields, kind)
        let mergeable = SheetColumns.mergeable(of: kind)
        CSVReader.forEachRow(text, source: source, diagnostics: &problems) { row, _ in
            var mapping = row.mapping
            if isMerged {
                let written = Set(mapping.entries.map(\.key.text))
                for entry in mapping.entries {
                    if let field = fields[entry.key.text], mergeable.contains(field) { above[entry.key.text] = entry }
                }
                let missing = above.values.filter { !written.contains($0.key.text) }
                let order = missing.sorted { $0.key.location < $1.key.location }
                mapping = Mapping(entries: mapping.entries + order, location: mapping.location)
            }
            guard mapping.entries.contains(where: { fields[$0.key.text] != nil }) else { return true }
            rows.append(WrittenRecord(row: mapping, as: kind, columns: fields, zone: zone))
            return true
        }
        diagnostics += problems
        self.rows = rows
    }

    /// Says once for each column where needed cells are empty, and leaves those rows out.
    private mutating func reportEmptyCells() {
        for field in SheetColumns.needed(of: kind) where columns.has(field) {
            let other: Field? = field == .year ? .from : field == .name ? .id : nil
            let isEmpty = { (row: WrittenRecord) in !row.has(field) && !(other.map(row.has) ?? false) }
            let empty = rows.filter(isEmpty)
            guard let first = empty.first else { continue }
            diagnostics.report(
                .emptyCells(field.names, count: empty.count), at: first.location,
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

    package init(path: String, bytes: [UInt8]) {
        paths = [path]
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
