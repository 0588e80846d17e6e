import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Content

/// What holds for every rule.
@Suite struct RuleTests {
    @Test(arguments: Checks.rules) func hasAFaultThatItFinds(rule: Rule) throws {
        let isFound = try Self.expectations.contains { $0.hasPrefix(rule.id + " ") }
        #expect(isFound, "no .case in Tests/Fixtures/content expects \(rule.id)")
    }

    @Test(arguments: Checks.rules) func isToldInBothLanguages(rule: Rule) {
        for message in [rule.summary, rule.explanation] {
            #expect(message.vi.count > 10 && message.en.count > 10)
            #expect(message.vi != message.en)
            #expect(!message.vi.hasSuffix(" ") && !message.en.hasSuffix(" "))
        }
        #expect(rule.summary.vi.utf8.count > rule.summary.vi.count, "Vietnamese has letters with marks")
        #expect(!rule.wrong.isEmpty && !rule.right.isEmpty && rule.wrong != rule.right)
    }

    @Test func idsAreStableNames() {
        #expect(Set(Checks.ids).count == Checks.ids.count)
        #expect(Checks.ids.allSatisfy { $0.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil })
    }

    /// What the cases expect, read once.
    private static let cases = Result { try CaseFile.all(in: "content").flatMap(\.expectedLines) }

    private static var expectations: [String] { get throws { try cases.get() } }
}
