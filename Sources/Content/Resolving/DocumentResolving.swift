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
                let first = documents.index(ofID: id).map { entered[$0].draft.number.location }
                if let written = draft.id {
                    duplicate(written, first: first)
                } else {
                    diagnostics.report(
                        .sameDocument(draft.number.value), at: draft.number.location,
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

    mutating func resolveDocuments(_ drafts: [(id: String, draft: DocumentDraft)]) -> [OfficialDocument] {
        scopes = drafts.map { organization($0.draft.scope, during: $0.draft.date.map(Period.days)) }
        return drafts.indices.map { index in
            let (id, draft) = drafts[index]
            if let file = draft.file, !assets.contains("documents/" + file.value) {
                diagnostics.report(.missingDocumentFile(file.value), at: file.location)
            }
            let near = Set([scopes[index]].compactMap(\.self))
            let replaces = draft.replaces.compactMap { document($0, among: near) }
            return OfficialDocument(draft, at: Reference(index), id: id, scope: scopes[index], replaces: replaces)
        }
    }
}
