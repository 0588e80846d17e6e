import Content
import Diagnostics
import Vietnamese

/// Tells the entries of a list from what offices write between them: titles, groups, sums, signatures.
///
/// A row that is taken for an entry wrongly publishes a recognition that nobody has given; one that is left out is
/// named, and taken when the editor says so. So what is in doubt is left out, unless a record has that name.
struct RowSorting {
    private let kind: RecordKind
    private let columns: SheetColumns
    private let isKnown: (String) -> Bool
    private let custom: Custom

    /// What most rows of the sheet are like.
    private struct Custom {
        var numbersAreExpected = false
        var marksAreGroups = false
        /// Entries are numbered 1.1 or with dashes below groups that are numbered 1, 2.
        var numbersAreGroups = false
        var areNamedLikeOne = false
        var areCells = false
        var areShouted = false
        var filledCells = 0
    }

    /// - Parameter isKnown: whether a record has that name.
    init(_ rows: [SheetRow], columns: SheetColumns, kind: RecordKind, isKnown: @escaping (String) -> Bool) {
        self.kind = kind
        self.columns = columns
        self.isKnown = isKnown
        custom = Self.custom(of: rows, kind: kind)
    }

    /// Why each row is no entry; nil for one that is.
    func reasons(for rows: [SheetRow]) -> [LeftOutRow.Reason?] {
        var reasons = rows.map(reason)
        // Whatever stands below the last entry without a name is a signature, not an entry that lost its name.
        for index in rows.indices.reversed() {
            if reasons[index] == nil, Self.subject(of: rows[index], kind) != nil { break }
            if reasons[index] == nil, rows[index].cells.count < 2 { reasons[index] = .furniture }
        }
        return reasons
    }
}

extension RowSorting {
    /// What a row is about.
    private static func subject(of row: SheetRow, _ kind: RecordKind) -> String? {
        SheetColumns.subjects(of: kind).lazy.compactMap { row.cells[$0]?.text }.first
    }

    private func reason(_ row: SheetRow) -> LeftOutRow.Reason? {
        let serial = Serial(row.serial?.text)
        guard let subject = Self.subject(of: row, kind) else { return reason(ofNameless: row, serial) }
        if let reason = Self.obvious(row, subject, kind) { return reason }
        let words = RowWords(subject)
        let isFull = isFull(row)
        if !isFull, words.isFurniture { return .furniture }
        if kind != .document, words.isPerson { return .person }
        return reason(row, subject, words, serial, isFull: isFull)
    }

    /// What its words alone say, whatever other rows are like.
    private static func obvious(_ row: SheetRow, _ subject: String, _ kind: RecordKind) -> LeftOutRow.Reason? {
        if isHeader(row, kind) { return .header }
        if isColumnNumbers(row) { return .columnNumbers }
        let words = RowWords(subject)
        if words.isTotal || row.serial.map({ RowWords($0.text).isTotal }) ?? false { return .total }
        return kind != .document && words.isPeriod ? .group : nil
    }

    private func reason(
        _ row: SheetRow, _ subject: String, _ words: RowWords, _ serial: Serial, isFull: Bool
    ) -> LeftOutRow.Reason? {
        let isLikeOne = Self.isNamedLikeOne(subject, kind)
        // A heading among names that begin with “Chi bộ”, and not the name of one of them.
        let isHeading = { words.isGroup && !isLikeOne && custom.areNamedLikeOne && !isKnown(subject) }
        switch serial {
        case .number:
            if custom.numbersAreGroups, !(isFull && isLikeOne) { return .group }
            return !isFull && isHeading() ? .group : nil
        case .part, .dash: return nil
        case .mark where custom.marksAreGroups: return isFull && isLikeOne ? nil : .group
        case .none, .text:
            if custom.numbersAreExpected {
                let isNamed = isLikeOne || isKnown(subject) || !custom.areNamedLikeOne && !words.isGroup
                return isFull && isNamed ? nil : .noNumber
            }
        case .mark: break
        }
        if isFull { return kind == .organization && isHeading() ? .group : nil }
        if isAlone(row) {
            // “Đảng bộ xã …” over its cells.
            if custom.areCells, OrganizationHead.of(subject) == .committee { return .group }
            if words.isShouted, !custom.areShouted { return .furniture }
        }
        if isLikeOne || isKnown(subject) { return nil }
        if custom.areNamedLikeOne || words.isGroup { return .group }
        return row.cells.count * 2 < custom.filledCells ? .fewCells : nil
    }

    private func reason(ofNameless row: SheetRow, _ serial: Serial) -> LeftOutRow.Reason? {
        if case .text = serial { return RowWords(row.serial?.text ?? "").isTotal ? .total : .furniture }
        if row.cells.isEmpty { return .noName }
        for cell in row.cells.values {
            let words = RowWords(cell.text)
            if words.isTotal { return .total }
            if words.isFurniture { return .furniture }
        }
        if case .mark = serial, custom.marksAreGroups { return .group }
        return nil
    }

    /// Whether every cell repeats what its column is called.
    private static func isHeader(_ row: SheetRow, _ kind: RecordKind) -> Bool {
        SheetColumns.subjects(of: kind).contains { field in
            guard let cell = row.cells[field] else { return false }
            return kind.field(named: cell.text) == field
        }
    }

    /// `A;B;1;2` or `(1);(2);(3)`.
    private static func isColumnNumbers(_ row: SheetRow) -> Bool {
        guard row.entries.count > 1 else { return false }
        return row.entries.allSatisfy { entry in
            guard case .scalar(let scalar) = entry.value else { return false }
            let sign = scalar.text.filter { !"()[] .".contains($0) }
            return sign.count == 1 && sign.allSatisfy { $0.isLetter || $0.isNumber }
                || sign.count == 2 && sign.allSatisfy(\.isNumber)
        }
    }

    /// Whether it says by itself what no entry can do without.
    private func isFull(_ row: SheetRow) -> Bool {
        switch kind {
        case .recognition: row.cells[.award] != nil && (row.cells[.year] ?? row.cells[.from]) != nil
        case .organization: columns.has(.kind) ? row.cells[.kind] != nil : !isAlone(row)
        case .event: row.cells[.date] != nil && row.cells[.event] != nil
        default: !isAlone(row)
        }
    }

    private func isAlone(_ row: SheetRow) -> Bool { row.cells.count == 1 }

    private static func isNamedLikeOne(_ subject: String, _ kind: RecordKind) -> Bool {
        kind == .document ? PrintedDocument(subject) != nil : OrganizationHead.of(subject) != nil
    }

    private static func custom(of rows: [SheetRow], kind: RecordKind) -> Custom {
        var custom = Custom()
        var (number, part, dash, mark, none) = (0, 0, 0, 0, 0)
        var (named, cells, shouted) = (0, 0, 0)
        var widths: [Int] = []
        for row in rows {
            guard let subject = subject(of: row, kind), obvious(row, subject, kind) == nil else { continue }
            switch Serial(row.serial?.text) {
            case .number: number += 1
            case .part: part += 1
            case .dash: dash += 1
            case .mark: mark += 1
            case .none, .text: none += 1
            }
            if isNamedLikeOne(subject, kind) { named += 1 }
            if OrganizationHead.of(subject) == .cell { cells += 1 }
            if RowWords(subject).isShouted { shouted += 1 }
            widths.append(row.cells.count)
        }
        custom.numbersAreExpected = number + part + dash > none
        custom.marksAreGroups = number + part + dash > 0 || none > mark
        custom.numbersAreGroups = part > number || dash > number
        custom.areNamedLikeOne = named * 2 > widths.count
        custom.areCells = cells * 2 > widths.count
        custom.areShouted = shouted * 2 > widths.count
        custom.filledCells = widths.sorted().dropFirst(widths.count / 2).first ?? 0
        return custom
    }
}

/// What the running number of a row is.
private enum Serial {
    /// 12
    case number
    /// 1.2
    case part
    case dash
    /// II, A
    case mark
    case none, text

    init(_ text: String?) {
        let sign = (text ?? "").trimmingSigns
        guard !sign.isEmpty else {
            self = text?.isEmpty ?? true ? .none : .dash
            return
        }
        let parts = sign.split(separator: ".", omittingEmptySubsequences: false)
        if parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }) {
            self = parts.count == 1 ? .number : .part
        } else if sign.count == 1, sign.allSatisfy(\.isLetter) || sign.allSatisfy({ "IVXLCivxlc".contains($0) }) {
            self = .mark
        } else {
            self = sign.allSatisfy { "IVXLC".contains($0) } ? .mark : .text
        }
    }
}

extension String {
    /// Without the signs that stand around a running number.
    fileprivate var trimmingSigns: String {
        let signs: Set<Character> = [".", ")", "(", "/", "-", "–", "—", "+", "*", "•", ":", " ", "\u{A0}"]
        return String(drop { signs.contains($0) }.reversed().drop { signs.contains($0) }.reversed())
    }
}
