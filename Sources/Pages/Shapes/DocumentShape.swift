package import Content
import Diagnostics
import Markdown
package import Templates
import Vietnamese

/// How documents are called in the articles that cite them.
enum DocumentForms {
    private static let most = 10

    /// Each form once, in the order of the articles; not those that the record gives already.
    static func printed(of document: OfficialDocument, in site: Site) -> [String] {
        let known = [document.title, document.longForm, document.shortForm, document.number.value].compactMap(\.self)
        var seen = Set((known + document.aliases).map(Folding.equivalence))
        var forms: [String] = []
        // Most print it as others do: folding takes its time.
        var printed: Set<String> = []
        for reference in site.relations.articlesOfDocument[document.reference] where forms.count < most {
            let body = site[reference].body
            for (mention, meaning) in zip(body.document.documentMentions, body.meanings)
            where meaning == document.reference {
                let form = mention.form(in: body.document)
                if let form, printed.insert(form).inserted, seen.insert(Folding.equivalence(form)).inserted {
                    forms.append(form)
                }
            }
        }
        return forms
    }
}

extension MarkdownDocument.DocumentMentionSite {
    /// As it is printed, with the type that stands before a number; nil for the second of two plenums in one bracket.
    fileprivate func form(in document: MarkdownDocument) -> String? {
        switch mention {
        case .short: return String(decoding: document.plainText[textRange], as: UTF8.self)
        case .number(let number):
            let written = String(decoding: document.plainText[textRange], as: UTF8.self)
            let type = document.typeWord(of: self)
            return type.flatMap { number.typeNames.contains($0) ? "\($0) \(written)" : nil } ?? written
        case .plenum(let number, let term): return "Nghị quyết Trung ương \(number) (khóa \(term))"
        }
    }
}

extension OfficialDocument: TemplateObject {
    package static let shapeName = "document"
    package static let lifetime = Lifetime.lasting
    package static let shape = Shape(
        OfficialDocument.self, context: SiteContext.self, "Một văn bản / An official document"
    ) { p in
        p.property("title", "Its type and number.") { document, _ in document.title }
        p.property("number", "Its number as printed.") { document, _ in document.number.value }
        p.property("type", "Nghị quyết, Kế hoạch, …") { document, _ in document.type?.value }
        p.property("url", "Its address on this host.") { document, context in
            context.addresses.path(.document(document.reference))
        }
        p.property("absoluteURL", "With scheme and host.") { document, context in
            context.addresses.absolute(.document(document.reference))
        }
        p.property("longForm", "As it is printed in full: Chỉ thị số 12-CT/TU.") { document, _ in document.longForm }
        p.property("shortForm", "As it is printed for short: Chỉ thị số 12 của Ban Thường vụ Tỉnh ủy.") { document, _ in
            document.shortForm
        }
        p.property("printedForms", "How articles print it, where that is neither of the two.") { document, context in
            DocumentForms.printed(of: document, in: context.site)
        }
        p.property("issuer", "Who issued it.") { document, _ in document.issuer }
        p.property("scope", "The organization that it belongs to.") { document, context in
            document.scope.map { context.site[$0] }
        }
        p.property("date", "When it was issued.") { document, _ in DateView(document.date) }
        p.property("term", "The term of the committee.") { document, _ in document.term }
        p.property("subject", "What it is about.") { document, _ in document.subject }
        p.property("aliases", "Other spellings of its number.") { document, _ in document.aliases }
        p.property("replaces", "The documents that it replaces.") { document, context in
            context.objects(document.replaces)
        }
        p.property("replacedBy", "The documents that replace it.") { document, context in
            context.objects(context.site.relations.replacementsOfDocument[document.reference])
        }
        p.property("textURL", "Where its text is published.") { document, _ in document.url }
        p.property("fileURL", "Its PDF on this host.") { document, context in
            document.file.map { _ in context.addresses.path(.documentFile(document.reference)) }
        }
        p.property("fileSize", "The size of its PDF: 1,2 MB.") { document, _ in
            document.file.map { NumberText.bytes($0.bytes) }
        }
        p.property("citedBy", "Articles that cite it, newest first.") { document, context in
            context.objects(context.site.relations.articlesOfDocument[document.reference])
        }
        p.property("recognitions", "Recognitions that it is the evidence of.") { document, context in
            context.objects(context.site.relations.recognitionsOfDocument[document.reference])
        }
        p.property("criteriaOf", "Awards whose criteria it sets.") { document, context in
            context.objects(context.site.relations.awardsOfDocument[document.reference])
        }
        p.property("citedByDocuments", "Documents whose subject names it, newest first.") { document, context in
            DocumentOrder.newestFirst(
                context.objects(context.site.relations.documentsCitingDocument[document.reference]))
        }
        p.remarks(\.remarks)
    }
}
