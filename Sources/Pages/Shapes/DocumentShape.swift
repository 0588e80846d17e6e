package import Content
import Diagnostics
package import Templates

extension OfficialDocument: TemplateObject {
    package static let shapeName = "document"
    package static let shape = Shape(
        OfficialDocument.self, context: SiteContext.self, "Một văn bản / An official document"
    ) { p in
        p.property("title", "Its type and number.") { document, _ in document.title }
        p.property("number", "Its number as printed.") { document, _ in document.number.value }
        p.property("type", "Nghị quyết, Kế hoạch, …") { document, _ in document.type?.value }
        p.property("url", "Its address on this host.") { document, context in
            context.addresses.path(.document(document.reference))
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
        p.property("textURL", "Where its text is published.") { document, _ in document.url }
        p.property("citedBy", "Articles that cite it, newest first.") { document, context in
            context.objects(context.site.relations.articlesOfDocument[document.reference])
        }
        p.property("recognitions", "Recognitions that it is the evidence of.") { document, context in
            context.objects(context.site.relations.recognitionsOfDocument[document.reference])
        }
        p.remarks(\.remarks)
    }
}
