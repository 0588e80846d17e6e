extension Rule {
    package static let relatedToItself = Rule(
        "related-to-itself",
        summary: Message(
            vi: "bài liên quan đến chính nó",
            en: "an article that is related to itself"),
        explanation: Message(
            vi: """
                Danh sách bài liên quan có chính bài này: bạn đọc bấm vào thì vẫn ở trang đang đọc.
                """,
            en: """
                The related articles include the article itself: who follows the link stays where they are.
                """),
        wrong: "related: [2021/ba-tri] (trong 2021/ba-tri.md)",
        right: "related: [2021/tra-vinh]")
}

extension Problem {
    package static var relatedToItself: Problem {
        Problem(
            .relatedToItself,
            Message(
                vi: "bài này được ghi là liên quan đến chính nó",
                en: "the article is said to be related to itself"),
            help: Message(
                vi: "bỏ mục này, hoặc ghi một bài khác",
                en: "remove it, or name another article"))
    }
}
