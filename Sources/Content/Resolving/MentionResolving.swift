import Diagnostics
import Markdown
import Vietnamese

/// What documents are recognized by in running text: number, type and digits, or plenum and term.
struct DocumentIndex: Sendable {
    fileprivate struct Entry: Sendable {
        /// As the record prints it, and as the letters of its number say.
        let issuers: [IssuerName]
        let scope: Reference<Organization>?
        let scopeKind: OrganizationKind?
        /// The names of its scope, folded, by which a printed place is known.
        let scopeNames: String
        let term: String?
        /// Whether the letters of its number are the centre's.
        let isCentral: Bool
    }

    fileprivate struct Short: Hashable {
        let type: String
        let digits: Substring

        init(type: String, digits: String) {
            self.type = Folding.equivalence(type)
            self.digits = Substring(digits).drop { $0 == "0" }
        }
    }

    fileprivate struct Plenum: Hashable {
        let number: Int
        let term: String
    }

    fileprivate private(set) var entries: [Entry] = []
    fileprivate private(set) var byNumber: [String: [Reference<OfficialDocument>]] = [:]
    fileprivate private(set) var byShort: [Short: [Reference<OfficialDocument>]] = [:]
    fileprivate private(set) var byPlenum: [Plenum: [Reference<OfficialDocument>]] = [:]

    init() {}

    init(_ drafts: [DocumentDraft], scopes: [Reference<Organization>?], organizations: [OrganizationDraft]) {
        for (index, draft) in drafts.enumerated() {
            let scope = scopes[index].map { organizations[$0.index] }
            let term = draft.term.map { Self.term($0) }
            let names = [draft.number.value] + draft.aliases.map(\.value)
            let numbers = names.compactMap { DocumentNumber($0) }
            let letters = numbers.first.flatMap { IssuerName(letters: $0.issuer) }
            entries.append(
                Entry(
                    issuers: [draft.issuer.map { IssuerName(printed: $0.value) }, letters].compactMap(\.self),
                    scope: scopes[index], scopeKind: scope?.kind.value, scopeNames: scope?.foldedNames ?? "",
                    term: term,
                    isCentral: letters?.level == .central))
            enter(names, numbers, type: draft.type?.value, term: term, at: Reference(index))
        }
    }

    private mutating func enter(
        _ names: [String], _ numbers: [DocumentNumber], type: String?, term: String?,
        at reference: Reference<OfficialDocument>
    ) {
        for number in Set(numbers.map(\.identity)).sorted() { byNumber[number, default: []].append(reference) }
        var shorts: Set<Short> = []
        for number in numbers {
            for type in type.map({ [$0] }) ?? number.typeNames {
                shorts.insert(Short(type: type, digits: number.digits))
            }
        }
        for name in names where name.utf8.allSatisfy({ $0 &- 0x30 <= 9 }) {
            if let type { shorts.insert(Short(type: type, digits: name)) }
        }
        for short in shorts { byShort[short, default: []].append(reference) }
        var plenums: Set<Plenum> = []
        for name in names {
            let full = term.map { [name, "\(name) (khóa \($0))"] } ?? [name]
            for text in full {
                for found in DocumentNumberScanner.mentions(in: Array(text.utf8)) {
                    if case .plenum(let number, let term) = found.mention {
                        plenums.insert(Plenum(number: number, term: term))
                    }
                }
            }
        }
        for plenum in plenums { byPlenum[plenum, default: []].append(reference) }
    }

    /// `XII` of “XII”, “khóa XII”.
    fileprivate static func term(_ written: String) -> String {
        (written.split(separator: " ").last.map(String.init) ?? written).uppercased()
    }
}

/// Decides which document a mention in running text means; what is not certain stays text.
///
/// The documents that the article declares come first, then those of its organizations and of everything above them.
/// The centre is above everything. No province's document is ever taken for another's.
struct MentionResolver {
    private let index: DocumentIndex
    private let declared: [Reference<OfficialDocument>]
    private let near: Set<Reference<Organization>>

    init(
        _ index: DocumentIndex, declared: [Reference<OfficialDocument>] = [], near: Set<Reference<Organization>> = []
    ) {
        self.index = index
        self.declared = declared
        self.near = near
    }

    /// `issuer` and `term` are what is printed with the mention; nil is not printed.
    func document(_ mention: DocumentMention, issuer: String?, term: String?) -> Reference<OfficialDocument>? {
        let all: [Reference<OfficialDocument>]
        switch mention {
        case .number(let number): all = index.byNumber[number.identity] ?? []
        case .short(let type, let digits, _): all = index.byShort[.init(type: type, digits: digits)] ?? []
        case .plenum(let number, let term): all = index.byPlenum[.init(number: number, term: term)] ?? []
        }
        if all.isEmpty { return nil }
        let printed = issuer.map { IssuerName(printed: $0) }
        let possible = all.filter { agrees(index.entries[$0.index], issuer: printed, term: term) }
        let own = possible.filter(declared.contains)
        if !own.isEmpty { return only(own, term: term) }
        if case .short = mention {
            // “Nghị quyết số 02” may be anybody's; only who issued it says whose.
            guard let level = printed?.level else { return nil }
            return only(possible.filter { isNear($0) && isKnown(level, of: $0) }, term: term)
        }
        return only(possible.filter(isNear), term: term)
    }

    /// The documents that a value of a record or of front matter names.
    func citations(in text: Located<String>) -> [Citation] {
        DocumentNumberScanner.mentions(in: Array(text.value.utf8)).compactMap { found in
            guard let document = document(found.mention, issuer: found.issuer, term: found.term) else { return nil }
            return Citation(document: document, location: text.place(of: found.numberRange))
        }
    }
}

extension MentionResolver {
    /// What is printed with a mention must not contradict what the record says.
    private func agrees(_ entry: DocumentIndex.Entry, issuer: IssuerName?, term: String?) -> Bool {
        if let term, let known = entry.term, term != known { return false }
        guard let issuer else { return true }
        if entry.issuers.contains(where: { $0.contradicts(issuer) }) { return false }
        if let level = issuer.level, let kind = entry.scopeKind, !kind.canBe(level) { return false }
        guard !issuer.place.isEmpty, entry.scope != nil,
            !entry.issuers.contains(where: { $0.place == issuer.place })
        else { return true }
        return entry.scopeNames.contains(issuer.place)
    }

    private func isKnown(_ level: IssuerName.Level, of reference: Reference<OfficialDocument>) -> Bool {
        let entry = index.entries[reference.index]
        return entry.issuers.contains { $0.level?.canBe(level) ?? false } || entry.scopeKind != nil
    }

    private func isNear(_ reference: Reference<OfficialDocument>) -> Bool {
        let entry = index.entries[reference.index]
        guard let scope = entry.scope else { return entry.isCentral }
        return entry.scopeKind == .central || near.contains(scope)
    }

    /// The only one; among several, the only one of the printed term.
    private func only(_ references: [Reference<OfficialDocument>], term: String?) -> Reference<OfficialDocument>? {
        if references.count <= 1 { return references.first }
        guard let term else { return nil }
        let ofTerm = references.filter { index.entries[$0.index].term == term }
        return ofTerm.count == 1 ? ofTerm.first : nil
    }
}

extension Located<String> {
    /// Where a part of the value is written, as far as it stands there as it reads.
    fileprivate func place(of part: Range<Int>) -> SourceLocation {
        switch location.range.count - value.utf8.count {
        case 0: location.part(offset: part.lowerBound, length: part.count)
        case 2: location.part(offset: part.lowerBound + 1, length: part.count)
        default: location
        }
    }
}

extension OrganizationDraft {
    fileprivate var foldedNames: String {
        let names = [name.value, shortName, place].compactMap(\.self) + aliases.map(\.value)
        return Folding.equivalence(names.joined(separator: " | "))
    }
}

extension OrganizationKind {
    /// Whether an issuer of that level can be of an organization of this kind.
    func canBe(_ level: IssuerName.Level) -> Bool {
        switch level {
        case .central: self == .central
        case .province: self == .provincialCommittee
        case .city: self == .provincialCommittee || self == .districtCommittee
        case .district: self == .districtCommittee
        case .committee: [.grassrootsCommittee, .communeCommittee, .superiorCommittee, .subCommittee].contains(self)
        case .cell: isCell
        }
    }
}
