import Diagnostics
import Foundation
import Testing

@testable import Content

/// Small sites with the findings expected of them: `Tests/Fixtures/content/*.case`, files that one drops in.
@Suite struct CaseTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let files: [String: String]
        let expected: [String]

        var testDescription: String { name }

        init(_ url: URL) throws {
            name = url.deletingPathExtension().lastPathComponent
            let text = try String(contentsOf: url, encoding: .utf8)
            var files: [String: String] = [:]
            var expected: [String] = []
            for section in text.components(separatedBy: "\n=== ").dropFirst() {
                let end = section.firstIndex(of: "\n") ?? section.endIndex
                let body = String(section[end...].dropFirst())
                if section[..<end] == "expect" {
                    expected = body.split(separator: "\n").map(String.init)
                } else {
                    files[String(section[..<end])] = (body + "\n").replacing("¶\n", with: "\r\n").replacing(
                        "→", with: "\t")
                }
            }
            (self.files, self.expected) = (files, expected)
        }
    }

    static var cases: [Case] {
        get throws {
            let folder = projectRoot.appending(path: "Tests/Fixtures/content")
            let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            return try files.filter { $0.pathExtension == "case" }.map { try Case($0) }.sorted { $0.name < $1.name }
        }
    }

    @Test(arguments: try cases) func findsWhatIsExpected(_ example: Case) {
        #expect(TestSite(example.files).findings == example.expected)
    }

    @Test func hasCases() throws {
        #expect(try Self.cases.count > 40)
    }
}
