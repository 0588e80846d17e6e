package import Diagnostics
import Templates

/// One template rendered with data from JSON: for designers, and for trying the engine from outside.
package enum TemplateTrial {
    /// Renders the template `name` of a tree, which its includes are in too; nil where that failed, which is reported.
    ///
    /// The keys of the data are the template's variables; their shapes are not known
    /// before, so properties are checked while rendering, with the same messages.
    package static func render(
        _ name: String, templates tree: Int, data: SourceID, in sources: SourceMap, diagnostics: inout [Diagnostic]
    ) -> [UInt8]? {
        guard let text = sources.read(data, diagnostics: &diagnostics) else { return nil }
        do throws(Diagnostic) {
            guard case .map(let map) = try Value(json: text, source: data) else {
                throw Diagnostic(.jsonIsNoMap, at: SourceLocation(startOf: data))
            }
            let engine = TemplateEngine(
                sources: SiteTemplates.sources(of: sources, tree: tree, diagnostics: &diagnostics),
                entryPoints: [EntryPoint(name: name, roots: map.keys.map { Root($0, .any) })],
                filters: SiteFilters.all)
            guard engine.canRender(name) else {
                diagnostics += relevant(engine.diagnostics, to: name, templates: tree, in: sources)
                return nil
            }
            var output = OutputBuffer()
            try engine.render(name, roots: map.values, context: EmptyContext(), into: &output)
            return output.bytes
        } catch {
            diagnostics.append(error)
            return nil
        }
    }

    /// The template's own problems; those of its neighbours only where it has none, since it may include them.
    private static func relevant(
        _ found: [Diagnostic], to name: String, templates tree: Int, in sources: SourceMap
    ) -> [Diagnostic] {
        guard let file = sources.trees[tree].paths.firstIndex(of: name) else {
            return found.filter { $0.location == nil }
        }
        let own = found.filter { $0.location?.source == sources.id(tree: tree, file: file) }
        return own.hasErrors ? own : found
    }
}
