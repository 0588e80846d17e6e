extension Rule {
    package static let fullWidthCharacter = Rule(
        "full-width-character",
        summary: Message(
            vi: "dấu, chữ hay số toàn chiều rộng của bộ gõ khác",
            en: "full-width signs, letters or digits"),
        explanation: Message(
            vi: """
                Dấu ： và chữ số ２ của bộ gõ tiếng Trung, tiếng Nhật trông gần giống : và 2 nhưng là ký tự khác: \
                trường không đọc được, tìm kiếm không ra.
                """,
            en: """
                The signs ： and ２ of Chinese and Japanese keyboards look nearly like : and 2 and are other \
                characters: fields cannot be read, and a search does not find them.
                """),
        wrong: "ngày: ２０２６-11-28",
        right: "ngày: 2026-11-28")
}

extension Problem {
    package static func fullWidthCharacter(_ sign: String, code: String, plain: String, count: Int) -> Problem {
        Problem(
            .fullWidthCharacter,
            Message(
                vi: "có \(count) ký tự toàn chiều rộng, đầu tiên là “\(sign)” (\(code)) ở đây",
                en: "full-width characters: \(count), the first, “\(sign)” (\(code)), here"),
            help: Message(
                vi: "gõ lại bằng bàn phím thường: “\(plain)”",
                en: "type it again as “\(plain)”"))
    }
}
