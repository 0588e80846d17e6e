import Diagnostics
import Foundation
import Templates
import Testing

/// One case of a file in `Tests/Fixtures/templates`.
///
///     === name of the case
///     --- main.html
///     Hello {{ name }}
///     --- data
///     {"name": "World"}
///     --- expected
///     Hello World
///
/// Every other section is a template by its name. A case whose output differs from
/// Jinja2's on purpose has a section `differs` with the reason.
struct GoldenCase: CustomTestStringConvertible, Sendable {
    let file: String
    let name: String
    var sections: [(name: String, text: String)] = []

    var testDescription: String { "\(file): \(name)" }

    subscript(section: String) -> String? { sections.first { $0.name == section }?.text }

    var templates: [TemplateSource] {
        sections.filter { !["data", "expected", "differs", "errors"].contains($0.name) }.enumerated().map {
            index, section in
            TemplateSource(name: section.name, text: SourceText(section.text), id: SourceID(index))
        }
    }

    var entry: String { templates.first?.name ?? "main.html" }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures/templates")

    static func all(in folder: URL) -> [GoldenCase] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".txt") }.sorted().flatMap { name in
            cases(of: (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? "", file: name)
        }
    }

    private static func cases(of text: String, file: String) -> [GoldenCase] {
        var result: [GoldenCase] = []
        var lines: [Substring] = []
        func finish() {
            guard !result.isEmpty, !result[result.count - 1].sections.isEmpty else { return }
            let last = result[result.count - 1].sections.count - 1
            result[result.count - 1].sections[last].text = lines.joined(separator: "\n")
            lines = []
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("=== ") {
                finish()
                result.append(GoldenCase(file: file, name: String(line.dropFirst(4))))
            } else if line.hasPrefix("--- ") {
                finish()
                lines = []
                result[result.count - 1].sections.append((String(line.dropFirst(4)), ""))
            } else {
                lines.append(line)
            }
        }
        if lines.last == "" { lines.removeLast() }
        finish()
        return result
    }
}
