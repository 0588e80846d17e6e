/// A rule that checks hold a site to, as `check --explain` and the editors' guide tell of it.
///
/// Every rule is a static value beside its wording in `Wording/Checks/`, one file a rule.
package struct Rule: Hashable, Sendable {
    /// Stable: site.yml changes a rule's severity by it, and editors acknowledge findings by it.
    package let id: String
    /// Unless site.yml says otherwise.
    package let severity: Severity
    /// What is found, in a line.
    package let summary: Message
    /// Why it matters to readers, and what to do.
    package let explanation: Message
    /// What an editor might write that breaks the rule: a few lines, as they stand in a file.
    package let wrong: String
    /// The same as it should be.
    package let right: String
    /// Whether an editor may accept a finding where it is; not so where its file holds no acknowledgements.
    package let isAcknowledged: Bool

    package init(
        _ id: String, _ severity: Severity = .warning, summary: Message, explanation: Message, wrong: String,
        right: String, isAcknowledged: Bool = true
    ) {
        self.id = id
        self.severity = severity
        self.summary = summary
        self.explanation = explanation
        self.wrong = wrong
        self.right = right
        self.isAcknowledged = isAcknowledged
    }
}

extension Problem {
    /// A finding of a rule; without `help`, the editor is told to compare it with the source or to acknowledge it.
    init(_ rule: Rule, _ message: Message, help: Message? = nil) {
        self.init(rule.id, rule.severity, message, help: help ?? .compareOrAcknowledge(rule.id))
    }
}

extension Message {
    static func compareOrAcknowledge(_ id: String) -> Message {
        Message(
            vi:
                "đối chiếu với nguồn; nếu nguồn in đúng như vậy, ghi acknowledge (xác nhận) gồm id “\(id)” và reason (lý do) cho bạn đọc",
            en: "compare it with the source; if it is printed so there, acknowledge “\(id)” with a reason for readers")
    }
}
