import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Content

/// Small sites with the findings expected of them: `Tests/Fixtures/content/*.case`, files that one drops in.
@Suite struct CaseTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let files: [String: String]
        let expected: [String]

        var testDescription: String { name }

        init(_ file: CaseFile) {
            name = file.name
            expected = file.expectedLines
            files = Dictionary(
                uniqueKeysWithValues: file.files.map { section in
                    let text = (section.text + "\n").replacing("¶\n", with: "\r\n").replacing("→", with: "\t")
                    return (section.title, text)
                })
        }
    }

    static var cases: [Case] { get throws { try CaseFile.all(in: "content").map(Case.init) } }

    @Test(arguments: try cases) func findsWhatIsExpected(_ example: Case) {
        #expect(TestSite(example.files).findings == example.expected)
    }

    @Test func hasCases() throws {
        #expect(try Self.cases.count >= 500)
    }
}
