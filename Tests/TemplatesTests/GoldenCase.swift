import Diagnostics
import Foundation
import Templates
import TestSupport
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
/// Jinja2's on purpose has a section `differs` with the reason. `typed` lists the problems that it has once the types
/// of its data are known before.
struct GoldenCase: CustomTestStringConvertible, Sendable {
    let file: String
    let name: String
    let sections: [CaseSection]

    var testDescription: String { "\(file): \(name)" }

    subscript(section: String) -> String? { sections.first { $0.title == section }?.text }

    var templates: [TemplateSource] {
        sections.filter { !Self.keywords.contains($0.title) }.enumerated().map {
            index, section in
            TemplateSource(name: section.title, text: SourceText(section.text), id: SourceID(index))
        }
    }

    var entry: String { templates.first?.name ?? "main.html" }

    static let folder = "templates"

    /// Sections that are no template.
    private static let keywords: Set<String> = ["data", "expected", "differs", "errors", "typed"]

    /// The cases of a folder of fixtures, each of which has a section with what is expected.
    static func all(in folder: String, expecting expectation: String) throws -> [GoldenCase] {
        try Fixtures.files(in: folder, endings: ".txt").flatMap { url in
            let text = try CaseSection.text(of: url)
            return try cases(of: text, file: url.lastPathComponent, expecting: expectation)
        }
    }

    static func cases(of text: String, file: String, expecting expectation: String) throws -> [GoldenCase] {
        try CaseSection.all(in: text, mark: "===", file: file).map { part in
            let sections = try CaseSection.all(in: part.text, mark: "---", file: "\(file): \(part.title)")
            for section in sections where !keywords.contains(section.title) && !section.title.contains(".") {
                throw TestMistake("\(file): “--- \(section.title)” of “\(part.title)” is neither a template nor known")
            }
            if !sections.contains(where: { $0.title == expectation }) {
                throw TestMistake("\(file): “\(part.title)” has no “--- \(expectation)”")
            }
            return GoldenCase(file: file, name: part.title, sections: sections)
        }
    }
}
