import Foundation
import Testing

@testable import Pages

/// A small site with what is expected to be made of it: `Tests/Fixtures/charts` and `data`, files that one drops in.
///
/// A case without an expectation is recorded by the first run, which fails; what it recorded is to be read.
struct SiteCase: CustomTestStringConvertible, Sendable {
    private let url: URL
    let files: [String: String]
    /// What is expected, by the name after `=== expect`.
    let expected: [(name: String, text: String)]

    var testDescription: String { url.deletingPathExtension().lastPathComponent }

    init(_ url: URL) throws {
        self.url = url
        var files: [String: String] = [:]
        var expected: [(name: String, text: String)] = []
        for section in try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n=== ").dropFirst() {
            let end = section.firstIndex(of: "\n") ?? section.endIndex
            let (name, text) = (section[..<end], String(section[end...].dropFirst()))
            if name.hasPrefix("expect") {
                let trimmed = text.hasSuffix("\n") ? String(text.dropLast()) : text
                expected.append((name.dropFirst("expect".count).trimmingCharacters(in: .whitespaces), trimmed))
            } else {
                files[String(name)] = text + "\n"
            }
        }
        (self.files, self.expected) = (files, expected)
    }

    static func all(in folder: String) throws -> [SiteCase] {
        let folder = projectRoot.appending(path: "Tests/Fixtures").appending(path: folder)
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "case" }.sorted { $0.path < $1.path }.map { try SiteCase($0) }
    }

    func site() throws -> SiteContext { try context(files) }

    /// Compares, or writes down what was made where nothing is expected yet.
    func check(_ name: String, _ made: String) throws {
        guard let wanted = expected.first(where: { $0.name == name })?.text else { return }
        if !wanted.isEmpty {
            #expect(made == wanted)
            return
        }
        let heading = "=== expect" + (name.isEmpty ? "" : " " + name) + "\n"
        let text = try String(contentsOf: url, encoding: .utf8)
        let start = try #require(text.firstRange(of: heading)).upperBound
        try (text[..<start] + made + "\n" + text[start...]).write(to: url, atomically: true, encoding: .utf8)
        Issue.record("\(testDescription): the expectation “\(name)” was written; read it and run again")
    }
}

/// The project's own folder.
let projectRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
