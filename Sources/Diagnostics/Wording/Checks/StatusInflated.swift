extension Rule {
    package static let statusInflated = Rule(
        "status-inflated",
        summary: Message(
            vi: "trích dẫn nói ít hơn trạng thái đã ghi", en: "a quote that says less than the status of its record"),
        explanation: Message(
            vi: """
                Trích dẫn nói “đăng ký”, “phấn đấu”, “dự kiến”, “đề nghị”, “cho chủ trương” hay “chưa đạt” mà không \
                nói đã công nhận hay đã đạt, trong khi bản ghi được tính là đã công nhận. Bảng vàng sẽ nói quá điều \
                nguồn viết. Bỏ trống trạng thái cũng có nghĩa là đã công nhận.
                """,
            en: """
                The quote speaks of a registration, an aim, a plan, a proposal, an approval in principle or a failure \
                and does not say that anybody was recognized, while the record counts as a recognition: the board \
                would say more than the source. A record without a status counts as recognized, too.
                """),
        wrong: """
            - chi bộ: Chi bộ thôn Mẫu
              danh hiệu: Chi bộ bốn tốt
              năm: 2025
              nguồn: 2025/xa-vi-du-chi-bo-bon-tot
              trích dẫn: Chi bộ thôn Mẫu đăng ký danh hiệu “Chi bộ bốn tốt”
            """,
        right: """
            - chi bộ: Chi bộ thôn Mẫu
              danh hiệu: Chi bộ bốn tốt
              năm: 2025
              trạng thái: đăng ký
              nguồn: 2025/xa-vi-du-chi-bo-bon-tot
              trích dẫn: Chi bộ thôn Mẫu đăng ký danh hiệu “Chi bộ bốn tốt”
            """)
}

extension Problem {
    /// - Parameter meant: the status that the quote's words say.
    package static func statusInflated(_ words: String, status: Message, meant: Message) -> Problem {
        Problem(
            .statusInflated,
            Message(
                vi: "trích dẫn chỉ nói “\(words)”, còn bản ghi nói “\(status.vi)”",
                en: "the quote only says “\(words)”, and the record says “\(status.en)”"),
            help: Message(
                vi: "ghi trạng thái (status): \(meant.vi), hoặc trích câu nói rõ đã công nhận",
                en: "make the status \(meant.en), or quote the sentence that says so"))
    }
}

extension Message {
    package static var quoteIsHere: Message { Message(vi: "trích dẫn ở đây", en: "the quote is here") }
}
