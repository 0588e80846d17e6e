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
    /// - Parameter onlyBase: the only base that would fit, where there is just one.
    package static func percentDoesNotFit(count: Int, base: Int?, onlyBase: Int?) -> Problem {
        Problem(
            .totalPercent, .percentDoesNotFit(count: count, base: base),
            help: onlyBase.map { .onlyBase($0, id: Rule.totalPercent.id) })
    }
}

extension Message {
    static func percentDoesNotFit(count: Int, base: Int?) -> Message {
        guard let base else {
            return Message(
                vi: "không có tổng số nguyên nào mà \(count) chiếm đúng tỷ lệ này",
                en: "there is no whole number that \(count) is this percentage of")
        }
        return Message(
            vi: "tỷ lệ này không khớp với \(count) trên \(base)",
            en: "this percentage does not fit \(count) of \(base)")
    }

    static func onlyBase(_ base: Int, id: String) -> Message {
        let otherwise = compareOrAcknowledge(id)
        return Message(
            vi: "tổng số duy nhất khớp với tỷ lệ này là \(base); \(otherwise.vi)",
            en: "the only base that fits this percentage is \(base); \(otherwise.en)")
    }
}
