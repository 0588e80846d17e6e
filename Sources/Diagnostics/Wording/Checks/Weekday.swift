extension Rule {
    package static let weekday = Rule(
        "weekday",
        summary: Message(
            vi: "thứ in cạnh ngày không phải thứ của ngày ấy",
            en: "a printed weekday is not that of the day beside it"),
        explanation: Message(
            vi: """
                Thứ và ngày không khớp thì một trong hai bị chép sai, và bạn đọc không biết tin nào. Chương \
                trình chỉ xét “thứ hai, ngày 17/7/2017”, “17/7/2017 (thứ hai)” và các dạng tương tự có đủ ngày, \
                tháng, năm.
                """,
            en: """
                Where weekday and date do not fit, one was copied wrongly. Only a weekday right beside a full \
                date counts.
                """),
        wrong: "Thứ Hai, 18/7/2017",
        right: "Thứ Ba, 18/7/2017")
}

extension Problem {
    package static func wrongWeekday(_ printed: String, date: String, actual: String) -> Problem {
        Problem(
            .weekday,
            Message(
                vi: "ngày \(date) là \(actual), không phải “\(printed)”",
                en: "\(date) is \(actual), not “\(printed)”"))
    }
}
