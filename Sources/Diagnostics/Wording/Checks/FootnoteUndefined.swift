extension Rule {
    package static let footnoteUndefined = Rule(
        "footnote-undefined",
        summary: Message(
            vi: "dấu chú thích mà không có chú thích",
            en: "a footnote mark without a footnote"),
        explanation: Message(
            vi: """
                [^1] trong câu cần một dòng [^1]: nội dung, đứng riêng một đoạn ở cuối bài. Thiếu dòng ấy, hoặc \
                hai chỗ viết nhãn khác nhau, thì bạn đọc thấy nguyên văn “[^1]”.
                """,
            en: """
                [^1] in a sentence needs a line [^1]: text, a paragraph of its own at the end. Without it, or \
                with another label, readers see “[^1]” itself.
                """),
        wrong: "Toàn xã có 11 chi bộ.[^1]",
        right: """
            Toàn xã có 11 chi bộ.[^1]

            [^1]: Số liệu đến ngày 31/12/2025.
            """)
}

extension Problem {
    package static func footnoteUndefined(_ label: String) -> Problem {
        Problem(
            .footnoteUndefined,
            Message(
                vi: "không có chú thích nào mang nhãn “\(label)”, nên bạn đọc thấy nguyên văn “[^\(label)]”",
                en: "there is no footnote “\(label)”, so readers see “[^\(label)]” as it is typed"),
            help: Message(
                vi: "thêm ở cuối bài, cách đoạn trên một dòng trống: [^\(label)]: nội dung chú thích",
                en: "add at the end, after a blank line: [^\(label)]: the text of the footnote"))
    }
}
