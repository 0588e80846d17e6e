import Foundation
import TestSupport
import Testing

@testable import Pages

/// A small site with what is expected to be made of it: `Tests/Fixtures/charts` and `data`, files that one drops in.
///
/// A case without an expectation is recorded by the first run, which fails; what it recorded is to be read.
struct SiteCase: CustomTestStringConvertible, Sendable {
    private let file: CaseFile
    /// The names of what is expected: what follows `=== expect`.
    let expectations: [String]

    var testDescription: String { file.name }

    init(_ file: CaseFile) {
        self.file = file
        expectations = file.sections(CaseFile.expectation).map(\.title)
    }

    static func all(in folder: String) throws -> [SiteCase] { try CaseFile.all(in: folder).map(SiteCase.init) }

    func site() throws -> SiteContext {
        try context(Dictionary(uniqueKeysWithValues: file.files.map { ($0.title, $0.text + "\n") }))
    }

    /// Compares, or writes down what was made where nothing is expected yet.
    func check(_ name: String, _ made: String) throws {
        let section = try #require(
            file.sections(CaseFile.expectation).first { $0.title == name }, "\(file.name) expects no “\(name)”")
        if !section.text.isEmpty {
            #expect(made == (section.text.hasSuffix("\n") ? String(section.text.dropLast()) : section.text))
            return
        }
        let heading = "=== expect" + (name.isEmpty ? "" : " " + name) + "\n"
        let text = try String(contentsOf: file.url, encoding: .utf8)
        let start = try #require(text.firstRange(of: heading)).upperBound
        try (text[..<start] + made + "\n" + text[start...]).write(to: file.url, atomically: true, encoding: .utf8)
        Issue.record("\(testDescription): the expectation “\(name)” was written; read it and run again")
    }
}
