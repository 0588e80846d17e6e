extension Rule {
    package static let pictureCredit = Rule(
        "picture-credit",
        summary: Message(
            vi: "ảnh không ghi người chụp",
            en: "a picture without a credit"),
        explanation: Message(
            vi: """
                Người chụp ảnh có quyền được nêu tên. Viết “Ảnh: …” ở cuối \
                chú thích; với ảnh bìa, ghi vào credit (ảnh của). Không biết thì ghi “Ảnh: Tư liệu”.
                """,
            en: """
                Who took a picture has the right to be named. Write “Ảnh: …” at the end \
                of the caption; of a cover it is the field credit.
                """),
        wrong: "![Hội trường thôn](hoi-truong.jpg \"Hội nghị sơ kết\")",
        right: "![Hội trường thôn](hoi-truong.jpg \"Hội nghị sơ kết. Ảnh: Trà Dũng\")")
}

extension Problem {
    package static var pictureWithoutCredit: Problem {
        Problem(
            .pictureCredit,
            Message(vi: "ảnh này không ghi người chụp", en: "this picture has no credit"),
            help: Message(
                vi: "thêm “Ảnh: …” vào cuối chú thích; với ảnh bìa: credit (ảnh của)",
                en: "add “Ảnh: …” at the end of the caption; of a cover: credit"))
    }
}
