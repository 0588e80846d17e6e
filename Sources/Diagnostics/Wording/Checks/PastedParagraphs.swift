extension Rule {
    package static let pastedParagraphs = Rule(
        "pasted-paragraphs",
        summary: Message(
            vi: "nhiều đoạn dán từ Word nhập thành một đoạn",
            en: "paragraphs pasted without blank lines between them"),
        explanation: Message(
            vi: """
                Trong Markdown, các đoạn cách nhau một dòng trống; xuống dòng một lần không tạo đoạn mới. Văn \
                bản dán từ Word chỉ xuống dòng một lần giữa các đoạn, nên cả bài thành một khối chữ. Trong Word: \
                Ctrl+H, tìm ^p, thay bằng ^p^p, rồi mới chép. Hoặc lưu văn bản thành tệp .txt rồi chạy “bangvang \
                import page”: lệnh này tách đoạn giúp.
                """,
            en: """
                In Markdown a blank line separates paragraphs; one line end does not. Text from a word processor \
                has one line end between them, so that all of it becomes one block. In Word replace ^p by ^p^p \
                before copying, or save the text as .txt and run “bangvang import page”, which separates the \
                paragraphs.
                """),
        wrong: """
            Đoạn thứ nhất, dài nhiều câu.
            Đoạn thứ hai, dài nhiều câu.
            """,
        right: """
            Đoạn thứ nhất, dài nhiều câu.

            Đoạn thứ hai, dài nhiều câu.
            """)
}

extension Problem {
    package static func pastedParagraphs(lines: Int, letters: Int) -> Problem {
        Problem(
            .pastedParagraphs,
            Message(
                vi: "\(lines) dòng ở đây, \(letters) chữ cái và dấu, nhập thành một đoạn",
                en: "\(lines) lines of \(letters) characters become one paragraph here"),
            help: Message(
                vi:
                    "thêm một dòng trống giữa các đoạn (trong Word: thay ^p bằng ^p^p rồi chép lại), hoặc lưu thành tệp .txt và chạy bangvang import page",
                en:
                    "put a blank line between paragraphs (in Word, replace ^p by ^p^p and copy again), or save it as .txt and run bangvang import page"
            ))
    }
}
