extension Rule {
    package static let futureDate = Rule(
        "future-date",
        summary: Message(
            vi: "một việc đã xảy ra lại mang ngày chưa đến", en: "something that has happened, with a date to come"),
        explanation: Message(
            vi: """
                Quyết định, con số báo cáo hay lần cập nhật không thể ở sau ngày hôm nay: thường là gõ nhầm năm. Điều \
                còn ở phía trước thì ghi đúng là dự kiến: trạng thái planned (dự kiến) của công nhận, projected (dự \
                kiến) của số liệu, publish (đăng từ) của bài viết.
                """,
            en: """
                A decision, a reported figure or an update cannot lie after today: most often the year is mistyped. \
                What is still to come is recorded as a plan: the status planned of a recognition, projected of a \
                statistic, publish of an article.
                """),
        wrong: """
            số hiệu: 07-QĐ/ĐU
            ngày ban hành: 2205-12-15
            """,
        right: """
            số hiệu: 07-QĐ/ĐU
            ngày ban hành: 2025-12-15
            """)
}

extension Problem {
    package static func futureDate(_ date: String, today: String) -> Problem {
        Problem(
            .futureDate,
            Message(
                vi: "\(date) chưa đến (trang được dựng cho ngày \(today))",
                en: "\(date) is still to come (the site is built for \(today))"),
            help: Message(
                vi: "sửa lại ngày; điều mới dự kiến thì ghi là dự kiến",
                en: "correct the date; record what is only planned as planned"))
    }
}
