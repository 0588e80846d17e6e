import Diagnostics
import Vietnamese

extension Resolver {
    /// Enters documents by id, number and aliases. The identity of one without an id is its number and scope.
    mutating func enterDocuments(_ drafts: [DocumentDraft]) -> [(id: String, draft: DocumentDraft)] {
        var entered: [(id: String, draft: DocumentDraft)] = []
        for draft in drafts {
            let id =
                draft.id?.value ?? Slug.make([draft.number.value, draft.scope?.value ?? ""].joined(separator: " "))
            guard !id.isEmpty, id.utf8.count <= 200 else {
                diagnostics.report(.documentWithoutAddress(draft.number.value), at: draft.number.location)
                continue
            }
            guard documents.insert(id: id, entered.count) else {
                let other = documents.index(ofID: id).map { entered[$0].draft }
                let first = other?.number.location
                if let written = draft.id {
                    duplicate(written, first: first)
                } else {
                    diagnostics.report(
                        other.map { $0.isOther(than: draft) } ?? false
                            ? .documentsShareAddress(draft.title, other?.title ?? "", id: id)
                            : .sameDocument(draft.number.value), at: draft.number.location,
                        notes: [.init(.firstHere, at: first)])
                }
                continue
            }
            let names = [draft.number.value] + draft.aliases.map(\.value)
            for name in names + (draft.type.map { ["\($0.value) \(names[0])", "\($0.value) số \(names[0])"] } ?? []) {
                documents.insert(name: name, entered.count)
            }
            for name in names {
                guard let number = DocumentNumber(name) else { continue }
                documentNumbers[number.identity, default: []].append(Reference(entered.count))
            }
            entered.append((id, draft))
        }
        return entered
    }

    mutating func resolveDocuments(
        _ drafts: [(id: String, draft: DocumentDraft)], of organizations: [OrganizationDraft]
    ) -> [OfficialDocument] {
        scopes = drafts.map { organization($0.draft.scope, during: $0.draft.date.map { Period.days($0.value) }) }
        citable = DocumentIndex(drafts.map(\.draft), scopes: scopes, organizations: organizations)
        let replaced = replacements(of: drafts)
        return drafts.indices.map { index in
            let (id, draft) = drafts[index]
            let reference = Reference<OfficialDocument>(index)
            let resolver = MentionResolver(citable, near: surroundings(of: [scopes[index]].compactMap(\.self)))
            let cited = draft.subject.map { resolver.citations(in: $0).map(\.document) } ?? []
            return OfficialDocument(
                draft, at: reference, id: id, scope: scopes[index], replaces: replaced[index],
                cited: cited.filter { $0 != reference && !replaced[index].contains($0) },
                file: draft.file.flatMap { file($0) })
        }
    }

    /// The PDF beside the records, or one elsewhere in Content, written from there with a `/` before it.
    private mutating func file(_ written: Located<String>) -> OfficialDocument.File? {
        let path = written.value.hasPrefix("/") ? String(written.value.dropFirst()) : "documents/" + written.value
        guard assets.contains(path) else {
            diagnostics.report(.missingDocumentFile(written.value), at: written.location)
            return nil
        }
        guard let bytes = sizesOfPDFs[path] else {
            diagnostics.report(.notAPDF(written.value), at: written.location)
            return nil
        }
        return OfficialDocument.File(path: path, bytes: bytes)
    }

    /// The documents that each one replaces; those that replace each other are reported, and the cycle is cut.
    private mutating func replacements(
        of drafts: [(id: String, draft: DocumentDraft)]
    ) -> [[Reference<OfficialDocument>]] {
        var written: [[Located<Reference<OfficialDocument>>]] = []
        for (index, (_, draft)) in drafts.enumerated() {
            let near = surroundings(of: [scopes[index]].compactMap(\.self))
            var replaced: [Located<Reference<OfficialDocument>>] = []
            for name in draft.replaces {
                guard let found = document(name, among: near) else { continue }
                if !replaced.contains(where: { $0.value == found }) {
                    replaced.append(Located(found, at: name.location))
                }
            }
            written.append(replaced)
        }
        for cycle in ReplacementCycles(written.map { $0.map(\.value.index) }).all {
            let places = cycle.compactMap { edge -> (String, SourceLocation)? in
                let place = written[edge.from].first { $0.value.index == edge.to }?.location
                return place.map { (drafts[edge.from].id, $0) }
            }.sorted { $0.1 < $1.1 }
            guard let first = places.first, let last = cycle.last else { continue }
            diagnostics.report(
                .replacementCycle(places.map(\.0)), at: first.1,
                notes: places.dropFirst().prefix(5).map { .init(.alsoHere($0.0), at: $0.1) })
            written[last.from].removeAll { $0.value.index == last.to }
        }
        return written.map { $0.map(\.value) }
    }
}

/// The cycles in what replaces what, each by the edge that closes it.
///
/// Depth first with a stack of its own: a chain of documents may be of any length.
private struct ReplacementCycles {
    typealias Edge = (from: Int, to: Int)

    /// The edges of each cycle; the last one closes it.
    private(set) var all: [[Edge]] = []

    init(_ edges: [[Int]]) {
        // 0: not seen, 1: on the path that is being walked, 2: known to end.
        var state = [UInt8](repeating: 0, count: edges.count)
        for start in edges.indices where state[start] == 0 {
            var path: [(node: Int, next: Int)] = [(start, 0)]
            state[start] = 1
            while let top = path.last {
                guard top.next < edges[top.node].count else {
                    state[top.node] = 2
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let target = edges[top.node][top.next]
                if state[target] == 0 {
                    state[target] = 1
                    path.append((target, 0))
                } else if state[target] == 1, let from = path.firstIndex(where: { $0.node == target }) {
                    let nodes = path[from...].map(\.node)
                    all.append(zip(nodes, nodes.dropFirst() + [target]).map { ($0, $1) })
                }
            }
        }
    }
}

extension DocumentDraft {
    /// The number and the scope, from which the address is made where no id is written.
    fileprivate var title: String { [number.value, scope?.value].compactMap(\.self).joined(separator: " ") }

    /// Whether they are two documents whose numbers or scopes differ in marks alone.
    fileprivate func isOther(than draft: DocumentDraft) -> Bool {
        Folding.equivalence(title) != Folding.equivalence(draft.title)
    }
}
