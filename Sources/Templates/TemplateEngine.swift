package import Diagnostics

/// A template as it was read.
package struct TemplateSource: Sendable {
    /// As other templates name it: `partials/card.html`.
    package let name: String
    package let text: SourceText
    package let id: SourceID

    package init(name: String, text: SourceText, id: SourceID) {
        self.name = name
        self.text = text
        self.id = id
    }
}

/// A variable that a page is rendered with, and its type.
package typealias Root = TemplateType.Field

/// A template that pages are made with, and what it sees besides the roots of all templates.
package struct EntryPoint: Sendable {
    package let name: String
    package let roots: [Root]

    package init(name: String, roots: [Root]) {
        self.name = name
        self.roots = roots
    }
}

/// All templates of a site, checked and compiled.
///
/// It is immutable: many threads render with one engine.
package struct TemplateEngine: Sendable {
    /// What was found in all templates, in one run.
    package let diagnostics: [Diagnostic]
    /// Where `safe` is used, sorted: the only ways past escaping.
    package let audit: [SourceLocation]
    /// Templates that no entry point reaches, at their beginning.
    package let unreached: [SourceLocation]
    private let programs: [String: Program]
    private let limits: Limits

    /// Parses, checks and compiles; never fails, but an entry point with errors cannot be rendered.
    ///
    /// - Parameters:
    ///   - roots: what every template sees, imported ones too.
    ///   - entryPoints: the templates of pages; what they include, extend and import is checked as they use it.
    ///   - shapes: the model types that templates can see.
    ///   - filters: the site's own, which come before those of the language.
    package init(
        sources: [TemplateSource], roots: [Root] = [], entryPoints: [EntryPoint], shapes: [Shape] = [],
        filters: [FilterDefinition] = [], limits: Limits = Limits()
    ) {
        var library = Library(roots: roots, shapes: shapes, filters: filters)
        var diagnostics: [Diagnostic] = []
        var broken: Set<String> = []
        for source in sources {
            let (template, found) = TemplateParser.parse(name: source.name, text: source.text, id: source.id)
            library.templates[source.name] = template
            if found.hasErrors { broken.insert(source.name) }
            diagnostics += found
        }
        let findings = Findings()
        var programs: [String: Program] = [:]
        for entry in entryPoints {
            guard let template = library.templates[entry.name] else {
                let near = Spelling.nearest(to: entry.name, among: library.templates.keys)
                diagnostics.report(.templateUnknownTemplate(entry.name, near: near), at: nil)
                continue
            }
            findings.beginEntry()
            let program = PageCompiler(library: library, findings: findings, template: template, roots: entry.roots)
                .program()
            if !findings.entryHasErrors, findings.entryTemplates.isDisjoint(with: broken) {
                programs[entry.name] = program
            }
        }
        let reached = findings.reachedTemplates
        Self.checkRest(of: sources.map(\.name), library, findings)
        self.diagnostics = (diagnostics + findings.diagnostics).sortedForPrinting()
        audit = findings.audit.sorted()
        unreached = sources.filter { !reached.contains($0.name) }.map { SourceLocation(startOf: $0.id) }
        self.programs = programs
        self.limits = limits
    }

    /// Whether the entry point exists and has no errors.
    package func canRender(_ name: String) -> Bool { programs[name] != nil }

    /// Renders a page.
    ///
    /// - Parameters:
    ///   - roots: the values of the engine's roots, then those of the entry point's, in their declared order.
    ///   - context: what properties and filters get.
    ///   - fragments: what other pages with this context have in common with this one; nil: nothing is kept.
    ///   - output: gets the page; what it holds stays before it. After an error it holds what it held before.
    package func render(
        _ name: String, roots: [Value], context: any TemplateContext, fragments: FragmentCache? = nil,
        into output: inout OutputBuffer
    ) throws(Diagnostic) {
        guard let program = programs[name] else { throw Diagnostic(.templateCannotRender(name), at: nil) }
        let start = output.bytes.count
        var buffer = OutputBuffer(capacity: 0)
        swap(&buffer, &output)
        var renderer = Renderer(
            program, roots: roots, context: context, fragments: fragments?.context === context ? fragments : nil,
            limits: limits, output: buffer)
        buffer = OutputBuffer(capacity: 0)
        do {
            try renderer.run()
            try renderer.checkOutput()
            swap(&output, &renderer.output)
        } catch {
            swap(&output, &renderer.output)
            output.bytes.removeSubrange(start...)
            throw error
        }
    }
}

extension TemplateEngine {
    /// Checks what no entry point reached: templates, macros and overridden blocks.
    ///
    /// What they are given is not known, so unknown names are let pass; everything else is checked.
    private static func checkRest(of names: [String], _ library: Library, _ findings: Findings) {
        for name in names {
            guard let template = library.templates[name], !findings.reachedTemplates.contains(name) else { continue }
            PageCompiler(library: library, findings: findings, template: template, roots: []).checkAlone()
        }
        for name in names {
            guard let template = library.templates[name] else { continue }
            PageCompiler(library: library, findings: findings, template: template, roots: []).checkUnreachedBodies()
        }
    }
}
