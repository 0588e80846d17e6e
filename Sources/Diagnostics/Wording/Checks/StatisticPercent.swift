extension Rule {
    package static let statisticPercent = Rule(
        "statistic-percent",
        summary: Message(
            vi: "tỷ lệ của một số liệu không khớp với giá trị và tổng số",
            en: "the percentage of a statistic does not fit its value and base"),
        explanation: Message(
            vi: """
                Tỷ lệ phải tính lại được từ giá trị và base (trên tổng số), với số chữ số thập phân như đã in. Sửa số \
                nào sai; nếu chỉ một tổng số khớp với tỷ lệ, thông báo nêu tổng số ấy. Báo cáo in như vậy thì giữ \
                nguyên và xác nhận, với lý do.
                """,
            en: """
                A percentage must follow from value and base to the decimals that are printed. Correct the figure \
                that is wrong; where a single base would fit, the message names it. Where the report prints it so, \
                keep the figures and acknowledge the finding.
                """),
        wrong: """
            - chỉ tiêu: Thôn có chi bộ
              giá trị: 98
              trên tổng số: 104
              tỷ lệ: "92,43"
              tính đến: 2017-10
            """,
        right: """
            - chỉ tiêu: Thôn có chi bộ
              giá trị: 98
              trên tổng số: 104
              tỷ lệ: "94,23"
              tính đến: 2017-10
            """)
}

extension Problem {
    package static func statisticPercent(value: Int, base: Int?, onlyBase: Int?) -> Problem {
        Problem(
            .statisticPercent, .percentDoesNotFit(count: value, base: base),
            help: onlyBase.map { .onlyBase($0, id: Rule.statisticPercent.id) })
    }
}
