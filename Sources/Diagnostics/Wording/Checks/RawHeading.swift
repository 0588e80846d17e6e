extension Rule {
    package static let rawHeading = Rule(
        "raw-heading",
        summary: Message(
            vi: "tiêu đề thiếu dấu cách sau dấu #",
            en: "a heading without the blank after #"),
        explanation: Message(
            vi: """
                Tiêu đề mục là “## Tiêu đề”: dấu #, một dấu cách, rồi chữ. Thiếu dấu cách, hay dùng dấu ＃ của bộ \
                gõ khác, thì cả dòng là chữ thường có dấu # ở đầu và không có trong mục lục. Một hashtag \
                (#ChiBoTieuBieu) không bị nhắc.
                """,
            en: """
                A heading is “## Heading”: #, a blank, the words. Without the blank, or with a full-width ＃, the \
                line is text that begins with # and is not in the contents. A hashtag is left alone.
                """),
        wrong: "##Kết quả",
        right: "## Kết quả")
}

extension Problem {
    package static func rawHeading(_ marks: String, right: String) -> Problem {
        Problem(
            .rawHeading,
            Message(
                vi: "thiếu dấu cách sau “\(marks)” nên dòng này không thành tiêu đề",
                en: "no blank follows “\(marks)”, so this line is no heading"),
            help: Message(
                vi: "viết “\(right) ”, dấu cách, rồi tiêu đề; để một dòng trống trước và sau",
                en: "write “\(right)”, a blank, then the heading, with a blank line before and after"))
    }
}
