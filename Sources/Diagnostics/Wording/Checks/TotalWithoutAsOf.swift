extension Rule {
    package static let totalWithoutAsOf = Rule(
        "total-without-as-of",
        summary: Message(
            vi: "tổng số báo cáo khi chưa hết kỳ mà không nói tính đến lúc nào",
            en: "a total that was reported before its period was over, without an as-of date"),
        explanation: Message(
            vi: """
                “11 chi bộ được công nhận năm 2021” in vào tháng 7 chưa phải con số của cả năm. Ghi asOf (tính đến) \
                để bạn đọc biết, và để báo cáo cuối năm thay được nó trên bảng vàng.
                """,
            en: """
                “11 cells were recognized in 2021”, printed in July, is not the figure of the year. Write asOf, so \
                that readers know, and so that the report of the whole year can take its place on the board.
                """),
        wrong: """
            - phạm vi: Đảng bộ xã Ví Dụ
              danh hiệu: Chi bộ bốn tốt
              năm: 2026
              số lượng: 2
              nguồn: 2026/so-ket-sau-thang
            """,
        right: """
            - phạm vi: Đảng bộ xã Ví Dụ
              danh hiệu: Chi bộ bốn tốt
              năm: 2026
              số lượng: 2
              tính đến: 2026-06-30
              nguồn: 2026/so-ket-sau-thang
            """)
}

extension Problem {
    package static func totalWithoutAsOf(period: String) -> Problem {
        Problem(
            .totalWithoutAsOf,
            Message(
                vi: "tổng số này được báo cáo khi chưa hết kỳ (\(period)), mà không nói tính đến lúc nào",
                en: "this total was reported before its period was over (\(period)), and does not say as of when"),
            help: Message(
                vi: "thêm asOf (tính đến): ngày mà nguồn nói, hoặc ngày của nguồn",
                en: "add asOf: the date that the source names, or else that of the source"))
    }
}
