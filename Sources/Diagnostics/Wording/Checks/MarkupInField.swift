extension Rule {
    package static let markupInField = Rule(
        "markup-in-field",
        summary: Message(
            vi: "dấu Markdown hoặc HTML trong tiêu đề, tóm tắt",
            en: "Markdown or HTML in a title or summary"),
        explanation: Message(
            vi: """
                Tiêu đề, tóm tắt, mô tả ảnh và chú thích ở đầu bài là chữ thường: **đậm**, [chữ](địa chỉ) hay \
                <b> trong đó hiện nguyên văn trên trang, trong danh sách tin và khi chia sẻ.
                """,
            en: """
                Title, summary, description and caption in the front matter are plain text: **bold**, \
                [text](target) or <b> in them are shown as typed, in lists and where the page is shared, too.
                """),
        wrong: "title: \"**Bản tin** tháng 7\"",
        right: "title: Bản tin tháng 7")
}

extension Problem {
    package static func markupInField(_ mark: String) -> Problem {
        Problem(
            .markupInField,
            Message(
                vi: "“\(mark)” trong trường này hiện nguyên văn: ở đây không dùng được Markdown hay HTML",
                en: "“\(mark)” is shown as typed: this field has no Markdown or HTML"),
            help: Message(
                vi: "bỏ dấu này, chỉ viết chữ thường",
                en: "take it away and write plain text"))
    }
}
