package import Content
package import Templates

extension Initiative: TemplateObject {
    package static let shapeName = "initiative"
    package static let lifetime = Lifetime.lasting
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
