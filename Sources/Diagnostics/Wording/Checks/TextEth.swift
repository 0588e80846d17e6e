extension Rule {
    package static let textEth = Rule(
        "text-eth",
        summary: Message(
            vi: "chữ Ð hoặc Ɖ của ngôn ngữ khác viết thay cho Đ",
            en: "the foreign letters Ð or Ɖ stand for Đ"),
        explanation: Message(
            vi: """
                Ba chữ Đ, Ð và Ɖ trông như nhau nhưng là ba ký tự. Bạn đọc gõ “Đảng” để tìm trong trang sẽ không \
                thấy “Ðảng”. Thay tất cả bằng Đ (U+0110). Chữ trên trang giữ nguyên như bạn viết.
                """,
            en: """
                Đ, Ð and Ɖ look alike and are three characters: who searches a page for “Đảng” does not find \
                “Ðảng”. Replace them all by Đ (U+0110). What is published stays as it is written.
                """),
        wrong: "Ðảng bộ xã (U+00D0)",
        right: "Đảng bộ xã (U+0110)")
}

extension Problem {
    package static func ethForD(_ code: String, count: Int) -> Problem {
        Problem(
            .textEth,
            Message(
                vi: "tệp có \(count) chữ trông như Đ nhưng là ký tự khác, đầu tiên là \(code) ở đây",
                en: "letters that look like Đ and are others in this file: \(count), the first, \(code), here"),
            help: Message(
                vi: "tìm và thay tất cả bằng Đ (U+0110)", en: "find them all and replace them by Đ (U+0110)"))
    }
}
