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
        let files = sources.trees[tree].paths.enumerated().filter { isTemplate($0.element) }
        let templates = files.compactMap { file, path in
            source(path, id: sources.id(tree: tree, file: file), in: sources.trees[tree], diagnostics: &found)
        }
        let engine = TemplateEngine(
            sources: templates,
            roots: [Root("site", SiteView.templateType), Root("page", PageView.templateType)],
            entryPoints: PageKinds.templates.map { EntryPoint(name: $0.name, roots: $0.roots) },
            shapes: Shapes.all, filters: SiteFilters.all)
        found += engine.diagnostics
        diagnostics += found
        return found.hasErrors ? nil : SiteTemplates(engine: engine)
    }

    /// The files of the tree that are published as they are.
    package static func assets(of sources: SourceMap, tree: Int) -> [SourceFile] {
        sources.trees[tree].paths.filter { $0.hasPrefix("assets/") }.map { SourceFile(tree: tree, path: $0) }
    }

    private static let endings = [".html", ".xml", ".json", ".txt"]

    private static func isTemplate(_ path: String) -> Bool {
        !path.hasPrefix("assets/") && endings.contains { path.hasSuffix($0) }
    }

    private static func source(
        _ path: String, id: SourceID, in tree: any SourceTree, diagnostics: inout [Diagnostic]
    ) -> TemplateSource? {
        do throws(Problem) {
            let bytes = try tree.read(path)
            do throws(SourceText.DecodingFailure) {
                return TemplateSource(name: path, text: try SourceText(decoding: bytes), id: id)
            } catch {
                diagnostics.report(error.problem, at: SourceLocation(id, error.offset..<error.offset))
            }
        } catch {
            diagnostics.report(error, at: SourceLocation(startOf: id))
        }
        return nil
    }
}
