import Content
import Diagnostics

/// Finds the columns whose cells were merged, and gives each entry what the cell above says for it.
///
/// CSV knows no merged cells: Excel leaves all but the first of them empty. A column was merged where each value stands
/// over empty cells; one in which most rows have a value of their own has empty cells that say nothing.
struct MergedCells {
    private let kind: RecordKind
    private let columns: SheetColumns
    /// Entries that follow each other, between headings, sums and empty rows, beyond which no cell is merged.
    private let blocks: [[Int]]
    private(set) var unfilled: [UnfilledColumn] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ rows: [SheetRow], columns: SheetColumns, kind: RecordKind) {
        self.kind = kind
        self.columns = columns
        var blocks: [[Int]] = []
        var isOpen = false
        for (index, row) in rows.enumerated() {
            guard row.reason == nil else {
                isOpen = false
                continue
            }
            if isOpen, row.follows == .row {
                blocks[blocks.count - 1].append(index)
            } else {
                blocks.append([index])
                isOpen = true
            }
        }
        self.blocks = blocks
    }

    /// Fills the columns of these names, or where there are none those that were certainly merged.
    mutating func fill(_ rows: inout [SheetRow], columns named: [String], source: SourceID) {
        let all = kind.fields + [.parent].filter { !kind.fields.contains($0) }
        let present = all.filter(columns.has)
        var merged: [Field] = []
        var unclear: [Field] = []
        if named.isEmpty {
            for field in present where SheetColumns.mergeable(of: kind).contains(field) {
                switch verdict(on: field, rows) {
                case .merged: merged.append(field)
                case .unclear: unclear.append(field)
                case .own: break
                }
            }
        } else {
            merged = fields(named: named, source: source)
        }
        for field in unclear { ask(about: field, certain: merged, rows) }
        for field in merged { fill(field, &rows) }
        let optional = present.filter { $0 != .note && !SheetColumns.subjects(of: kind).contains($0) }
        for field in optional where !unclear.contains(field) {
            let empty = blocks.joined().filter { rows[$0].cells[field] == nil }
            guard !empty.isEmpty, let name = columns.names[field] else { continue }
            unfilled.append(UnfilledColumn(name: name, lines: empty.map { rows[$0].line }))
        }
    }
}

extension MergedCells {
    private enum Verdict { case merged, own, unclear }

    private func verdict(on field: Field, _ rows: [SheetRow]) -> Verdict {
        var (single, long) = (0, 0)
        for block in blocks {
            let values = block.map { rows[$0].cells[field]?.text }
            let filled = values.indices.filter { values[$0] != nil }
            // A block whose first cell is empty and a later one is not has no merged cell at its top.
            guard let first = filled.first else { continue }
            guard first == 0 else { return .own }
            for (place, next) in zip(filled, filled.dropFirst() + [values.count]) {
                if next - place > 1 { long += 1 } else { single += 1 }
                // Who writes the same value twice has not merged the two.
                if next == place + 1, next < values.count, values[next] == values[place] { return .own }
            }
        }
        if long == 0 { return .own }
        if long >= single { return .merged }
        return single >= 3 * long ? .own : .unclear
    }

    private func fill(_ field: Field, _ rows: inout [SheetRow]) {
        for block in blocks {
            var above: Mapping.Entry?
            for index in block {
                if rows[index].cells[field] != nil {
                    above = rows[index].entry(of: field, in: columns)
                } else if let above {
                    rows[index].fill(field, from: above)
                }
            }
        }
    }

    private mutating func fields(named names: [String], source: SourceID) -> [Field] {
        names.compactMap { name in
            let field = columns.fields[name] ?? kind.field(named: name, besides: [.parent])
            if let field, columns.has(field) { return field }
            diagnostics.report(
                .noSuchColumn(name, found: columns.fields.keys.sorted()), at: SourceLocation(startOf: source))
            return nil
        }
    }

    private mutating func ask(about field: Field, certain: [Field], _ rows: [SheetRow]) {
        let empty = blocks.joined().filter { rows[$0].cells[field] == nil }
        guard let first = empty.first, let name = columns.names[field] else { return }
        let others = certain.compactMap { columns.names[$0] }
        diagnostics.report(
            .unclearWhetherMerged(name, count: empty.count, others: others), at: rows[first].location,
            notes: empty.dropFirst().prefix(3).map { .init(.andHere, at: rows[$0].location) })
    }
}
