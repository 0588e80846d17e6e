import Content
import Diagnostics
import Foundation
import Reporting
import TestSupport
import Testing

/// What editors are told of rules.
@Suite struct RuleReferenceTests {
    /// The editors' page is what the program says.
    @Test func theGuideOfChecksIsUpToDate() throws {
        let file = projectRoot.appending(path: "Documentation/kiem-tra.md")
        let wanted = RuleReference.markdown(of: Checks.rules)
        guard (try? String(contentsOf: file, encoding: .utf8)) != wanted else { return }
        try wanted.write(to: file, atomically: true, encoding: .utf8)
        Issue.record("Documentation/kiem-tra.md was out of date and has been written anew: review it and run again")
    }

    @Test(arguments: Checks.rules, Language.allCases)
    func everyRuleIsExplained(rule: Rule, language: Language) throws {
        let catalogue = RuleCatalogue(Checks.rules, language: language)
        let text = try #require(catalogue.explanation(of: rule.id))
        #expect(text.hasPrefix("\(rule.id): \(rule.summary.text(in: language))\n"))
        for line in (rule.wrong + "\n" + rule.right).split(separator: "\n") { #expect(text.contains(line)) }
        #expect(
            text.contains(
                language == .vietnamese ? "kiểm tra:\n      \(rule.id): error" : "checks:\n      \(rule.id): error"))
        #expect(
            text.contains(
                "\(rule.isAcknowledged ? (language == .vietnamese ? "mã" : "id") : "\(rule.id)"): \(rule.isAcknowledged ? rule.id : "error")"
            ))
        #expect(
            text.split(separator: "\n").allSatisfy { $0.count <= 110 || $0.hasPrefix("    ") || $0.hasPrefix(rule.id) })
    }

    @Test func whatTheSiteSaysOfARuleIsSaid() throws {
        let off = RuleCatalogue(Checks.rules, severities: ["total-parts": Severity?.none], language: .english)
        let explanation = try #require(off.explanation(of: "total-parts")).replacing("\n", with: " ")
        #expect(explanation.contains("This site has switched it off."))
        #expect(off.list.contains("total-parts               off      "))
        let error = RuleCatalogue(Checks.rules, severities: ["total-parts": .error], language: .vietnamese)
        let stricter = try #require(error.explanation(of: "total-parts")).replacing("\n", with: " ")
        #expect(stricter.contains("Trang này đặt mức: lỗi."))
        #expect(error.list.split(separator: "\n").count == Checks.rules.count)
    }

    @Test func anUnknownIDIsRefusedWithTheNearest() {
        let catalogue = RuleCatalogue(Checks.rules, language: .english)
        #expect(catalogue.explanation(of: "total-partz") == nil)
        let refusal = catalogue.refusal(of: "total-partz")
        #expect(refusal.contains("did you mean “total-parts”?"))
        for id in Checks.ids { #expect(refusal.contains("  \(id)\n")) }
    }

    /// Every id that the wording gives to a problem is a rule or has its place in `ProblemArea`.
    @Test func everyIDCanBeExplained() throws {
        let folder = projectRoot.appending(path: "Sources/Diagnostics/Wording")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        var ids: Set<String> = []
        for file in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /Problem\(\s*"([a-z0-9-]+)"/) { ids.insert(String(match.output.1)) }
        }
        #expect(ids.count > 150)
        for id in ids.sorted() where ProblemArea.of(id) == nil {
            Issue.record("\(id): enter it in ProblemArea.all, so that check --explain answers")
        }
        #expect(Checks.ids.allSatisfy { ProblemArea.of($0) == nil })
    }
}
