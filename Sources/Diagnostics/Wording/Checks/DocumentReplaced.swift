extension Rule {
    package static let documentReplaced = Rule(
        "document-replaced",
        summary: Message(
            vi: "dẫn một văn bản đã được thay thế",
            en: "a document is cited that another one has replaced"),
        explanation: Message(
            vi: """
                Từ ngày văn bản mới ban hành, văn bản cũ không còn hiệu lực. Bài viết, công nhận, tiêu chí từ \
                ngày ấy trở đi nên dẫn văn bản mới, hoặc dẫn cả hai (“Kế hoạch số 30-KH/TU thay thế Kế hoạch số \
                21-KH/TU”): dẫn cả hai thì không bị nhắc. Văn bản mới chỉ biết năm thì tính từ năm sau.
                """,
            en: """
                From the date of the new document on, the old one no longer holds. Cite the new one, or both: \
                who cites both is not warned. A new document that is known only by its year counts from the \
                next.
                """),
        wrong: """
            date: 2023-05-01
            documents: [21-KH/TU]
            # 30-KH/TU thay thế 21-KH/TU từ ngày 10/02/2022
            """,
        right: """
            date: 2023-05-01
            documents: [30-KH/TU]
            """)
}

extension Problem {
    package static func documentReplaced(_ title: String, by replacement: String, date: String) -> Problem {
        Problem(
            .documentReplaced,
            Message(
                vi: "“\(title)” đã được thay thế bởi “\(replacement)” (\(date))",
                en: "“\(title)” was replaced by “\(replacement)” (\(date))"),
            help: Message(
                vi: "dẫn văn bản mới, hoặc cả hai; nếu nguồn dẫn văn bản cũ, ghi acknowledge (xác nhận) kèm lý do",
                en: "cite the new one, or both; where the source cites the old one, acknowledge it with a reason"))
    }
}

extension Message {
    package static var replacementIsHere: Message {
        Message(vi: "văn bản thay thế ghi ở đây", en: "the document that replaces it is here")
    }
}
