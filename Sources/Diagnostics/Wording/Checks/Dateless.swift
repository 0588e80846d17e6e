extension Rule {
    package static let dateless = Rule(
        "dateless",
        summary: Message(
            vi: "căn cứ của một công nhận không có ngày", en: "the evidence of a recognition has no date"),
        explanation: Message(
            vi: """
                Số văn bản đánh lại từ đầu mỗi nhiệm kỳ, nên “07-QĐ/ĐU” không có ngày thì không ai tìm lại được. Văn \
                bản làm căn cứ duy nhất cho một công nhận phải có date (ngày ban hành) hoặc year (năm), trừ khi chính \
                bản ghi công nhận có ngày. Văn bản chỉ được nhắc đến trong bài thì không cần.
                """,
            en: """
                Numbers of documents begin anew with each term, so nobody finds “07-QĐ/ĐU” without its date. A \
                document that alone backs a recognition needs date or year, unless the recognition itself has a date. \
                One that articles merely mention does not.
                """),
        wrong: """
            số hiệu: 07-QĐ/ĐU
            loại văn bản: Quyết định
            """,
        right: """
            số hiệu: 07-QĐ/ĐU
            loại văn bản: Quyết định
            ngày ban hành: 2025-12-15
            """)
}

extension Problem {
    package static func datelessEvidence(_ document: String) -> Problem {
        Problem(
            .dateless,
            Message(
                vi: "văn bản “\(document)” là căn cứ công nhận mà không có ngày",
                en: "“\(document)” is evidence of a recognition and has no date"),
            help: Message(
                vi: "thêm date (ngày ban hành) hoặc year (năm) cho văn bản, hoặc date (ngày) cho bản ghi công nhận",
                en: "give the document a date or a year, or the recognition its date"))
    }
}

extension Message {
    package static var isEvidenceHere: Message {
        Message(vi: "là căn cứ của bản ghi này", en: "it is the evidence of this record")
    }
}
