import Content
import Templates

/// The tree of all organizations.
enum TreePage: PageKind {
    static let template = EntryTemplate(
        "tree.html",
        [
            "entries": [TreeEntry].templateType, "ended": [Organization].templateType,
            "toCome": [Organization].templateType,
        ])

    static func pages(of context: SiteContext) -> [PlannedPage] {
        let head = PageHead("Tổ chức đảng", summary: "Các tổ chức đảng có trong tin và hồ sơ, theo cấp trực thuộc.")
        return [
            PlannedPage(.tree, template, head) { context in
                [
                    TreeEntry.all(in: context).templateValue,
                    context.objects(context.absent(toCome: false)).templateValue,
                    context.objects(context.absent(toCome: true)).templateValue,
                ]
            }
        ]
    }
}

/// A cell's or a committee's page.
enum OrganizationPages: PageKind {
    static let template = EntryTemplate("organization.html", ["organization": Organization.templateType])

    static func pages(of context: SiteContext) -> [PlannedPage] {
        context.site.allOrganizations.map { reference in
            let organization = context.site[reference]
            let above = context.site.ancestors(of: reference).reversed()
            let trail =
                [Link(title: "Tổ chức", address: .tree)]
                + above.map { Link(title: context.site[$0].name, address: .organization($0)) }
            let head = PageHead(organization.name, trail: trail)
            let owner = organization.remarks.location
            return PlannedPage(.organization(reference), template, head, owner: owner) { context in
                [context.site[reference].templateValue]
            }
        }
    }
}
