extension Rule {
    package static let beforePublication = Rule(
        "before-publication",
        summary: Message(
            vi: "bài được cập nhật hoặc đính chính trước ngày đăng",
            en: "an article is changed or corrected before it appeared"),
        explanation: Message(
            vi: """
                Ngày cập nhật và ngày đính chính ở sau ngày đăng (date). Ở trước thì một trong hai ngày đã gõ nhầm, \
                thường là năm; bạn đọc và máy tìm kiếm sẽ thấy bài cũ hơn hoặc mới hơn thực tế.
                """,
            en: """
                An article is changed and corrected after the day on which it appeared (date). Where it is before, \
                one of the two is mistyped, most often in its year, and readers take the article for older or newer \
                than it is.
                """),
        wrong: """
            date: 2026-07-05
            updated: 2025-07-06
            """,
        right: """
            date: 2026-07-05
            updated: 2026-07-06
            """)
}

extension Problem {
    package static func beforePublication(isCorrection: Bool, _ date: String, appeared: String) -> Problem {
        Problem(
            .beforePublication,
            isCorrection
                ? Message(
                    vi: "đính chính ngày \(date), trước khi bài đăng (\(appeared))",
                    en: "corrected on \(date), before the article appeared (\(appeared))")
                : Message(
                    vi: "cập nhật \(date), trước khi bài đăng (\(appeared))",
                    en: "changed on \(date), before the article appeared (\(appeared))"),
            help: Message(
                vi: "sửa ngày này hoặc ngày đăng (date)",
                en: "correct this date, or the one on which it appeared (date)"))
    }
}
