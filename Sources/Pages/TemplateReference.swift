import Templates

/// What each template may use, as the table in `Templates/README.md`.
///
/// It is made from the shapes that templates are checked against, so it cannot go stale.
package enum TemplateReference {
    /// Markdown: entry templates with what they see, then every shape, then the site's filters.
    package static var markdown: String {
        var text = "Every template sees `site` (a *site*) and `page` (a *page*). Besides these:\n\n"
        text += "| template | sees |\n| --- | --- |\n"
        for template in PageKinds.templates + EmbedTemplates.all {
            let roots = template.roots.map { "`\($0.name)`: \(Self.name($0.type))" }.joined(separator: ", ")
            text += "| `\(template.name)` | \(roots.isEmpty ? "–" : roots) |\n"
        }
        text += "\n*optional* values may be absent: test them before they go into an attribute or an address.\n"
        for shape in Shapes.all {
            text += "\n#### \(shape.name)\n\n\(shape.summary)\n\n| property | type | |\n| --- | --- | --- |\n"
            for property in shape.properties {
                text += "| `\(property.name)` | \(name(property.type)) | \(property.summary) |\n"
            }
        }
        text += "\n#### Filters of the site\n\n| filter | takes | gives | |\n| --- | --- | --- | --- |\n"
        for filter in SiteFilters.all {
            let input = filter.parameters.first.map { name($0.type) } ?? ""
            text += "| `\(filter.name)` | \(input) | \(name(filter.resultType)) | \(filter.summary) |\n"
        }
        return text
    }

    /// Names of shapes in italics, so that they are told from the language's own types.
    private static func name(_ type: TemplateType) -> String {
        switch type {
        case .object(let name): "*\(name)*"
        case .list(let element): "list of \(name(element))"
        case .optional(let wrapped): "optional \(name(wrapped))"
        default: type.description
        }
    }
}
