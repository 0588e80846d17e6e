extension Rule {
    package static let quoteWithoutSource = Rule(
        "quote-without-source",
        summary: Message(
            vi: "có câu trích dẫn mà không ghi bài nguồn", en: "a quote without the article that it is of"),
        explanation: Message(
            vi: """
                Câu trích dẫn được đối chiếu với bài nguồn, và trang dẫn bạn đọc đến chỗ ấy. Không có bài nguồn thì \
                không ai kiểm tra được. Văn bản không thay được bài nguồn ở đây: chương trình không đọc văn bản.
                """,
            en: """
                A quote is compared with its source article, and the page leads readers there. Without the article \
                nobody can check it. A document does not do instead: the program does not read documents.
                """),
        wrong: """
            organization: ap-ben-no
            award: tsvmtd
            year: 2021
            document: 07-QĐ/ĐU
            quote: công nhận Chi bộ ấp Bến Nò
            """,
        right: """
            organization: ap-ben-no
            award: tsvmtd
            year: 2021
            document: 07-QĐ/ĐU
            source: 2021/ba-tri
            quote: công nhận Chi bộ ấp Bến Nò
            """)
}

extension Problem {
    package static func quoteWithoutSource(hasDocument: Bool) -> Problem {
        Problem(
            .quoteWithoutSource,
            hasDocument
                ? Message(
                    vi: "câu trích dẫn không có bài nguồn; câu trong văn bản thì chương trình không đối chiếu được",
                    en: "a quote without a source article; words of a document cannot be checked")
                : Message(vi: "câu trích dẫn không có bài nguồn", en: "a quote without a source article"),
            help: Message(
                vi: "ghi source (nguồn): bài có câu này; hoặc chuyển câu này sang note (ghi chú)",
                en: "give the source: the article that has it; or make a note of it"))
    }
}
