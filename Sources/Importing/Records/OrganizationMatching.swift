import Content
import Diagnostics
import Vietnamese

// Organizations are met by id, else by name and parent.
extension Matching {
    mutating func matchOrganizations() {
        var rows = OrganizationRows(sheet.rows)
        for index in rows.all.indices { _ = target(ofRow: index, &rows, depth: 0) }
        guard let first = rows.withoutKind.first else { return }
        diagnostics.report(
            .newOrganizationWithoutKind(
                first.value, column: sheet.columns.names[.kind], count: rows.withoutKind.count),
            at: first.location, notes: rows.withoutKind.dropFirst().prefix(3).map { .init(.andHere, at: $0.location) })
    }

    /// Parents are rows, too: the one of a row is settled before it.
    private mutating func target(ofRow index: Int, _ rows: inout OrganizationRows, depth: Int) -> Target? {
        if let known = rows.targets[index] { return known }
        rows.targets[index] = .some(nil)
        var row = rows.all[index]
        guard isReadable(&row), checkReferences(&row, except: [.parent]) else { return nil }
        var parent: Target?
        if let written = row.text(.parent) {
            parent = self.parent(written, ofRow: index, &rows, depth: depth)
            guard parent != nil else { return nil }
        }
        guard let existing = existing(row, under: parent) else { return nil }
        switch existing {
        case .one(let found):
            rows.targets[index] = .existing(found)
            guard !isRepeated(row, of: rows.first[.existing(found)]) else { return .existing(found) }
            rows.first[.existing(found)] = row
            guard !isOfEvent(found, row) else { return .existing(found) }
            matched.append(
                Match(
                    row: row, record: records.names.organizations[found].remarks.location,
                    title: title(of: .existing(found))))
        case .missing(let similar):
            guard let name = row.text(.name)?.value else {
                row.require(.name)
                diagnostics += row.diagnostics
                return nil
            }
            let key = OrganizationRows.Key(name: Folding.equivalence(name), parent: parent)
            if let twin = rows.new[key] {
                rows.targets[index] = twin
                _ = isRepeated(row, of: rows.first[twin])
                return twin
            }
            guard row.has(.kind) else {
                rows.withoutKind.append(Located(name, at: row.location))
                return nil
            }
            // Who gives it an id of its own has said that it is another one.
            guard row.has(.id) || isSurelyNew(Located(name, at: row.location(of: .name)), under: parent) else {
                return nil
            }
            let id = row.text(.id).map { take($0.value) } ?? newID(for: name, under: parent.map { self.id(of: $0) })
            let new = enter(NewOrganization(id: id, name: name, parent: parent))
            rows.targets[index] = new
            rows.new[key] = new
            rows.first[new] = row
            add(row, id: id, as: new, under: parent, similar: similar)
        case .several: break
        }
        return rows.targets[index] ?? nil
    }

    /// Whether the organization has its record in an event, which cannot hold what the row says beside it.
    private mutating func isOfEvent(_ index: Int, _ row: WrittenRecord) -> Bool {
        let draft = records.names.organizations[index]
        guard draft.founding != nil else { return false }
        let others = row.fields.filter { row.has($0) && ![.id, .name, .kind, .parent, .place].contains($0) }
        guard let first = others.first else { return false }
        diagnostics.report(
            .organizationOfEvent(
                draft.name.value, field: first.vietnameseName, place: records.place(draft.remarks.location)),
            at: row.location(of: first))
        return true
    }

    private mutating func add(
        _ row: WrittenRecord, id: String, as target: Target, under parent: Target?, similar: [String]
    ) {
        var values: [Field: String] = [:]
        for field in row.fields { values[field] = row.written(field) }
        values[.id] = id
        if let parent, let written = values[.parent] {
            if case .added = parent { values[.parent] = self.id(of: parent) }
            if case .existing(let index) = parent, records.names.organization(written) != .one(index) {
                values[.parent] = self.id(of: parent)
            }
        }
        additions.append(
            Addition(
                kind: .organization, title: title(of: target), line: sheet.line(of: row.location), isDeclared: false,
                similar: similar, values: values, filled: filled(row)))
    }

    private mutating func parent(
        _ name: Located<String>, ofRow index: Int, _ rows: inout OrganizationRows, depth: Int
    ) -> Target? {
        let candidates = rows.named(name.value).filter { $0 != index }
        if case .missing = records.names.organization(name.value), candidates.count == 1 {
            guard depth < Self.deepestSheet else {
                diagnostics.report(.hierarchyTooDeep(limit: Self.deepestSheet), at: name.location)
                return nil
            }
            return target(ofRow: candidates[0], &rows, depth: depth + 1)
        }
        return organization(name)
    }

    private static let deepestSheet = 50

    /// The organization that a row is about; nil where that is not clear, which is reported.
    private mutating func existing(_ row: WrittenRecord, under parent: Target?) -> ContentRecords.Found? {
        var row = row
        let name = row.text(.name)
        if let id = row.text(.id) {
            if let index = records.names.organization(ofID: id.value) { return .one(index) }
            guard let name else { return ContentRecords.Found.missing(nearest: []) }
            let same = candidates(name.value, under: parent).same
            guard same.isEmpty else {
                diagnostics.report(
                    .nameHasOtherID(name.value, ids: same.map { self.id(of: .existing($0)) }), at: id.location)
                return nil
            }
            return ContentRecords.Found.missing(nearest: [])
        }
        guard let name else { return nil }
        let found = candidates(name.value, under: parent)
        if found.same.count == 1 { return .one(found.same[0]) }
        guard found.same.isEmpty else {
            let ids = found.same.map { self.id(of: .existing($0)) }
            diagnostics.report(
                .ambiguousReference(
                    .organizationName, name.value, count: ids.count, candidates: Array(ids.prefix(10))),
                at: name.location)
            return nil
        }
        return ContentRecords.Found.missing(nearest: found.similar)
    }

    /// The organizations of a name that may be meant, and those of it or of a near one that are others.
    ///
    /// One without a parent may be under any. Without a parent in the row all of the name may be meant; between
    /// several the days decide (without days, today).
    mutating func candidates(
        _ name: String, under parent: Target?, during days: ClosedRange<Int>? = nil
    ) -> (same: [Int], similar: [String]) {
        let all = records.names.organizations(named: name)
        guard let parent else {
            if all.count > 1, case .one(let only) = records.names.organization(name, during: days) {
                return ([only], [])
            }
            return (all, all.isEmpty ? similar(to: name) : [])
        }
        if case .existing(let above) = parent {
            let under = all.filter { records.names.isUnder($0, above) }
            let there = under.filter { records.names.exists($0, during: days) }
            if !under.isEmpty { return (there.isEmpty ? under : there, []) }
        }
        let free = all.filter { records.names.parents[$0] == nil }
        if free.count == 1, all.count == 1 { return (free, []) }
        return ([], all.isEmpty ? similar(to: name) : all.prefix(3).map { title(of: .existing($0)) })
    }

    private mutating func similar(to name: String) -> [String] {
        guard case .missing(let nearest) = records.names.organization(name) else { return [] }
        return near(name, nearest)
    }
}

/// The rows of a list of organizations, while each finds what it is about.
private struct OrganizationRows {
    let all: [WrittenRecord]
    /// For each row what it is about; nothing in it for one that has a problem, or is being settled.
    var targets: [Target??]
    var first: [Target: WrittenRecord] = [:]
    var new: [Key: Target] = [:]
    /// The names of new ones that lack what every organization needs.
    var withoutKind: [Located<String>] = []
    private let byName: [String: [Int]]

    typealias Target = Matching.Target

    /// What tells two new organizations apart.
    struct Key: Hashable {
        let name: String
        let parent: Target?
    }

    init(_ rows: [WrittenRecord]) {
        all = rows
        targets = Array(repeating: nil, count: rows.count)
        var names: [String: [Int]] = [:]
        for (index, row) in rows.enumerated() {
            for field in [Field.id, .name, .shortName] {
                guard let written = row.written(field) else { continue }
                let key = Folding.equivalence(written)
                if names[key]?.last != index { names[key, default: []].append(index) }
            }
        }
        byName = names
    }

    func named(_ name: String) -> [Int] { byName[Folding.equivalence(name)] ?? [] }
}
