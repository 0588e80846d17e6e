extension Rule {
    package static let documentSubject = Rule(
        "document-subject",
        summary: Message(
            vi: "một văn bản mà ghi hai trích yếu",
            en: "one document with two subjects"),
        explanation: Message(
            vi: """
                Hai hồ sơ cùng số và phạm vi mà trích yếu khác nhau thì hoặc một trích yếu bị chép sai, hoặc là \
                hai văn bản của hai nhiệm kỳ: khi ấy ghi term (khóa) cho từng văn bản.
                """,
            en: """
                Two records of one number and scope with different subjects are a mistake, or two documents of \
                two terms: then give each its term.
                """),
        wrong: """
            - { id: a, number: 5-KH/TW, subject: về học tập }
            - { id: b, number: 5-KH/TW, subject: về thi đua }
            """,
        right: """
            - { id: a, number: 5-KH/TW, term: XII, subject: về học tập }
            - { id: b, number: 5-KH/TW, term: XIII, subject: về thi đua }
            """)
}

extension Problem {
    package static func documentSubjects(_ number: String) -> Problem {
        Problem(
            .documentSubject,
            Message(
                vi: "hai hồ sơ của “\(number)” ghi hai trích yếu khác nhau",
                en: "two records of “\(number)” have two subjects"),
            help: Message(
                vi: "sửa trích yếu sai; nếu là hai văn bản của hai nhiệm kỳ, ghi term (khóa) cho cả hai",
                en: "correct the wrong one; where they are documents of two terms, give both their terms"))
    }
}
