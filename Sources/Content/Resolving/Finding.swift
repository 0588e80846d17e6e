import Diagnostics
import Vietnamese

// How a written name becomes a reference, with the report where it cannot.
extension Resolver {
    /// Between organizations of one name, the days decide that the record is about (without days, today).
    mutating func organization(
        _ name: Located<String>?, during days: ClosedRange<Int>? = nil
    ) -> Reference<Organization>? {
        guard let name else { return nil }
        let answer = organizations.find(name.value)
        if case .ambiguous(let all) = answer, let only = only(of: all, named: name.value, during: days) { return only }
        return settle(answer, name, kind: .organization)
    }

    /// The one that was there at the end of the days, or else on any of them, and was called so then.
    private func only(
        of candidates: [Reference<Organization>], named name: String, during days: ClosedRange<Int>?
    ) -> Reference<Organization>? {
        let days = days ?? today.dayNumber...today.dayNumber
        for test in [days.upperBound...days.upperBound, days] {
            let there = candidates.filter { lives.overlaps(test, $0.index) }
            if there.count == 1 { return there.first }
            guard let hierarchy, (2...20).contains(there.count) else { continue }
            let called = there.filter {
                Folding.equivalence(hierarchy.name(of: $0, on: test.upperBound)) == Folding.equivalence(name)
            }
            if called.count == 1 { return called.first }
        }
        return nil
    }

    mutating func award(_ name: Located<String>?) -> Reference<Award>? {
        guard let name else { return nil }
        return settle(awards.find(name.value), name, kind: .award)
    }

    mutating func section(_ name: Located<String>?) -> Reference<Section>? {
        guard let name else { return nil }
        return settle(sections.find(name.value), name, kind: .section)
    }

    mutating func article(_ name: Located<String>?) -> Reference<Article>? {
        guard let name else { return nil }
        let path = name.value.hasSuffix(".md") ? String(name.value.dropLast(3)) : name.value
        if expiredNames.contains(path) {
            diagnostics.report(.referenceToExpired(path), at: name.location)
            return nil
        }
        if withheldNames.contains(path) {
            diagnostics.report(.referenceToWithheld(path), at: name.location)
            return nil
        }
        return settle(articles.find(path), name, kind: .article)
    }

    /// Finds a document by id, number or name; between documents of one number, `scopes` decide.
    mutating func document(
        _ name: Located<String>?, among scopes: Set<Reference<Organization>> = []
    ) -> Reference<OfficialDocument>? {
        guard let name else { return nil }
        if let index = documents.index(ofID: name.value) { return Reference(index) }
        if let number = DocumentNumber(name.value) {
            let all = documentNumbers[number.identity] ?? []
            let near = all.filter { reference in self.scopes[reference.index].map(scopes.contains) ?? false }
            if let only = all.count == 1 ? all.first : near.count == 1 ? near.first : nil { return only }
            if !all.isEmpty { return settle(.ambiguous(all), name, kind: .document) }
        }
        return settle(documents.find(name.value), name, kind: .document)
    }

    /// The evidence of a record about `organization`, whose own hierarchy decides between documents of one number.
    ///
    /// - Parameter day: of what the record is about; without it, today.
    mutating func evidence(
        _ draft: EvidenceDraft, about organization: Reference<Organization>? = nil, on day: Int? = nil
    ) -> Evidence {
        // An id means one document wherever it is cited.
        let isDecidedByPlace = draft.document.map { documents.index(ofID: $0.value) == nil } ?? false
        let near = isDecidedByPlace ? surroundings(of: [organization].compactMap(\.self), on: day) : []
        return evidence(draft, among: near)
    }

    mutating func evidence(_ draft: EvidenceDraft, among near: Set<Reference<Organization>>) -> Evidence {
        Evidence(
            document: document(draft.document, among: near), documentPlace: draft.document?.location,
            source: article(draft.source), sourcePlace: draft.source?.location, quote: draft.quote)
    }

    /// Organizations and everything above them on a day (without one, today): what a document's number may belong to.
    func surroundings(of organizations: [Reference<Organization>], on day: Int? = nil) -> Set<Reference<Organization>> {
        guard let hierarchy else { return Set(organizations) }
        var near = Set(organizations)
        for organization in organizations {
            near.formUnion(hierarchy.ancestors(of: organization, on: day ?? hierarchy.todayNumber))
        }
        return near
    }

    private mutating func settle<Entity>(
        _ answer: NameTable<Entity>.Answer, _ name: Located<String>, kind: EntityName
    ) -> Reference<Entity>? {
        switch answer {
        case .found(let reference): return reference
        case .unknown where unread.mayHold(name.value, kind.recordKind): break
        case .unknown where kind == .section && settings.hasUnreadSections: break
        case .unknown where isSeveral(name.value, kind):
            diagnostics.report(.severalNames(kind.message, name.value), at: name.location)
        case .unknown(let nearest):
            let all = kind == .section ? sections.few : []
            diagnostics.report(
                .unknownReference(kind.message, name.value, nearest: nearest, all: all), at: name.location)
        case .ambiguous(let references):
            let ids = references.prefix(10).map { id(of: $0.index, kind: kind) }
            diagnostics.report(
                .ambiguousReference(kind.message, name.value, count: references.count, candidates: ids),
                at: name.location)
        }
        return nil
    }

    /// Whether a name that nothing bears is several, of which at least one is known: `Đảng bộ xã, Chi bộ ấp Bến Nò`.
    private func isSeveral(_ name: String, _ kind: EntityName) -> Bool {
        let parts = JoinedNames.parts(of: name)
        guard (2...20).contains(parts.count) else { return false }
        return parts.contains { part in
            switch kind {
            case .organization: !organizations.isUnknown(part)
            case .award: !awards.isUnknown(part)
            case .document:
                !documents.isUnknown(part) || DocumentNumber(part).map { documentNumbers[$0.identity] != nil } ?? false
            case .article: !articles.isUnknown(part)
            case .section: false
            }
        }
    }

    private func id(of index: Int, kind: EntityName) -> String {
        switch kind {
        case .organization: organizations.id(at: index)
        case .award: awards.id(at: index)
        case .document: documents.id(at: index)
        case .article: articles.id(at: index)
        case .section: sections.id(at: index)
        }
    }
}

/// The kinds of entity as messages name them.
enum EntityName {
    case organization, award, document, article, section

    var recordKind: RecordKind {
        switch self {
        case .organization: .organization
        case .award: .award
        case .document: .document
        case .article: .article
        case .section: .section
        }
    }

    var message: Message {
        switch self {
        case .organization: Message(vi: "tổ chức", en: "organization")
        case .award: Message(vi: "danh hiệu", en: "award")
        case .document: Message(vi: "văn bản", en: "document")
        case .article: Message(vi: "bài viết", en: "article")
        case .section: Message(vi: "chuyên mục", en: "section")
        }
    }
}
