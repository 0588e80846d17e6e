extension Rule {
    package static let parentEnded = Rule(
        "parent-ended",
        summary: Message(
            vi: "cấp trên đã kết thúc mà chưa rõ ai tiếp nhận", en: "a parent ended, and nobody says who takes over"),
        explanation: Message(
            vi: """
                Khi cấp trên kết thúc và có đúng một tổ chức kế tiếp, các tổ chức trực thuộc tự về tổ chức ấy. Khi \
                giải thể không ghi ai tiếp nhận, hoặc chia tách thành nhiều nơi, chương trình không đoán: hãy ghi \
                “thành” cho sự kiện kết thúc, hoặc ghi sự kiện chuyển trực thuộc cho từng tổ chức. Thông báo này chỉ \
                ra một lần cho mỗi cấp trên, ở tổ chức đầu tiên.
                """,
            en: """
                Where a parent ends with one successor, what is under it follows by itself. Where nobody is named, or \
                it was split, nothing is guessed: add `to` to the event that ended it, or an event `reparented` for \
                each organization. It is said once for each parent, at the first organization below it.
                """),
        wrong: """
            - { date: 2025-07-01, event: dissolved, organization: huyen-mau }
            """,
        right: """
            - { date: 2025-07-01, event: dissolved, organization: huyen-mau, to: tinh-mau }
            """)
}

extension Problem {
    /// - Parameter others: how many more organizations below it there are.
    package static func parentEnded(
        _ parent: String, _ lastDay: String, child: String, others: Int, isSplit: Bool
    ) -> Problem {
        let vi = isSplit ? "đã chia tách thành nhiều tổ chức (đến \(lastDay))" : "đã kết thúc (đến \(lastDay))"
        let en = isSplit ? "was split into several (until \(lastDay))" : "ended (on \(lastDay))"
        let more = others > 0
        return Problem(
            .parentEnded,
            Message(
                vi: "“\(parent)” \(vi), chưa rõ ai tiếp nhận “\(child)”\(more ? " và \(others) tổ chức khác" : "")",
                en: "“\(parent)” \(en), and nobody says who takes over “\(child)”\(more ? " and \(others) more" : "")"),
            help: Message(
                vi: isSplit
                    ? "ghi sự kiện chuyển trực thuộc cho từng tổ chức này"
                    : "ghi to (thành) cho sự kiện kết thúc, hoặc ghi sự kiện chuyển trực thuộc",
                en: isSplit
                    ? "add an event `reparented` for each of them"
                    : "add `to` to the event that ended it, or events `reparented`"))
    }
}

extension Message {
    package static var endIsHere: Message { Message(vi: "kết thúc ghi ở đây", en: "its end is here") }
}
