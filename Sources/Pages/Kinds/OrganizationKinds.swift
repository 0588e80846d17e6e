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
            let head = PageHead(organization.name, trail: trail(to: reference, in: context))
            let owner = organization.remarks.location
            return PlannedPage(.organization(reference), template, head, owner: owner) { context in
                [context.site[reference].templateValue]
            }
        }
    }

    private static func trail(to organization: Reference<Organization>, in context: SiteContext) -> [Link] {
        [Link(title: "Tổ chức", address: .tree)]
            + context.site.ancestors(of: organization).reversed().map {
                Link(title: context.site[$0].name, address: .organization($0))
            }
    }
}
