import Diagnostics
package import Vietnamese

/// What the records of a site are called, found as everybody finds them: for who compares other lists with them.
///
/// It is the ``Resolver`` with nothing but names in it; what it finds wrong is a check's to say.
package struct RecordDirectory {
    /// Those with records of their own, and after them those that events declare.
    package let organizations: [OrganizationDraft]
    package let awards: [AwardDraft]
    package let documents: [DocumentDraft]
    /// For each organization the one above it, today or on its last day.
    package let parents: [Int?]
    /// For each document the organization that it belongs to.
    package let scopes: [Int?]
    private var resolver: Resolver

    package init(_ drafts: Drafts, settings: SiteSettings, now: Int64) {
        var drafts = drafts
        let articles = PublishedDrafts(drafts, under: PublicationRule(now: now))
        let names = DeclaredNames(&drafts, articles: articles, settings: settings, now: now)
        organizations = names.organizations
        awards = names.awards
        documents = names.documentDrafts
        parents = names.states.map { $0.parent?.index }
        scopes = names.documents.map { $0.scope?.index }
        resolver = names.resolver
        resolver.diagnostics = []
    }
}

extension RecordDirectory {
    /// What a name was found to be.
    package enum Found: Equatable, Sendable {
        case one(Int)
        /// With the ids of the candidates.
        case several([String])
        case missing(nearest: [String])
    }

    /// Who is meant by an id or a name; between organizations of one name the days decide (without days, today).
    package mutating func organization(_ name: String, during days: ClosedRange<Int>? = nil) -> Found {
        let answer = resolver.organizations.find(name)
        if case .ambiguous = answer, let only = resolver.organization(here(name), during: days) {
            return .one(only.index)
        }
        return found(answer) { resolver.organizations.id(at: $0) }
    }

    /// All organizations that are or were called so.
    package func organizations(named name: String) -> [Int] { resolver.organizations.all(named: name).map(\.index) }

    package func organization(ofID id: String) -> Int? { resolver.organizations.index(ofID: id) }

    /// Whether an organization was there on any of the days (without days, today).
    package func exists(_ organization: Int, during days: ClosedRange<Int>? = nil) -> Bool {
        resolver.lives.overlaps(days ?? resolver.today.dayNumber...resolver.today.dayNumber, organization)
    }

    /// Whether an organization is or was directly under another.
    package func isUnder(_ organization: Int, _ parent: Int) -> Bool {
        parents[organization] == parent
            || resolver.hierarchy?.possibleParents(of: organization).contains(parent) ?? false
    }

    /// An organization and everything above it on a day (without one, today).
    package func surroundings(of organization: Int, on day: Int? = nil) -> Set<Int> {
        Set(resolver.surroundings(of: [Reference(organization)], on: day).map(\.index))
    }

    package mutating func award(_ name: String) -> Found {
        found(resolver.awards.find(name)) { resolver.awards.id(at: $0) }
    }

    /// A document by its id, number or name; between documents of one number, the organizations decide.
    package mutating func document(_ name: String, near organizations: Set<Int> = []) -> Found {
        let before = resolver.diagnostics.count
        defer { resolver.diagnostics.removeLast(resolver.diagnostics.count - before) }
        let near = Set(organizations.map { Reference<Organization>($0) })
        if let one = resolver.document(here(name), among: near) { return .one(one.index) }
        let all = documents(named: name)
        if all.count > 1 { return .several(all.map { resolver.documents.id(at: $0) }) }
        return found(resolver.documents.find(name)) { resolver.documents.id(at: $0) }
    }

    /// All documents whose number, name or alias is this text.
    package func documents(named name: String) -> [Int] {
        if let number = DocumentNumber(name) { return documents(numbered: number) }
        return resolver.documents.all(named: name).map(\.index)
    }

    package func documents(numbered number: DocumentNumber) -> [Int] {
        (resolver.documentNumbers[number.identity] ?? []).map(\.index)
    }

    package func document(ofID id: String) -> Int? { resolver.documents.index(ofID: id) }

    package func documentID(at index: Int) -> String { resolver.documents.id(at: index) }

    /// A name that is nowhere written.
    private func here(_ name: String) -> Located<String> {
        Located(name, at: SourceLocation(startOf: SourceID(0)))
    }

    private func found<Entity>(_ answer: NameTable<Entity>.Answer, id: (Int) -> String) -> Found {
        switch answer {
        case .found(let reference): .one(reference.index)
        case .ambiguous(let references): .several(references.map { id($0.index) })
        case .unknown(let nearest): .missing(nearest: nearest)
        }
    }
}
