import Content
import Diagnostics
import Vietnamese

/// Finds for each row of a spreadsheet the record that it is about, or that there is none yet.
struct Matching {
    var records: ContentRecords
    let sheet: Sheet
    let declares: Bool
    /// Names that the editor has said to be of new organizations.
    private let newNames: Set<String>
    var additions: [Addition] = []
    var matched: [Match] = []
    var diagnostics: [Diagnostic] = []
    /// The lines that repeat another one.
    private(set) var repeated: [Int] = []
    /// The names of new organizations that may be those of others.
    private(set) var askedNames: [String] = []
    private var nearNames = NearNames()
    /// The organizations that this import adds.
    private(set) var newOrganizations: [NewOrganization] = []
    private var newByName: [String: [Int]] = [:]
    /// Names that were not found and have been reported, with how many rows have them.
    private var unknownNames: [String: Int] = [:]
    private var takenIDs: Set<String> = []

    /// A row and the record that it is about.
    struct Match {
        var row: WrittenRecord
        let record: SourceLocation
        let title: String
        /// The organizations among whose documents a number is looked for.
        var near: Set<Int> = []
    }

    /// An organization, there or to be added.
    enum Target: Hashable {
        case existing(Int)
        case added(Int)
    }

    /// An organization that is to be added.
    struct NewOrganization {
        let id: String
        let name: String
        let parent: Target?
    }

    init(_ sheet: Sheet, with records: ContentRecords, declares: Bool, newNames: [String]) {
        self.sheet = sheet
        self.records = records
        self.declares = declares
        self.newNames = Set(newNames.map(Folding.equivalence))
    }

    mutating func match() {
        switch sheet.kind {
        case .organization: matchOrganizations()
        case .recognition: matchRecognitions()
        case .document: matchDocuments()
        case .event: matchEvents()
        default: break
        }
        reportUnknownNames()
    }
}

// What matching of all kinds needs.
extension Matching {
    /// Reads every value of a row; false where one is wrong, which is reported.
    mutating func isReadable(_ row: inout WrittenRecord) -> Bool {
        for field in row.fields { _ = row.value(field) }
        diagnostics += row.diagnostics
        return !row.diagnostics.hasErrors
    }

    /// For each field that a row has from a merged cell above, its line.
    func filled(_ row: WrittenRecord) -> [Field: Int] {
        var lines: [Field: Int] = [:]
        for field in row.fields { lines[field] = sheet.lineAbove(of: field, in: row) }
        return lines
    }

    /// Whether a second row is about what another row is about: an error, or where it says the same a warning.
    mutating func isRepeated(_ row: WrittenRecord, of first: WrittenRecord?) -> Bool {
        guard let first else { return false }
        let isSame = row.fields.allSatisfy { row.written($0) == first.written($0) }
        diagnostics.report(
            isSame ? .rowTwice : .rowsContradict, at: row.location, notes: [.init(.firstHere, at: first.location)])
        if isSame { repeated.append(sheet.line(of: row.location)) }
        return true
    }

    /// The organization of a reference that says no more than its name.
    mutating func organization(_ name: Located<String>, during days: ClosedRange<Int>? = nil) -> Target? {
        switch records.names.organization(name.value, during: days) {
        case .one(let index): return .existing(index)
        case .several(let ids):
            diagnostics.report(
                .ambiguousReference(
                    .organizationName, name.value, count: ids.count, candidates: Array(ids.prefix(10))),
                at: name.location)
        case .missing(let nearest): reportUnknown(.organizationName, name, nearest: near(name.value, nearest))
        }
        return nil
    }

    /// What may be meant by a name that nobody has: the same without “Chi bộ” or marks, else a misspelt one.
    mutating func near(_ name: String, _ nearest: [String]) -> [String] {
        let near = nearNames.recorded(near: name, in: records.names)
        let names = near.map { records.names.organizations[$0.organization].name.value }
        var seen: Set<String> = []
        let all = (names.isEmpty ? Self.alike(name, nearest) : names).filter { seen.insert($0).inserted }
        return Array(all.prefix(3))
    }

    /// Reports a new organization that may be another one under the same parent, recorded or of this spreadsheet,
    /// unless the editor has said that it is new; false where it has been reported.
    mutating func isSurelyNew(_ name: Located<String>, under parent: Target?) -> Bool {
        guard !newNames.contains(Folding.equivalence(name.value)) else { return true }
        let recorded = nearNames.recorded(near: name.value, in: records.names).filter { near in
            guard near.isOfOneKind else { return false }
            let isFree = records.names.parents[near.organization] == nil
            return switch parent {
            case nil: true
            case .existing(let above)?: isFree || records.names.isUnder(near.organization, above)
            case .added?: isFree
            }
        }
        let rest = OrganizationHead.rest(of: name.value)
        let added = newOrganizations.filter { new in
            (new.parent == nil || parent == nil || new.parent == parent)
                && NearNames.areNear(OrganizationHead.rest(of: new.name), rest)
        }
        let titles = recorded.map { title(of: .existing($0.organization)) } + added.map(\.name)
        guard !titles.isEmpty else { return true }
        if !askedNames.contains(name.value) { askedNames.append(name.value) }
        diagnostics.report(.nearName(name.value, others: Array(titles.prefix(3))), at: name.location)
        return false
    }

    /// Reports the references of a row that lead nowhere, but those in `known`, which somebody else looks for.
    mutating func checkReferences(_ row: inout WrittenRecord, except known: Set<Field>, near: Set<Int> = []) -> Bool {
        let before = diagnostics.count
        for field in row.fields where !known.contains(field) {
            guard let value = row.value(field) else { continue }
            switch value.value {
            case .reference(let kind, let name):
                checkReference(kind, Located(name, at: value.location), near: near)
            case .references(let kind, let names):
                for name in names { checkReference(kind, Located(name, at: value.location), near: near) }
            default: break
            }
        }
        return !diagnostics[before...].contains(where: \.isError)
    }

    private mutating func checkReference(_ kind: RecordKind, _ name: Located<String>, near: Set<Int>) {
        switch kind {
        case .organization: _ = organization(name)
        case .document:
            switch records.names.document(name.value, near: near) {
            case .one: break
            case .several(let ids):
                diagnostics.report(
                    .ambiguousReference(.documentName, name.value, count: ids.count, candidates: ids),
                    at: name.location)
            case .missing(let nearest): reportUnknown(.documentName, name, nearest: nearest)
            }
        case .article:
            if !records.hasArticle(name.value) { reportUnknown(.articleName, name, nearest: []) }
        default: break
        }
    }

    /// One report a name, and of many names only the first.
    mutating func reportUnknown(_ kind: Message, _ name: Located<String>, nearest: [String], help: Message? = nil) {
        let spelled = PrintedDocument(name.value)?.number.identity ?? Folding.equivalence(name.value)
        let key = kind.en + " " + spelled
        unknownNames[key, default: 0] += 1
        guard unknownNames[key] == 1, unknownNames.count <= Self.mostUnknownNames else { return }
        let problem = Problem.unknownReference(kind, name.value, nearest: nearest)
        let advice = [nearest.isEmpty && help != nil ? nil : problem.help, help].compactMap(\.self)
        let whole = Message(
            vi: advice.map(\.vi).joined(separator: " — "), en: advice.map(\.en).joined(separator: " — "))
        diagnostics.report(Problem(problem.id, problem.severity, problem.message, help: whole), at: name.location)
    }

    private mutating func reportUnknownNames() {
        let rest = unknownNames.count - Self.mostUnknownNames
        if rest > 0 { diagnostics.report(.moreUnknownNames(rest), at: SourceLocation(startOf: sheet.source)) }
    }

    /// A list of three hundred cells that nobody has recorded is one mistake.
    private static let mostUnknownNames = 10

    /// Of near names those that may be meant: “Chi bộ ấp 2” is not “Chi bộ ấp 12” misspelt, and of “Đảng bộ xã Mới” and
    /// “Đảng bộ xã Mỹ Hòa” only what follows the words that they share is compared.
    static func alike(_ name: String, _ nearest: [String]) -> [String] {
        let digits = name.utf8.filter { $0 &- 0x30 < 10 }
        let words = name.split(separator: " ")
        return nearest.filter { candidate in
            guard candidate.utf8.filter({ $0 &- 0x30 < 10 }).elementsEqual(digits) else { return false }
            let others = candidate.split(separator: " ")
            let shared = zip(words, others).prefix {
                Folding.equivalence(String($0)) == Folding.equivalence(String($1))
            }
            let rest = words.dropFirst(shared.count).joined(separator: " ")
            let other = others.dropFirst(shared.count).joined(separator: " ")
            return !Spelling.nearest(to: rest, among: [other]).isEmpty
        }
    }

    /// An id that no organization has, made of its name; that of its parent or a number follows where it must.
    mutating func newID(for name: String, under parent: String?) -> String {
        let base = String(Slug.make(name).prefix(100))
        let plain = base.isEmpty ? "to-chuc" : base
        let candidates = [plain] + (parent.map { [plain + "-" + $0.prefix(80)] } ?? [])
        for candidate in candidates where isFree(candidate) { return take(candidate) }
        let last = candidates[candidates.count - 1]
        for number in 2..<1_000_000 where isFree("\(last)-\(number)") { return take("\(last)-\(number)") }
        return take(last)
    }

    private func isFree(_ id: String) -> Bool {
        records.names.organization(ofID: id) == nil && !takenIDs.contains(id) && Slug.isSlug(id)
    }

    mutating func take(_ id: String) -> String {
        takenIDs.insert(id)
        return id
    }

    /// Enters an organization that is to be added.
    mutating func enter(_ organization: NewOrganization) -> Target {
        newByName[Folding.equivalence(organization.name), default: []].append(newOrganizations.count)
        newOrganizations.append(organization)
        return .added(newOrganizations.count - 1)
    }

    /// The id of an organization, there or to be added.
    func id(of target: Target) -> String {
        switch target {
        case .existing(let index): records.names.organizations[index].id.value
        case .added(let index): newOrganizations[index].id
        }
    }

    /// The name of an organization, with that of the one above it.
    func title(of target: Target) -> String {
        let (name, parent): (String, Target?) =
            switch target {
            case .existing(let index):
                (records.names.organizations[index].name.value, records.names.parents[index].map { .existing($0) })
            case .added(let index): (newOrganizations[index].name, newOrganizations[index].parent)
            }
        guard let parent else { return name }
        switch parent {
        case .existing(let index): return "\(name) (\(records.names.organizations[index].name.value))"
        case .added(let index): return "\(name) (\(newOrganizations[index].name))"
        }
    }

    /// How a record refers to an organization: as the spreadsheet does where that is clear, else by its id.
    mutating func spelling(of target: Target, written: String, during days: ClosedRange<Int>? = nil) -> String {
        let others = newByName[Folding.equivalence(written)] ?? []
        switch (target, records.names.organization(written, during: days)) {
        case (.existing(let index), .one(let found)) where found == index && others.isEmpty: return written
        case (.added(let index), .missing) where others == [index]: return written
        default: return id(of: target)
        }
    }
}
