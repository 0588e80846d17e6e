extension Rule {
    package static let emptyHeading = Rule(
        "empty-heading",
        summary: Message(
            vi: "tiêu đề không có chữ",
            en: "a heading without words"),
        explanation: Message(
            vi: """
                Dấu # đứng một mình tạo một tiêu đề rỗng: mục lục có một dòng trống, máy đọc màn hình báo có \
                tiêu đề mà không đọc được gì.
                """,
            en: """
                A # alone makes an empty heading: a blank line of the contents, and a heading of which a screen \
                reader can read nothing.
                """),
        wrong: "## ",
        right: "## Kết quả")
}

extension Problem {
    package static var emptyHeading: Problem {
        Problem(
            .emptyHeading,
            Message(
                vi: "tiêu đề này không có chữ nào",
                en: "this heading has no words"),
            help: Message(
                vi: "viết tiêu đề sau dấu #, hoặc xóa dòng này",
                en: "write it after the #, or delete the line"))
    }
}
