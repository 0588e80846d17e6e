extension Rule {
    package static let dateInText = Rule(
        "date-in-text",
        summary: Message(
            vi: "bài ghi một ngày không có thật",
            en: "an article gives a day that does not exist"),
        explanation: Message(
            vi: """
                31/02/2021, ngày 31/6, 12/25/2021: không có ngày, tháng như vậy. Ngày viết theo thứ tự \
                ngày/tháng/năm.
                """,
            en: """
                31/02/2021, ngày 31/6, 12/25/2021: there are no such days. Dates are day/month/year.
                """),
        wrong: "Ngày 31/6/2021, chi bộ họp.",
        right: "Ngày 30/6/2021, chi bộ họp.")
}

extension Problem {
    package static func noSuchDay(_ written: String) -> Problem {
        Problem(
            .dateInText,
            Message(vi: "không có ngày “\(written)”", en: "there is no such day: “\(written)”"))
    }
}
