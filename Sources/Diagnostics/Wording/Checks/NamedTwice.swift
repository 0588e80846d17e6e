extension Rule {
    package static let namedTwice = Rule(
        "named-twice",
        summary: Message(
            vi: "một tên ghi hai lần trong cùng danh sách",
            en: "one name twice in a list"),
        explanation: Message(
            vi: """
                Cùng một tổ chức, danh hiệu, văn bản, bài liên quan, tác giả hay từ khóa được ghi hai lần ở đầu \
                bài, có khi dưới hai cách viết. Bạn đọc thấy nó hai lần, hoặc lần thứ hai bị bỏ qua.
                """,
            en: """
                The same organization, award, document, related article, author or tag stands twice in the front \
                matter, perhaps spelt in two ways. Readers see it twice, or the second is passed over.
                """),
        wrong: "organizations: [ap-ben-no, Chi bộ ấp Bến Nò]",
        right: "organizations: [ap-ben-no]")
}

extension Problem {
    package static func namedTwice(_ name: String) -> Problem {
        Problem(
            .namedTwice,
            Message(
                vi: "“\(name)” đã có trong danh sách này",
                en: "“\(name)” is in this list already"),
            help: Message(
                vi: "xóa một trong hai",
                en: "delete one of the two"))
    }
}
