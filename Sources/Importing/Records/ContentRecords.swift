import Content
import Diagnostics
import Vietnamese

/// The records that are there, and how they are found.
struct ContentRecords {
    let sources: SourceMap
    let reader: ContentReader
    let drafts: Drafts
    let sections: [Section]
    /// Errors in the records themselves: what cannot be read cannot be compared with.
    let problems: [Diagnostic]
    private var organizations: NameTable<Organization>
    private var awards: NameTable<Award>
    private var documents: NameTable<OfficialDocument>
    private var documentsByNumber: [String: [Int]] = [:]
    /// For each organization the one above it, as far as it is known.
    private(set) var parents: [Int?] = []
    /// For each document the organization that it belongs to.
    private(set) var scopes: [Int?] = []
    private let paths: Set<String>

    /// Reads all records; articles are known by their paths.
    init(_ tree: any SourceTree) {
        sources = SourceMap([tree])
        var drafts = Drafts()
        var problems: [Diagnostic] = []
        let settings = ContentReader.settings(sources, tree: 0, diagnostics: &problems)
        sections = settings.sections
        reader = ContentReader(sources, tree: 0, zone: settings.zone)
        let folders = Self.kinds.compactMap(\.folder)
        for (file, path) in tree.paths.enumerated()
        where folders.contains(where: { path.utf8.starts(with: ($0 + "/").utf8) }) {
            drafts += reader.read(file)
        }
        self.drafts = drafts
        self.problems = drafts.diagnostics.filter(\.isError)
        paths = Set(tree.paths)
        organizations = NameTable(capacity: drafts.organizations.count)
        awards = NameTable(capacity: drafts.awards.count)
        documents = NameTable(capacity: drafts.documents.count)
        enter()
    }

    var zone: SiteTimeZone { reader.zone }
    var tree: any SourceTree { sources.trees[0] }

    /// The kinds whose records are read, in the order in which they refer to each other.
    static let kinds: [RecordKind] = [.organization, .award, .document, .recognition]
}

extension ContentRecords {
    /// What a name was found to be.
    enum Found: Equatable {
        case one(Int)
        /// With the ids of the candidates.
        case several([String])
        case missing(nearest: [String])
    }

    mutating func organization(_ name: String) -> Found { found(organizations.find(name)) { organizations.id(at: $0) } }

    mutating func award(_ name: String) -> Found { found(awards.find(name)) { awards.id(at: $0) } }

    /// All organizations of a name.
    func organizations(named name: String) -> [Int] { organizations.all(named: name).map(\.index) }

    func organization(ofID id: String) -> Int? { organizations.index(ofID: id) }

    /// A document by its id, number or name; between documents of one number, its scope decides.
    mutating func document(_ name: String, near scopes: Set<Int> = []) -> Found {
        if let index = documents.index(ofID: name) { return .one(index) }
        if let number = DocumentNumber(name) {
            let all = documents(numbered: number)
            let near = all.filter { self.scopes[$0].map(scopes.contains) ?? false }
            if let only = all.count == 1 ? all.first : near.count == 1 ? near.first : nil { return .one(only) }
            if !all.isEmpty { return .several(all.map { documentID(at: $0) }) }
        }
        return found(documents.find(name)) { documents.id(at: $0) }
    }

    func documents(numbered number: DocumentNumber) -> [Int] { documentsByNumber[number.identity] ?? [] }

    /// All documents whose number, name or alias is this text.
    func documents(named name: String) -> [Int] {
        if let number = DocumentNumber(name) { return documents(numbered: number) }
        return documents.all(named: name).map(\.index)
    }

    func document(ofID id: String) -> Int? { documents.index(ofID: id) }

    func documentID(at index: Int) -> String { documents.id(at: index) }

    func hasArticle(_ name: String) -> Bool {
        let path = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
        return paths.contains("articles/\(path).md") || paths.contains("articles/\(path)/index.md")
    }

    /// An organization and everything above it.
    func surroundings(of organization: Int) -> Set<Int> {
        var near: Set<Int> = []
        var next: Int? = organization
        while let current = next, near.insert(current).inserted { next = parents[current] }
        return near
    }

    /// Where a diagnostic's place is, as it is printed: `Content/organizations/ba-tri.yml:12`.
    func place(_ location: SourceLocation) -> String {
        let path = sources.path(location.source)
        guard let text = sources.text(location.source) else { return path }
        return "\(path):\(text.line(at: location.range.lowerBound).number)"
    }
}

extension ContentRecords {
    private mutating func enter() {
        for (index, draft) in drafts.organizations.enumerated() {
            guard organizations.insert(id: draft.id.value, index) else { continue }
            let names = [draft.name.value, draft.shortName].compactMap(\.self) + draft.aliases.map(\.value)
            for name in names { organizations.insert(name: name, index) }
        }
        for (index, draft) in drafts.awards.enumerated() {
            guard awards.insert(id: draft.id.value, index) else { continue }
            let names = [draft.name.value, draft.shortName].compactMap(\.self) + draft.aliases.map(\.value)
            for name in names { awards.insert(name: name, index) }
        }
        parents = drafts.organizations.map { $0.parent }.map { parent in
            guard let parent, case .one(let index) = organization(parent.value) else { return nil }
            return index
        }
        scopes = drafts.documents.map(\.scope).map { scope in
            guard let scope, case .one(let index) = organization(scope.value) else { return nil }
            return index
        }
        for (index, draft) in drafts.documents.enumerated() {
            guard documents.insert(id: Self.id(of: draft), index) else { continue }
            let names = [draft.number.value] + draft.aliases.map(\.value)
            for name in names + (draft.type.map { ["\($0.value) \(names[0])", "\($0.value) số \(names[0])"] } ?? []) {
                documents.insert(name: name, index)
            }
            for number in names.compactMap({ DocumentNumber($0) }) {
                documentsByNumber[number.identity, default: []].append(index)
            }
        }
    }

    private static func id(of draft: DocumentDraft) -> String {
        draft.id?.value ?? Slug.make([draft.number.value, draft.scope?.value ?? ""].joined(separator: " "))
    }

    private func found<Entity>(_ answer: NameTable<Entity>.Answer, id: (Int) -> String) -> Found {
        switch answer {
        case .found(let reference): .one(reference.index)
        case .ambiguous(let references): .several(references.map { id($0.index) })
        case .unknown(let nearest): .missing(nearest: nearest)
        }
    }
}
