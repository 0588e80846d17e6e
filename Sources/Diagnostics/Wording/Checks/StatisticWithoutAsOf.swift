extension Rule {
    package static let statisticWithoutAsOf = Rule(
        "statistic-without-as-of",
        summary: Message(
            vi: "số liệu không nói vào lúc nào", en: "a statistic that does not say as of when"),
        explanation: Message(
            vi: """
                Con số nào cũng đúng vào một lúc. Không có thời điểm, bạn đọc năm sau tưởng là số của năm sau. Ghi \
                asOf (tính đến): ngày mà nguồn nói, hoặc ngày đăng của nguồn; số của một khoảng thời gian thì ghi \
                from và to (từ, đến). Biết đến đâu ghi đến đó: 2022, 2022-06, 2022-Q2.
                """,
            en: """
                A figure holds at some time. Without it, whoever reads it next year takes it for next year's. Write \
                asOf: the date that the source names, or else that of the source; for a figure of a span write from \
                and to. Be as exact as is known: 2022, 2022-06, 2022-Q2.
                """),
        wrong: """
            - chỉ tiêu: Đảng viên
              giá trị: 95
              nguồn: 2025/xa-vi-du-chi-bo-bon-tot
            """,
        right: """
            - chỉ tiêu: Đảng viên
              giá trị: 95
              tính đến: 2025-12-20
              nguồn: 2025/xa-vi-du-chi-bo-bon-tot
            """)
}

extension Problem {
    package static var statisticWithoutAsOf: Problem {
        Problem(
            .statisticWithoutAsOf,
            Message(vi: "số liệu này không nói vào lúc nào", en: "this figure does not say as of when it holds"),
            help: Message(
                vi: "thêm asOf (tính đến), hoặc from và to (từ, đến); nguồn không nói thì ghi ngày của nguồn",
                en: "add asOf, or from and to; where the source does not say, the date of the source"))
    }
}
