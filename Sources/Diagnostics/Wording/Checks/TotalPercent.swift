extension Rule {
    package static let totalPercent = Rule(
        "total-percent",
        summary: Message(
            vi: "tỷ lệ phần trăm không khớp với số lượng và tổng số", en: "a percentage does not fit its count and base"
        ),
        explanation: Message(
            vi: """
                Một tỷ lệ in hai chữ số thập phân phải tính lại được từ số lượng và tổng số. Khi không ghi base \
                (trên tổng số), chương trình tìm một số nguyên khớp với tỷ lệ. Sửa số nào sai; nếu báo cáo in như \
                vậy, ghi lý do vào acknowledge.
                """,
            en: """
                A percentage must follow from its count and base as printed; without a base, some whole base must \
                fit it. Correct the figure that is wrong, or acknowledge the finding where the report prints it so.
                """),
        wrong: """
            award: chi-bo-bon-tot
            year: 2021
            count: 142
            percent: "41,53"
            """,
        right: """
            award: chi-bo-bon-tot
            year: 2021
            count: 142
            percent: "41,52"
            """)
}

extension Problem {
    package static func percentDoesNotFit(count: Int, base: Int?) -> Problem {
        let of = base.map { (vi: "\(count) trên \($0)", en: "\(count) of \($0)") }
        return Problem(
            .totalPercent,
            of.map {
                Message(vi: "tỷ lệ này không khớp với \($0.vi)", en: "this percentage does not fit \($0.en)")
            }
                ?? Message(
                    vi: "không có tổng số nguyên nào mà \(count) chiếm đúng tỷ lệ này",
                    en: "there is no whole number that \(count) is this percentage of"))
    }
}
