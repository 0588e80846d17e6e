extension Rule {
    package static let footnoteUnused = Rule(
        "footnote-unused",
        summary: Message(
            vi: "chú thích mà không chỗ nào trong bài dẫn đến",
            en: "a footnote that nothing in the text refers to"),
        explanation: Message(
            vi: """
                Chú thích chỉ hiện ở cuối bài khi trong câu có dấu của nó, như [^1]. Không có dấu ấy thì nội \
                dung chú thích biến mất khỏi trang.
                """,
            en: """
                A footnote is shown only where the text has its mark, such as [^1]. Without it, what it says is \
                nowhere on the page.
                """),
        wrong: """
            Toàn xã có 11 chi bộ.

            [^1]: Số liệu đến ngày 31/12/2025.
            """,
        right: """
            Toàn xã có 11 chi bộ.[^1]

            [^1]: Số liệu đến ngày 31/12/2025.
            """)
}

extension Problem {
    package static func footnoteUnused(_ label: String) -> Problem {
        Problem(
            .footnoteUnused,
            Message(
                vi: "không chỗ nào trong bài dẫn đến chú thích “\(label)”, nên nội dung của nó không hiện trên trang",
                en: "nothing refers to the footnote “\(label)”, so what it says is not on the page"),
            help: Message(
                vi: "viết [^\(label)] vào chỗ cần chú thích, hoặc xóa dòng này",
                en: "write [^\(label)] where it belongs, or delete this line"))
    }
}
