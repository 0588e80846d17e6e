package import Content
package import Templates

extension Award: TemplateObject {
    package static let shapeName = "award"
    package static let lifetime = Lifetime.lasting
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
        p.property("from", "Since when it is given.") { award, _ in DateView(award.from) }
        p.property("to", "Until when it was given.") { award, _ in DateView(award.to) }
        p.property("criteria", "All versions of its criteria.") { award, _ in award.criteria }
        p.property("boards", "Its boards, newest first.") { award, context in
            context.boards.boards(of: award.reference)
        }
        p.property("chart", "Who is named and what is reported, by year; none where there is only one year.") {
            award, context in
            let figures = RecognizedByYear(award.reference, within: nil, in: context)
            return figures.isDevelopment ? figures.chart(of: award) : nil
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
