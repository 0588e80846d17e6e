package import Diagnostics

/// Answers what an id means: `check --explain`, `check --rules`.
package struct RuleCatalogue: Sendable {
    private let rules: [Rule]
    /// What site.yml says of rules, by their ids; nil inside for one that is switched off.
    private let severities: [String: Severity?]
    private let language: Language

    package init(_ rules: [Rule], severities: [String: Severity?] = [:], language: Language) {
        self.rules = rules
        self.severities = severities
        self.language = language
    }

    /// Nil for an id that no diagnostic has.
    package func explanation(of id: String) -> String? {
        if let rule = rules.first(where: { $0.id == id }) {
            return RuleExplanation(rule).text(in: language, here: severities[id])
        }
        guard let area = ProblemArea.of(id) else { return nil }
        let parts = [area.advice, .noRule].map { RuleExplanation.wrapped($0.text(in: language)) }
        return "\(id): \(area.summary.text(in: language))\n\n" + parts.joined(separator: "\n\n") + "\n"
    }

    /// A line a rule: its id, its severity on this site, what it finds.
    package var list: String {
        let width = rules.map(\.id.count).max() ?? 0
        let words = rules.map { rule in
            Message.severityWord(severities[rule.id] ?? rule.severity).text(in: language)
        }
        let wordWidth = words.map(\.count).max() ?? 0
        return zip(rules, words).map { rule, word in
            rule.id.padded(width) + "  " + word.padded(wordWidth) + "  " + rule.summary.text(in: language) + "\n"
        }.joined()
    }

    /// What is said of an id that is none: what may be meant, and all rules.
    package func refusal(of id: String) -> String {
        let nearest = Spelling.nearest(to: id, among: rules.map(\.id))
        let lines = [Message.unknownID(id), Message.didYouMean(nearest), .allRules].compactMap {
            $0?.text(in: language)
        }
        return lines.joined(separator: "\n") + "\n" + rules.map { "  " + $0.id + "\n" }.joined()
    }
}

extension String {
    fileprivate func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
