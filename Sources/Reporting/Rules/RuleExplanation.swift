package import Diagnostics

/// All that is told of one rule: for a terminal, and in Markdown for code hosts and the editors' guide.
package struct RuleExplanation: Sendable {
    package let rule: Rule

    package init(_ rule: Rule) { self.rule = rule }

    /// What `check --explain` prints; `here` is what site.yml says of the rule, where it does.
    package func text(in language: Language, here: Severity?? = nil) -> String {
        var severity = Message.defaultSeverity(rule.severity).text(in: language)
        if let here { severity += " " + Message.severityHere(here).text(in: language) }
        return """
            \(rule.id): \(rule.summary.text(in: language))

            \(Self.wrapped(rule.explanation.text(in: language)))

            \(Message.wrongExample.text(in: language))
            \(Self.indented(rule.wrong))

            \(Message.rightExample.text(in: language))
            \(Self.indented(rule.right))

            \(Self.wrapped(severity))
            \(Message.howToSwitch.text(in: language))
            \(Self.indented(Message.switching(rule.id).text(in: language)))

            \(acceptance(in: language) { Self.wrapped($0) } code: { Self.indented($0) })

            """
    }

    /// The same as a section of a page, without its heading.
    package func markdown(in language: Language) -> String {
        """
        \(rule.summary.text(in: language).capitalized). \(rule.explanation.text(in: language))

        \(Message.wrongExample.text(in: language))

        \(Self.fenced(rule.wrong))

        \(Message.rightExample.text(in: language))

        \(Self.fenced(rule.right))

        \(Message.defaultSeverity(rule.severity).text(in: language)) \(Message.howToSwitch.text(in: language))

        \(Self.fenced(Message.switching(rule.id).text(in: language)))

        \(acceptance(in: language) { $0 + "\n" } code: { Self.fenced($0) })

        """
    }
}

extension RuleExplanation {
    private func acceptance(
        in language: Language, _ text: (String) -> String, code: (String) -> String
    ) -> String {
        guard rule.isAcknowledged else { return text(Message.cannotAcknowledge.text(in: language)) }
        return text(Message.howToAcknowledge.text(in: language)) + "\n"
            + code(Message.acknowledging(rule.id).text(in: language))
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }
            .joined(separator: "\n")
    }

    /// No example has a fence in it.
    private static func fenced(_ text: String) -> String { "```\n\(text)\n```" }

    /// Words on lines of at most 78 columns.
    static func wrapped(_ text: String) -> String {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + word.count < 78 {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }
}

extension String {
    /// With a capital at its beginning; Foundation's `capitalized` changes every word.
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
