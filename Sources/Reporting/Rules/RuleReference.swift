package import Diagnostics

/// The editors' page of all rules, `Documentation/kiem-tra.md`: a test keeps it as the rules are.
package enum RuleReference {
    package static func markdown(of rules: [Rule]) -> String {
        """
        # Các phép kiểm tra

        Trang này được viết tự động từ chính chương trình; đừng sửa ở đây. Mỗi phép kiểm tra có một mã: chữ trong ngoặc vuông của thông \
        báo. `bangvang check --explain mã` in ra đúng những gì ghi ở đây, `bangvang check --rules` in danh sách.

        | mã | tìm gì | mức |
        | --- | --- | --- |
        \(rules.map(row).joined(separator: "\n"))

        \(rules.map(section).joined(separator: "\n"))
        """
    }

    private static func row(_ rule: Rule) -> String {
        let severity = Message.severityWord(rule.severity).vi
        return "| [`\(rule.id)`](#\(rule.id)) | \(rule.summary.vi.replacing("|", with: "\\|")) | \(severity) |"
    }

    /// The heading is the id, and so is its anchor.
    private static func section(_ rule: Rule) -> String {
        "## \(rule.id)\n\n" + RuleExplanation(rule).markdown(in: .vietnamese)
    }
}
