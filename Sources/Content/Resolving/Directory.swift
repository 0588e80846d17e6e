import Diagnostics

/// Who and what there is: what references of articles and of other records are resolved against.
struct Directory: Sendable {
    /// The names, with what was found wrong so far.
    let resolver: Resolver
    let organizations: [Organization]
    let hierarchy: Hierarchy
    /// Oldest first.
    let events: [Event]
    let awards: [Award]
    let documents: [OfficialDocument]

    init(_ names: consuming DeclaredNames) {
        var resolver = names.resolver
        organizations = names.organizations.enumerated().map { index, draft in
            resolver.resolve(draft, at: Reference(index), state: names.states[index])
        }
        events = resolver.published(names.events)
        awards = names.awards.enumerated().map { resolver.resolve($1, at: Reference($0)) }
        hierarchy = names.hierarchy
        documents = names.documents
        self.resolver = resolver
    }
}
