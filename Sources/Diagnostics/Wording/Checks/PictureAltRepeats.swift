extension Rule {
    package static let pictureAltRepeats = Rule(
        "picture-alt-repeats",
        summary: Message(
            vi: "mô tả ảnh lặp lại tên bài hoặc chú thích",
            en: "a picture is described by the title or the caption"),
        explanation: Message(
            vi: """
                Người dùng trình đọc màn hình đã nghe tên bài và chú thích; nghe lại lần nữa họ vẫn không biết \
                trong ảnh có gì. Mô tả điều nhìn thấy được.
                """,
            en: """
                Who listens to a page has heard the title and the caption; hearing them again tells nothing of \
                the picture. Describe what is to be seen.
                """),
        wrong: "![Hội nghị sơ kết](a.jpg \"Hội nghị sơ kết. Ảnh: Trà Dũng\")",
        right: "![Các đảng viên biểu quyết trong hội trường](a.jpg \"Hội nghị sơ kết. Ảnh: Trà Dũng\")")
}

extension Problem {
    package static var pictureAltRepeatsTitle: Problem { pictureAltRepeats(vi: "tên bài", en: "the title") }
    package static var pictureAltRepeatsCaption: Problem { pictureAltRepeats(vi: "chú thích", en: "the caption") }

    private static func pictureAltRepeats(vi: String, en: String) -> Problem {
        Problem(
            .pictureAltRepeats,
            Message(vi: "mô tả ảnh (alt) lặp lại \(vi)", en: "the alternative text repeats \(en)"),
            help: Message(vi: "viết điều nhìn thấy trong ảnh", en: "describe what is to be seen"))
    }
}
