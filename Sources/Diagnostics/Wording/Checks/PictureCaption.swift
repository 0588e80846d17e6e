extension Rule {
    package static let pictureCaption = Rule(
        "picture-caption",
        summary: Message(
            vi: "ảnh không có chú thích",
            en: "a picture without a caption"),
        explanation: Message(
            vi: """
                Bạn đọc cần biết ảnh chụp ai, ở đâu, khi nào. Chú thích viết trong dấu ngoặc kép sau tên tệp; \
                với ảnh bìa, ghi vào caption (chú thích). Ảnh nằm giữa dòng chữ không cần chú thích.
                """,
            en: """
                Readers want to know whom, where and when a picture shows. The caption stands in quotes after \
                the file; of a cover it is the field caption. A picture within a line needs none.
                """),
        wrong: "![Hội trường thôn](hoi-truong.jpg \"Ảnh: Trà Dũng\")",
        right: "![Hội trường thôn](hoi-truong.jpg \"Hội nghị sơ kết. Ảnh: Trà Dũng\")")
}

extension Problem {
    package static var pictureWithoutCaption: Problem {
        Problem(
            .pictureCaption,
            Message(vi: "ảnh này không có chú thích", en: "this picture has no caption"),
            help: Message(
                vi: "viết ![mô tả](tệp \"chú thích. Ảnh: người chụp\"); với ảnh bìa: caption (chú thích)",
                en: "write ![description](file \"caption. Ảnh: photographer\"); of a cover: caption"))
    }
}
