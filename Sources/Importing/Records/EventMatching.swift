import Content
import Diagnostics
import Vietnamese

// Events are met by organization, event and date.
extension Matching {
    mutating func matchEvents() {
        var known = Dictionary(grouping: records.drafts.events.map { EventKey($0) }.enumerated()) { $0.element.moment }
        var new: [EventKey.Moment: [(key: EventKey, row: WrittenRecord)]] = [:]
        let own = ownNames()
        for row in sheet.rows {
            var row = row
            guard isReadable(&row), let draft = event(&row) else { continue }
            let key = EventKey(draft)
            guard isKnown(draft, own), checkReferences(&row, except: [.parent]), checkParent(&row, own) else {
                continue
            }
            if let first = new[key.moment]?.first(where: { isSame(key, $0.key) })?.row {
                _ = isRepeated(row, of: first)
                continue
            }
            new[key.moment, default: []].append((key, row))
            let candidates = (known[key.moment] ?? []).filter { isSame(key, $0.element) }
            guard candidates.count < 2 else {
                let places = candidates.map { records.place(records.drafts.events[$0.offset].remarks.location) }
                diagnostics.report(.severalRecords(places), at: row.location)
                continue
            }
            if let found = candidates.first {
                known[key.moment]?.removeAll { $0.offset == found.offset }
                match(row, draft, with: records.drafts.events[found.offset])
            } else {
                var values: [Field: String] = [:]
                for field in row.fields { values[field] = row.written(field) }
                additions.append(
                    Addition(
                        kind: .event, title: title(draft), line: sheet.line(of: row.location), isDeclared: false,
                        values: values, filled: filled(row)))
            }
        }
    }
}

/// What an event is known by.
private struct EventKey {
    let moment: Moment
    /// Whom it befell, as it is written.
    let organizations: [String]

    /// The first day and what happened on it.
    struct Moment: Hashable {
        let date: String
        let kind: EventKind
    }

    init(_ draft: EventDraft) {
        moment = Moment(date: draft.date.value.iso, kind: draft.kind.value)
        let befallen = draft.organizations.isEmpty ? [draft.declared?.id].compactMap(\.self) : draft.organizations
        organizations = befallen.map(\.value)
    }
}

extension Matching {
    private mutating func event(_ row: inout WrittenRecord) -> EventDraft? {
        let before = row.diagnostics.count
        let draft = row.event()
        diagnostics += row.diagnostics[before...]
        return row.diagnostics[before...].contains(where: \.isError) ? nil : draft
    }

    private func title(_ draft: EventDraft) -> String {
        let names = draft.declared.map { [$0.name.value] } ?? EventKey(draft).organizations
        let target = draft.to.isEmpty ? "" : " → " + draft.to.map(\.value).joined(separator: ", ")
        let day = DateText.text(draft.date.value, style: .list)
        return "\(day) · \(draft.kind.value.label) · \(names.joined(separator: ", "))\(target)"
    }

    /// Whether both name the same organizations: by one name, or by names of one organization.
    private func isSame(_ a: EventKey, _ b: EventKey) -> Bool {
        guard a.organizations.count == b.organizations.count else { return false }
        return a.organizations.allSatisfy { name in b.organizations.contains { isSame(name, $0) } }
    }

    private func isSame(_ a: String, _ b: String) -> Bool {
        Folding.equivalence(a) == Folding.equivalence(b) || !meant(a).isDisjoint(with: meant(b))
    }

    /// All organizations that are or were called so.
    private func meant(_ name: String) -> Set<Int> {
        if let index = records.names.organization(ofID: name) { return [index] }
        return Set(records.names.organizations(named: name))
    }

    /// The names that the spreadsheet itself gives: of what it founds, and new ones.
    private func ownNames() -> Set<String> {
        var names: Set<String> = []
        for var row in sheet.rows {
            guard let draft = row.event() else { continue }
            let declared = [draft.declared?.id.value, draft.declared?.name.value].compactMap(\.self)
            let renamed = draft.kind.value == .renamed ? (draft.from + draft.to).map(\.value) : []
            names.formUnion((declared + renamed).map { Folding.equivalence($0) })
        }
        return names
    }

    /// Reports organizations that neither records nor the spreadsheet know.
    private mutating func isKnown(_ draft: EventDraft, _ own: Set<String>) -> Bool {
        let before = diagnostics.count
        var named = draft.organizations
        if [.reparented, .merged, .split, .dissolved].contains(draft.kind.value) { named += draft.from + draft.to }
        for name in named { check(name, own) }
        return diagnostics.count == before
    }

    private mutating func checkParent(_ row: inout WrittenRecord, _ own: Set<String>) -> Bool {
        guard let parent = row.text(.parent) else { return true }
        let before = diagnostics.count
        check(parent, own)
        return diagnostics.count == before
    }

    private mutating func check(_ name: Located<String>, _ own: Set<String>) {
        guard meant(name.value).isEmpty, !own.contains(Folding.equivalence(name.value)) else { return }
        guard case .missing(let nearest) = records.names.organization(name.value) else { return }
        reportUnknown(.organizationName, name, nearest: near(name.value, nearest))
    }

    /// What has been told of an event is not told otherwise by an import: it may only be completed.
    private mutating func match(_ row: WrittenRecord, _ draft: EventDraft, with known: EventDraft) {
        let names = (new: [draft.declared?.name].compactMap(\.self), old: [known.declared?.name].compactMap(\.self))
        let told = [
            (Field.from, draft.from, known.from), (.to, draft.to, known.to), (.name, names.new, names.old),
        ]
        for (field, new, old) in told where !new.isEmpty && !old.isEmpty {
            let isTold =
                new.count == old.count && new.allSatisfy { name in old.contains { isSame(name.value, $0.value) } }
            guard !isTold else { continue }
            diagnostics.report(
                .eventToldOtherwise(
                    place: records.place(known.remarks.location), field: field.vietnameseName,
                    old: old.map(\.value).joined(separator: ", ")),
                at: row.location(of: field))
        }
        matched.append(Match(row: row, record: known.remarks.location, title: title(draft)))
    }
}
