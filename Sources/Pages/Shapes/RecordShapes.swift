package import Content
import Diagnostics
package import Templates
import Vietnamese

extension Shape.Properties where Context == SiteContext {
    /// What every record has besides its own fields.
    mutating func remarks(_ remarks: any KeyPath<Object, Remarks> & Sendable) {
        property("note", "A note of the editors.") { object, _ in object[keyPath: remarks].note }
        property("inferred", "What the record states that no report prints, and why.") { object, _ in
            object[keyPath: remarks].inferred
        }
        property("editorNotes", "Why what does not add up is printed so.") { object, _ in
            object[keyPath: remarks].editorNotes.map(EditorNote.init)
        }
    }
}

extension Recognition: TemplateObject {
    package static let shapeName = "recognition"
    package static let shape = Shape(
        Recognition.self, context: SiteContext.self, "Một lần xét danh hiệu / Where a unit stands with an award"
    ) { p in
        p.property("organization", "Who.") { recognition, context in context.site[recognition.organization] }
        p.property("award", "For what.") { recognition, context in context.site[recognition.award] }
        p.property("period", "The year or span, as text.") { recognition, _ in recognition.period.text }
        p.property("year", "The last year of the period.") { recognition, _ in recognition.period.years.upperBound }
        p.property("status", "recognized, approved, registered, …") { recognition, _ in recognition.status.rawValue }
        p.property("statusLabel", "The status in Vietnamese.") { recognition, _ in recognition.status.label }
        p.property("counts", "Whether it counts on a board.") { recognition, _ in recognition.status.counts }
        p.property("date", "When it was decided.") { recognition, _ in DateView(recognition.date) }
        p.property("issuer", "Who decided.") { recognition, _ in recognition.issuer }
        p.property("scope", "The organization whose organ decided.") { recognition, context in
            recognition.scope.map { context.site[$0] }
        }
        p.property("evidence", "What backs it.") { recognition, _ in recognition.evidence }
        p.remarks(\.remarks)
    }

    static func newestFirst(_ recognitions: [Recognition]) -> [Recognition] {
        recognitions.enumerated().sorted { a, b in
            let (first, second) = (a.element.period.years, b.element.period.years)
            return (second.upperBound, second.lowerBound, a.offset) < (first.upperBound, first.lowerBound, b.offset)
        }.map(\.element)
    }
}

extension Total: TemplateObject {
    package static let shapeName = "total"
    package static let shape = Shape(
        Total.self, context: SiteContext.self, "Số lượng theo báo cáo / A total that a source reports"
    ) { p in
        p.property("scope", "For which organization.") { total, context in total.scope.map { context.site[$0] } }
        p.property("award", "For which award.") { total, context in context.site[total.award] }
        p.property("period", "The year or span, as text.") { total, _ in total.period.text }
        p.property("year", "The last year of the period.") { total, _ in total.period.years.upperBound }
        p.property("count", "How many.") { total, _ in total.count.value }
        p.property("status", "recognized, approved, …") { total, _ in total.status.rawValue }
        p.property("statusLabel", "The status in Vietnamese.") { total, _ in total.status.label }
        p.property("counts", "Whether it counts on a board.") { total, _ in total.status.counts }
        p.property("parts", "The parts that it is the sum of.") { total, _ in FigureView.all(total.parts?.value) }
        p.property("percent", "The percentage as printed, without the sign.") { total, _ in
            total.percent.map { $0.value.text }
        }
        p.property("base", "What it is a percentage of.") { total, _ in total.base?.value }
        p.property("asOf", "The date that it is for.") { total, _ in DateView(total.asOf) }
        p.property("evidence", "What reports it.") { total, _ in total.evidence }
        p.remarks(\.remarks)
    }
}

extension Statistic: TemplateObject {
    package static let shapeName = "statistic"
    package static let shape = Shape(
        Statistic.self, context: SiteContext.self, "Một số liệu theo báo cáo / A figure that a source reports"
    ) { p in
        p.property("scope", "For which organization.") { statistic, context in statistic.scope.map { context.site[$0] }
        }
        p.property("measure", "What is counted.") { statistic, _ in statistic.measure }
        p.property("value", "The figure as readers see it.") { statistic, _ in statistic.value.value.text }
        p.property("unit", "Its unit.") { statistic, _ in statistic.unit }
        p.property("base", "Out of how many.") { statistic, _ in statistic.base.map { $0.value.text } }
        p.property("percent", "The percentage as printed, without the sign.") { statistic, _ in
            statistic.percent.map { $0.value.text }
        }
        p.property("parts", "The parts that it is the sum of.") { statistic, _ in FigureView.all(statistic.parts?.value)
        }
        p.property("including", "Groups in it, which may overlap.") { statistic, _ in
            FigureView.all(statistic.including?.value)
        }
        p.property("projected", "What it is expected to become.") { statistic, _ in statistic.projected?.value }
        p.property("period", "The span that it is for, as text.") { statistic, _ in statistic.span?.text }
        p.property("asOf", "The date that it is for.") { statistic, _ in DateView(statistic.asOf) }
        p.property("evidence", "What reports it.") { statistic, _ in statistic.evidence }
        p.remarks(\.remarks)
    }
}

/// A labelled figure.
struct FigureView: ShapedValue {
    let label: String
    let value: PrintedNumber

    static func all(_ figures: [Figure]?) -> [FigureView] {
        (figures ?? []).map { FigureView(label: $0.label, value: $0.value.value) }
    }

    package static let shapeName = "figure"
    package static let shape = describe("Một con số có nhãn / A labelled figure") { p in
        p.property("label", "What is counted.") { figure, _ in figure.label }
        p.property("value", "The figure as readers see it.") { figure, _ in figure.value.text }
    }
}

extension Projection: ShapedValue {
    package static let shapeName = "projection"
    package static let shape = describe("Số dự kiến / What a figure is expected to become") { p in
        p.property("value", "The figure as readers see it.") { projection, _ in projection.value.value.text }
        p.property("base", "Out of how many.") { projection, _ in projection.base.map { $0.text } }
        p.property("asOf", "By when.") { projection, _ in DateView(projection.asOf) }
    }
}

extension Initiative: TemplateObject {
    package static let shapeName = "initiative"
    package static let shape = Shape(
        Initiative.self, context: SiteContext.self, "Mô hình, thí điểm, đề án / A model or pilot"
    ) { p in
        p.property("id", "Its id, as an anchor.") { initiative, _ in initiative.id }
        p.property("name", "Its name.") { initiative, _ in initiative.name }
        p.property("kind", "mô hình, thí điểm, đề án.") { initiative, _ in initiative.kind }
        p.property("status", "Where it stands.") { initiative, _ in initiative.status }
        p.property("organizations", "Who takes part.") { initiative, context in
            context.objects(initiative.organizations)
        }
        p.property("from", "Since when.") { initiative, _ in DateView(initiative.from) }
        p.property("to", "Until when.") { initiative, _ in DateView(initiative.to) }
        p.property("evidence", "What reports it.") { initiative, _ in initiative.evidence }
        p.remarks(\.remarks)
    }
}

extension Award: TemplateObject {
    package static let shapeName = "award"
    package static let shape = Shape(Award.self, context: SiteContext.self, "Một danh hiệu / An award") { p in
        p.property("id", "Its id.") { award, _ in award.id }
        p.property("name", "Its name.") { award, _ in award.name }
        p.property("shortName", "Its short name.") { award, _ in award.shortName }
        p.property("aliases", "Its other names.") { award, _ in award.aliases }
        p.property("url", "Its address on this host.") { award, context in
            context.addresses.path(.award(award.reference))
        }
        p.property("appliesTo", "The kinds that it is for, in Vietnamese.") { award, _ in award.appliesTo.map(\.label) }
        p.property("period", "annual or term, in Vietnamese.") { award, _ in award.period?.label }
        p.property("criteria", "The versions of its criteria.") { award, _ in award.criteria }
        p.property("boards", "Its boards, newest first.") { award, context in
            context.boards.boards(of: award.reference)
        }
        p.property("articles", "Articles about it, newest first.") { award, context in
            context.objects(context.site.relations.articlesOfAward[award.reference])
        }
        p.remarks(\.remarks)
    }
}

extension Award.Criteria: ShapedValue {
    package static let shapeName = "criteria"
    package static let shape = describe("Tiêu chí của danh hiệu / One version of an award's criteria") { p in
        p.property("from", "Since when.") { criteria, _ in DateView(criteria.from) }
        p.property("to", "Until when.") { criteria, _ in DateView(criteria.to) }
        p.property("document", "Where they are set.") { criteria, context in criteria.document.map { context.site[$0] }
        }
        p.property("items", "The criteria.") { criteria, _ in criteria.items }
    }
}

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

extension Evidence: ShapedValue {
    package static let shapeName = "evidence"
    package static let shape = describe("Căn cứ / What backs a record") { p in
        p.property("document", "The document.") { evidence, context in evidence.document.map { context.site[$0] } }
        p.property("article", "The article.") { evidence, context in evidence.source.map { context.site[$0] } }
        p.property("quote", "Words of that article.") { evidence, _ in evidence.quote?.value }
        p.property("isMissing", "Whether there is none.") { evidence, _ in evidence.isMissing }
    }
}
