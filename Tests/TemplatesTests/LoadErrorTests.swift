import Diagnostics
import Foundation
import Templates
import TestSupport
import Testing

/// Mistakes that are found when templates load: `errors/*.txt`, each with the diagnostics that it has to get.
///
/// With `RECORD_TEMPLATE_ERRORS=1` the expectations are written anew, and the run fails.
@Suite("Mistakes found at load")
struct LoadErrorTests {
    static let folder = GoldenCase.folder + "/errors"
    static var cases: [GoldenCase] { get throws { try GoldenCase.all(in: folder, expecting: "errors") } }

    @Test("there are cases enough")
    func casesAreThere() throws { #expect(try Self.cases.count >= 150) }

    @Test("each mistake is reported at its place", arguments: try cases)
    func reports(_ item: GoldenCase) {
        let engine = Self.engine(of: item)
        #expect(Self.summary(of: engine.diagnostics, item) == item["errors"])
    }

    @Test("recording", .enabled(if: ProcessInfo.processInfo.environment["RECORD_TEMPLATE_ERRORS"] != nil))
    func record() throws {
        var files: [String: String] = [:]
        for item in try Self.cases {
            var text = "=== \(item.name)\n"
            for section in item.sections where section.title != "errors" {
                text += "--- \(section.title)\n\(section.text)\n"
            }
            text += "--- errors\n\(Self.summary(of: Self.engine(of: item).diagnostics, item))\n"
            files[item.file, default: ""] += text
        }
        for (name, text) in files {
            try text.write(to: Fixtures.folder(Self.folder).appending(path: name), atomically: true, encoding: .utf8)
        }
        Issue.record("expectations were recorded")
    }

    @Test("a mistake in a partial names who calls it, and one absent value is said once")
    func callers() {
        let partial = TemplateSource(
            name: "card.html", text: SourceText("{% macro card(x) %}{{ x.y }}{{ x.z }}{% endmacro %}"), id: SourceID(1))
        let page = TemplateSource(
            name: "page.html", text: SourceText("{% import 'card.html' as c %}\n{{ c.card(none) }}"), id: SourceID(0))
        let spare = TemplateSource(name: "spare.html", text: SourceText("x"), id: SourceID(2))
        let engine = TemplateEngine(
            sources: [page, partial, spare], entryPoints: [EntryPoint(name: "page.html", roots: [])])
        #expect(engine.diagnostics.map(\.id) == ["template-absent"])
        let notes = engine.diagnostics.flatMap(\.notes)
        #expect(notes.map { $0.location?.source } == [SourceID(0)])
        #expect(notes.first?.location?.range.lowerBound ?? 0 > 28)
        #expect(engine.unreached.map(\.source) == [SourceID(2)])
    }

    static func engine(of item: GoldenCase) -> TemplateEngine {
        TemplateEngine(
            sources: item.templates, entryPoints: [EntryPoint(name: item.entry, roots: Story.roots)],
            shapes: [Story.shape])
    }

    /// One line each: `id template:line:column “what is marked” did-you-mean`.
    static func summary(of diagnostics: [Diagnostic], _ item: GoldenCase) -> String {
        let sources = item.templates
        return diagnostics.map { diagnostic in
            guard let location = diagnostic.location, let source = sources.first(where: { $0.id == location.source })
            else {
                return diagnostic.id
            }
            let line = source.text.line(at: location.range.lowerBound)
            let help = diagnostic.problem.help?.en ?? ""
            let meant = help.hasPrefix("did you mean") ? " " + help : ""
            return "\(diagnostic.id) \(source.name):\(line.number):\(line.column)\(meant)"
        }.joined(separator: "\n")
    }
}
