extension Rule {
    package static let pictureAlt = Rule(
        "picture-alt",
        summary: Message(
            vi: "ảnh không có mô tả",
            en: "a picture without a description"),
        explanation: Message(
            vi: """
                Mô tả (alt) nói cho người không nhìn thấy ảnh biết trong ảnh có gì. Trong bài, viết nó giữa hai \
                dấu ngoặc vuông; với ảnh bìa, ghi vào alt (mô tả ảnh).
                """,
            en: """
                The alternative text tells those who do not see a picture what is in it. In an article it stands \
                between the square brackets; of a cover it is the field alt.
                """),
        wrong: "![](hoi-truong.jpg \"Hội nghị sơ kết. Ảnh: Trà Dũng\")",
        right: "![Hội trường thôn](hoi-truong.jpg \"Hội nghị sơ kết. Ảnh: Trà Dũng\")")
}

extension Problem {
    package static var pictureWithoutAlt: Problem {
        Problem(
            .pictureAlt,
            Message(vi: "ảnh này không có mô tả (alt)", en: "this picture has no alternative text"),
            help: Message(
                vi: "viết vài chữ nói trong ảnh có gì: ![Hội trường thôn](…); với ảnh bìa: alt (mô tả ảnh)",
                en: "write a few words on what is to be seen: ![Hội trường thôn](…); of a cover: alt"))
    }
}
