import Content
import Diagnostics
import Vietnamese

// Documents are met by their identity: number, scope and term; what is not said matches any.
extension Matching {
    mutating func matchDocuments() {
        var seen: [Int: WrittenRecord] = [:]
        var new: [DocumentKey: WrittenRecord] = [:]
        var takenIDs: Set<String> = []
        for row in sheet.rows {
            var row = row
            guard isReadable(&row), checkReferences(&row, except: [.replaces]), let number = row.text(.number) else {
                continue
            }
            let scope = scope(of: &row)
            guard let existing = existing(&row, number, scope: scope) else { continue }
            switch existing {
            case .one(let index):
                if isRepeated(row, of: seen[index]) { continue }
                seen[index] = row
                matched.append(
                    Match(
                        row: row, record: records.names.documents[index].remarks.location, title: number.value,
                        near: Set([scope].compactMap(\.self))))
            case .missing(let similar):
                let key = DocumentKey(
                    number: Self.identity(number.value), scope: scope, term: row.written(.term) ?? "")
                if isRepeated(row, of: new[key]) { continue }
                new[key] = row
                var values: [Field: String] = [:]
                for field in row.fields { values[field] = row.written(field) }
                if values[.id] == nil { values[.id] = newDocumentID(values, &takenIDs) }
                let title = [values[.type], number.value].compactMap(\.self).joined(separator: " ")
                additions.append(
                    Addition(
                        kind: .document, title: title, line: sheet.line(of: row.location), isDeclared: false,
                        similar: similar, values: values, filled: filled(row)))
            case .several: break
            }
        }
    }
}

/// What tells two new documents apart.
private struct DocumentKey: Hashable {
    let number: String
    let scope: Int?
    let term: String
}

extension Matching {
    private mutating func scope(of row: inout WrittenRecord) -> Int? {
        guard let written = row.text(.scope), case .one(let index) = records.names.organization(written.value) else {
            return nil
        }
        return index
    }

    private static func identity(_ number: String) -> String {
        DocumentNumber(number)?.identity ?? Folding.equivalence(number)
    }

    private mutating func existing(
        _ row: inout WrittenRecord, _ number: Located<String>, scope: Int?
    ) -> ContentRecords.Found? {
        if let id = row.text(.id), let index = records.names.document(ofID: id.value) { return .one(index) }
        let term = row.written(.term).map { Folding.equivalence($0) }
        let all = records.names.documents(named: number.value)
        let candidates = all.filter { index in
            let draft = records.names.documents[index]
            let hasScope = scope == nil || records.names.scopes[index] == nil || records.names.scopes[index] == scope
            let hasTerm = term == nil || draft.term == nil || draft.term.map { Folding.equivalence($0) } == term
            return hasScope && hasTerm
        }
        // Between one of that scope and one of which nobody knows, the first is meant.
        let exact = candidates.filter { scope != nil && records.names.scopes[$0] == scope }
        let meant = exact.isEmpty ? candidates : exact
        let ids = meant.map { records.names.documentID(at: $0) }
        guard meant.count < 2 else {
            diagnostics.report(
                .ambiguousReference(.documentName, number.value, count: ids.count, candidates: ids),
                at: number.location)
            return nil
        }
        guard let only = meant.first else { return ContentRecords.Found.missing(nearest: []) }
        if term == nil, let year = year(of: &row), let known = records.names.documents[only].date?.value.firstDay.year,
            year != known
        {
            diagnostics.report(.sameNumberOtherYear(number.value, id: ids[0], year: known), at: number.location)
            return nil
        }
        return .one(only)
    }

    private func year(of row: inout WrittenRecord) -> Int? {
        for field in [Field.date, .year] {
            if case .date(let date)? = row.value(field)?.value { return date.firstDay.year }
        }
        return nil
    }

    /// An id only where the one that number and scope make is taken.
    private func newDocumentID(_ values: [Field: String], _ taken: inout Set<String>) -> String? {
        let parts = [values[.number], values[.scope]].compactMap(\.self)
        let standard = Slug.make(parts.joined(separator: " "))
        if records.names.document(ofID: standard) == nil, taken.insert(standard).inserted { return nil }
        let longer = Slug.make((parts + [values[.term] ?? values[.year] ?? ""]).joined(separator: " "))
        let candidates = [longer] + (2..<1_000).map { "\(standard)-\($0)" }
        return candidates.first { records.names.document(ofID: $0) == nil && taken.insert($0).inserted }
    }
}
