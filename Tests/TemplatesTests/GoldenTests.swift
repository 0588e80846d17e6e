import Diagnostics
import Foundation
import Templates
import Testing

@Suite("What Jinja2 renders")
struct GoldenTests {
    static var cases: [GoldenCase] {
        get throws { try GoldenCase.all(in: GoldenCase.folder, expecting: "expected") }
    }

    @Test("there are cases, and each has an expectation")
    func casesAreThere() throws {
        let cases = try Self.cases
        #expect(cases.count >= 700)
        for item in cases { #expect(item["expected"] != nil, "\(item.testDescription)") }
    }

    @Test("the output is Jinja2's", arguments: try cases)
    func rendersAsJinja2(_ item: GoldenCase) throws {
        let data = try Value(json: SourceText(item["data"] ?? "{}"), source: SourceID(99))
        let roots = data.entries
        let engine = TemplateEngine(
            sources: item.templates,
            entryPoints: [EntryPoint(name: item.entry, roots: roots.map { Root($0.0, .any) })])
        #expect(text(of: engine.diagnostics.filter(\.isError), item) == "")
        var output = OutputBuffer()
        do {
            try engine.render(item.entry, roots: roots.map(\.1), context: EmptyContext(), into: &output)
        } catch {
            Issue.record("\(text(of: [error], item))")
        }
        #expect(output.string == item["expected"])
    }

    @Test("the output is the same when the types are known before", arguments: try cases)
    func rendersTyped(_ item: GoldenCase) throws {
        let data = try Value(json: SourceText(item["data"] ?? "{}"), source: SourceID(99))
        let roots = data.entries
        let engine = TemplateEngine(
            sources: item.templates,
            entryPoints: [EntryPoint(name: item.entry, roots: roots.map { Root($0.0, $0.1.inferredType) })])
        let errors = engine.diagnostics.filter(\.isError)
        // What JSON has as null or leaves out may be refused once that is known, where the case says so, and nothing else.
        let allowed: Set<String> = ["template-absent", "template-absent-in-attribute", "template-unknown-property"]
        #expect(text(of: errors.filter { !allowed.contains($0.id) }, item) == "")
        #expect(errors.map(\.id) == item["typed"]?.split(separator: "\n").map(String.init) ?? [])
        if !errors.isEmpty { return }
        var output = OutputBuffer()
        do {
            try engine.render(item.entry, roots: roots.map(\.1), context: EmptyContext(), into: &output)
        } catch {
            Issue.record("\(text(of: [error], item))")
        }
        #expect(output.string == item["expected"])
    }
}

extension Value {
    var entries: [(String, Value)] {
        if case .map(let map) = self { return Array(zip(map.keys, map.values)) }
        return []
    }
}

/// Diagnostics as the command line prints them.
func text(of diagnostics: [Diagnostic], _ item: GoldenCase) -> String {
    let files = item.templates.map { ($0.name, $0.text.utf8) }
    let trees = files.map { MemoryTree("", bytes: [$0.0: $0.1]) }
    return DiagnosticPrinter(language: .english).text(of: diagnostics, sources: SourceMap(trees))
}
