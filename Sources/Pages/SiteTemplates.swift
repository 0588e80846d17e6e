package import Diagnostics
import Templates

/// The templates of a site, checked and compiled.
package struct SiteTemplates: Sendable {
    let engine: TemplateEngine

    /// Compiles all templates of a tree; nil where they have errors, which have all been reported then.
    package static func load(
        _ sources: SourceMap, tree: Int, diagnostics: inout [Diagnostic]
    ) -> SiteTemplates? {
        var found: [Diagnostic] = []
        let engine = TemplateEngine(
            sources: Self.sources(of: sources, tree: tree, diagnostics: &found),
            roots: [Root("site", SiteView.templateType), Root("page", PageView.templateType)],
            entryPoints: (PageKinds.templates + EmbedTemplates.all).map { EntryPoint(name: $0.name, roots: $0.roots) },
            shapes: Shapes.all, filters: SiteFilters.all)
        found += engine.diagnostics
        for template in engine.unreached { found.report(.templateUnused, at: template) }
        diagnostics += found
        return found.hasErrors ? nil : SiteTemplates(engine: engine)
    }

    /// The templates of a tree as they are read.
    static func sources(
        of map: SourceMap, tree: Int, diagnostics: inout [Diagnostic]
    ) -> [TemplateSource] {
        var sources: [TemplateSource] = []
        for (file, path) in map.trees[tree].paths.enumerated() where isTemplate(path) {
            let id = map.id(tree: tree, file: file)
            guard let text = map.read(id, diagnostics: &diagnostics) else { continue }
            sources.append(TemplateSource(name: path, text: text, id: id))
        }
        return sources
    }

    /// Where `safe` is used: the only ways past escaping.
    package var audit: [SourceLocation] { engine.audit }

    private static let endings = [".html", ".xml", ".json", ".txt", ".svg"]

    private static func isTemplate(_ path: String) -> Bool {
        !path.hasPrefix(Assets.folder) && !path.hasPrefix(Assets.root) && endings.contains { path.hasSuffix($0) }
    }
}
