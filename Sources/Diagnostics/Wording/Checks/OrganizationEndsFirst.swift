extension Rule {
    package static let organizationEndsFirst = Rule(
        "organization-ends-first",
        summary: Message(
            vi: "tổ chức kết thúc trước khi thành lập", en: "an organization ends before it begins"),
        explanation: Message(
            vi: "Ngày “đến” đứng trước ngày “từ”; một trong hai bị gõ nhầm. Cho đến khi sửa, cả hai không được dùng.",
            en: "Its `to` comes before its `from`; one of them is mistyped. Until that is mended neither is used."),
        wrong: """
            id: ap-mau
            name: Chi bộ ấp Mẫu
            kind: cell
            from: 2025-07-01
            to: 2024-06-30
            """,
        right: """
            id: ap-mau
            name: Chi bộ ấp Mẫu
            kind: cell
            from: 2024-07-01
            to: 2025-06-30
            """)
}

extension Problem {
    package static var organizationEndsFirst: Problem {
        Problem(
            .organizationEndsFirst,
            Message(vi: "kết thúc trước ngày thành lập", en: "it ends before it begins"),
            help: Message(vi: "sửa from (từ) hoặc to (đến)", en: "correct `from` or `to`"))
    }
}
