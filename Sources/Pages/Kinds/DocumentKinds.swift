import Content
import Diagnostics
import Templates
import Vietnamese

/// The list of documents.
enum DocumentsPage: PageKind {
    static let template = EntryTemplate("documents.html", ["documents": [OfficialDocument].templateType])

    static func pages(of context: SiteContext) -> [PlannedPage] {
        let head = PageHead("Văn bản", summary: "Các văn bản được nêu trong tin, kèm nơi ban hành và bài trích dẫn.")
        return [
            PlannedPage(.documents, template, head) { [DocumentOrder.newestFirst($0.site.documents).templateValue] }
        ]
    }
}

/// A document's page.
enum DocumentPages: PageKind {
    static let template = EntryTemplate("document.html", ["document": OfficialDocument.templateType])

    static func pages(of context: SiteContext) -> [PlannedPage] {
        context.site.allDocuments.map { reference in
            let document = context.site[reference]
            let head = PageHead(
                document.title, summary: document.subject, trail: [Link(title: "Văn bản", address: .documents)])
            return PlannedPage(.document(reference), template, head, owner: document.remarks.location) { context in
                [context.site[reference].templateValue]
            }
        }
    }
}

/// The documents' own PDF files, each below its document's page.
enum DocumentFiles {
    static func pages(of context: SiteContext, contentTree: Int) -> [PlannedPage] {
        context.site.allDocuments.compactMap { reference in
            context.site[reference].file.map { file in
                PlannedPage(
                    copyOf: SourceFile(tree: contentTree, path: file.path),
                    to: context.addresses.relative(.documentFile(reference)))
            }
        }
    }
}

/// The one order in which documents are listed.
enum DocumentOrder {
    /// By date, the newest first; those without a date last, by number.
    static func newestFirst(_ documents: [OfficialDocument]) -> [OfficialDocument] {
        let keys = documents.map { CollationKey($0.number.value) }
        return documents.indices.sorted { a, b in
            let first = documents[a].date?.start ?? .min
            let second = documents[b].date?.start ?? .min
            if first != second { return first > second }
            return keys[a] == keys[b] ? a < b : keys[a] < keys[b]
        }.map { documents[$0] }
    }
}
