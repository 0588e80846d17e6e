extension Rule {
    package static let pictureInLine = Rule(
        "picture-in-line",
        summary: Message(
            vi: "ảnh nằm trong một dòng chữ nên chú thích không hiện",
            en: "a picture within a line, whose caption is not shown"),
        explanation: Message(
            vi: """
                Chú thích và tên người chụp chỉ hiện dưới ảnh đứng riêng một đoạn. Ảnh nằm chung đoạn với chữ, \
                hoặc hai ảnh trên một dòng, hiện như một hình nhỏ trong dòng, không có chú thích.
                """,
            en: """
                Caption and credit are shown below a picture that is a paragraph of its own. One that shares a \
                paragraph with text, or its line with another, is shown within the line and without them.
                """),
        wrong: "Toàn cảnh: ![Hội trường](a.jpg \"Hội nghị sơ kết. Ảnh: Trà Dũng\")",
        right: """
            Toàn cảnh:

            ![Hội trường](a.jpg "Hội nghị sơ kết. Ảnh: Trà Dũng")
            """)
}

extension Problem {
    package static var pictureInLine: Problem {
        Problem(
            .pictureInLine,
            Message(
                vi: "chú thích và tên người chụp của ảnh này không hiện, vì ảnh nằm chung đoạn với chữ hoặc ảnh khác",
                en:
                    "caption and credit of this picture are not shown, since it shares its paragraph with text or its line with another"
            ),
            help: Message(
                vi: "để ảnh trên một dòng riêng, có dòng trống trước và sau",
                en: "put it on a line of its own, with a blank line before and after"))
    }
}
