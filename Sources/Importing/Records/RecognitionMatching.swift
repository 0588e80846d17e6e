import Content
import Diagnostics
import Vietnamese

// Recognitions are met by organization, award and period.
extension Matching {
    mutating func matchRecognitions() {
        var known = recognitions()
        var seen: [RecognitionKey: WrittenRecord] = [:]
        var declared = Declarations()
        var added: [NewRecognition] = []
        for row in sheet.rows {
            var row = row
            guard isReadable(&row) else { continue }
            let before = diagnostics.count
            let period = row.period()
            if row.diagnostics.hasErrors { diagnostics += row.diagnostics }
            let organization = organization(of: &row, during: period?.days, &declared)
            let award = award(of: &row)
            let near = organization.map { surroundings(of: $0, on: period?.days.upperBound) } ?? []
            let document = document(of: &row, near: near, &declared)
            _ = checkReferences(&row, except: [.organization, .award, .document, .parent], near: near)
            guard let organization, let award, let period, document.isGood,
                !diagnostics[before...].contains(where: \.isError)
            else { continue }
            let key = RecognitionKey(organization: organization, award: award, period: period)
            let title = title(of: key)
            if isRepeated(row, of: seen[key]) { continue }
            seen[key] = row
            switch existing(&row, known[key] ?? []) {
            case .one(let index)?:
                known[key] = nil
                matched.append(
                    Match(
                        row: row, record: records.drafts.recognitions[index].remarks.location, title: title, near: near)
                )
            case .missing?: added.append(NewRecognition(row: row, key: key, title: title, document: document.spelling))
            case .several?, nil: break
            }
        }
        for new in added { additions.append(addition(new)) }
    }
}

/// What a recognition is known by.
private struct RecognitionKey: Hashable {
    let organization: Matching.Target
    let award: Int
    let period: Period
}

/// A row whose recognition nobody has recorded.
private struct NewRecognition {
    let row: WrittenRecord
    let key: RecognitionKey
    let title: String
    /// How its document is referred to.
    let document: String?
}

/// What a spreadsheet names, nobody has recorded, and `--declare` asks for.
private struct Declarations {
    /// By name and parent.
    var organizations: [Name: Matching.Target?] = [:]
    var documents: Set<String> = []

    struct Name: Hashable {
        let name: String
        let parent: Matching.Target?
        let days: ClosedRange<Int>?
    }
}

extension Matching {
    private mutating func recognitions() -> [RecognitionKey: [Int]] {
        var known: [RecognitionKey: [Int]] = [:]
        for (index, draft) in records.drafts.recognitions.enumerated() {
            guard
                case .one(let organization) = records.names.organization(
                    draft.organization.value, during: draft.period.days),
                case .one(let award) = records.names.award(draft.award.value)
            else { continue }
            let key = RecognitionKey(organization: .existing(organization), award: award, period: draft.period)
            known[key, default: []].append(index)
        }
        return known
    }

    private func title(of key: RecognitionKey) -> String {
        [title(of: key.organization), records.names.awards[key.award].name.value, key.period.text]
            .joined(separator: " · ")
    }

    /// The record that a row is about, among those of one organization, award and period.
    private mutating func existing(_ row: inout WrittenRecord, _ candidates: [Int]) -> ContentRecords.Found? {
        guard !candidates.isEmpty else { return ContentRecords.Found.missing(nearest: []) }
        let drafts = candidates.map { records.drafts.recognitions[$0] }
        var status = RecognitionStatus.recognized
        if case .term(let written)? = row.value(.status)?.value {
            status = RecognitionStatus(rawValue: written) ?? .recognized
        }
        let same = zip(candidates, drafts).filter { $0.1.status == status }.map(\.0)
        if same.count == 1 { return .one(same[0]) }
        let places = drafts.map { records.place($0.remarks.location) }
        if candidates.count > 1 {
            diagnostics.report(.severalRecords(places), at: row.location)
            return nil
        }
        // To leave a status out says “recognized” in a new record; it is no reason to change one that says otherwise.
        guard row.has(.status) else {
            diagnostics.report(.statusNotSaid(known: drafts[0].status.label, place: places[0]), at: row.location)
            return nil
        }
        return .one(candidates[0])
    }

    private mutating func award(of row: inout WrittenRecord) -> Int? {
        guard let name = row.text(.award) else { return nil }
        switch records.names.award(name.value) {
        case .one(let index): return index
        case .several(let ids):
            diagnostics.report(
                .ambiguousReference(.awardName, name.value, count: ids.count, candidates: ids), at: name.location)
        case .missing(let nearest): reportUnknown(.awardName, name, nearest: nearest)
        }
        return nil
    }

    private mutating func organization(
        of row: inout WrittenRecord, during days: ClosedRange<Int>?, _ declared: inout Declarations
    ) -> Target? {
        guard let name = row.text(.organization) else { return nil }
        var parent: Target?
        if let written = row.text(.parent) {
            parent = organization(written, during: days)
            guard parent != nil else { return nil }
        }
        if let index = records.names.organization(ofID: name.value) { return .existing(index) }
        let key = Declarations.Name(name: Folding.equivalence(name.value), parent: parent, days: days)
        if let known = declared.organizations[key] { return known }
        let target = organization(name, under: parent, during: days, &declared)
        declared.organizations[key] = .some(target)
        return target
    }

    /// The organization of that name under that parent; with `--declare` a new one where there is none.
    private mutating func organization(
        _ name: Located<String>, under parent: Target?, during days: ClosedRange<Int>?,
        _ declared: inout Declarations
    ) -> Target? {
        let found = candidates(name.value, under: parent, during: days)
        if found.same.count == 1 { return .existing(found.same[0]) }
        guard found.same.isEmpty else {
            let ids = found.same.map { self.id(of: .existing($0)) }
            diagnostics.report(
                .ambiguousReference(
                    .organizationName, name.value, count: ids.count, candidates: Array(ids.prefix(10))),
                at: name.location)
            return nil
        }
        // It is one cell, whatever the years of the rows that name it.
        let key = Declarations.Name(name: Folding.equivalence(name.value), parent: parent, days: nil)
        if let known = declared.organizations[key] { return known }
        guard declares else {
            reportUnknown(.organizationName, name, nearest: found.similar, help: .declareCells)
            return nil
        }
        guard !Self.isCommittee(name.value) else {
            diagnostics.report(.committeeNotDeclared(name.value), at: name.location)
            return nil
        }
        guard isSurelyNew(name, under: parent) else {
            declared.organizations[key] = .some(nil)
            return nil
        }
        let id = newID(for: name.value, under: parent.map { self.id(of: $0) })
        let target = enter(NewOrganization(id: id, name: name.value, parent: parent))
        declared.organizations[key] = .some(target)
        var values: [Field: String] = [.id: id, .name: name.value, .kind: OrganizationKind.cell.label]
        if let parent { values[.parent] = self.id(of: parent) }
        additions.append(
            Addition(
                kind: .organization, title: title(of: target), line: sheet.line(of: name.location), isDeclared: true,
                similar: found.similar, values: values))
        return target
    }

    /// Only cells are declared: what kind of committee another is, no list of cells says.
    private static func isCommittee(_ name: String) -> Bool {
        OrganizationHead.of(name) == .committee
    }

    private func surroundings(of organization: Target, on day: Int?) -> Set<Int> {
        var next: Target? = organization
        while case .added(let index)? = next { next = newOrganizations[index].parent }
        var near: Set<Int> = []
        if case .existing(let index)? = next { near = records.names.surroundings(of: index, on: day) }
        return near
    }

    /// How the row's document is referred to; with `--declare` it is added where nobody has recorded it.
    private mutating func document(
        of row: inout WrittenRecord, near: Set<Int>, _ declared: inout Declarations
    ) -> (isGood: Bool, spelling: String?) {
        guard let name = row.text(.document) else { return (true, nil) }
        // Offices write “Quyết định số 07-QĐ/ĐU ngày 15/12/2025” into one cell.
        let found = records.names.document(name.value, near: near)
        let printed = PrintedDocument(name.value)
        let number = printed?.number.description
        switch found {
        case .one: return (true, name.value)
        case .several(let ids):
            diagnostics.report(
                .ambiguousReference(.documentName, name.value, count: ids.count, candidates: ids), at: name.location)
            return (false, nil)
        case .missing(let nearest):
            if let number {
                if declared.documents.contains(number) { return (true, number) }
                switch records.names.document(number, near: near) {
                case .one: return (true, number)
                case .several(let ids):
                    diagnostics.report(
                        .ambiguousReference(.documentName, number, count: ids.count, candidates: ids),
                        at: name.location)
                    return (false, nil)
                case .missing: break
                }
            }
            guard declares, let printed, let number else {
                reportUnknown(
                    .documentName, name, nearest: nearest,
                    help: printed == nil ? .writeDocumentNumber : .declareDocuments)
                return (false, nil)
            }
            declared.documents.insert(number)
            additions.append(
                Addition(
                    kind: .document, title: printed.title, line: sheet.line(of: row.location), isDeclared: true,
                    similar: Self.alike(number, nearest),
                    values: printed.values(scope: row.written(.scope))))
            return (true, number)
        }
    }

    private mutating func addition(_ new: NewRecognition) -> Addition {
        var values: [Field: String] = [:]
        for field in new.row.fields where field != .parent { values[field] = new.row.written(field) }
        values[.organization] = spelling(
            of: new.key.organization, written: values[.organization] ?? "", during: new.key.period.days)
        if let document = new.document { values[.document] = document }
        return Addition(
            kind: .recognition, title: new.title, line: sheet.line(of: new.row.location), isDeclared: false,
            values: values, filled: filled(new.row))
    }
}
