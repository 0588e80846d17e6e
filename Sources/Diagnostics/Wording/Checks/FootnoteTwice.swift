extension Rule {
    package static let footnoteTwice = Rule(
        "footnote-twice",
        summary: Message(
            vi: "hai chú thích cùng một nhãn",
            en: "two footnotes with one label"),
        explanation: Message(
            vi: """
                Mỗi nhãn chú thích chỉ dùng một lần. Chú thích thứ hai cùng nhãn không hiện ở đâu cả.
                """,
            en: """
                A label names one footnote. The second one with the same label is shown nowhere.
                """),
        wrong: """
            Một.[^1] Hai.[^1]

            [^1]: Số liệu năm 2024.

            [^1]: Số liệu năm 2025.
            """,
        right: """
            Một.[^1] Hai.[^2]

            [^1]: Số liệu năm 2024.

            [^2]: Số liệu năm 2025.
            """)
}

extension Problem {
    package static func footnoteTwice(_ label: String) -> Problem {
        Problem(
            .footnoteTwice,
            Message(
                vi: "nhãn “\(label)” đã có một chú thích khác, nên chú thích này không hiện trên trang",
                en: "“\(label)” names another footnote already, so this one is not on the page"),
            help: Message(
                vi: "đặt cho chú thích này một nhãn khác, ở đây và trong câu dẫn đến nó",
                en: "give this one another label, here and where the text refers to it"))
    }
}
