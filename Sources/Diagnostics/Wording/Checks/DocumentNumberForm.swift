extension Rule {
    package static let documentNumberForm = Rule(
        "document-number-form",
        summary: Message(
            vi: "số hiệu văn bản của Đảng viết sai dấu",
            en: "the number of a Party document is written with wrong signs"),
        explanation: Message(
            vi: """
                Số hiệu văn bản của Đảng viết theo dạng số-LOẠI/CƠ QUAN: 75-KH/ĐU (Quy định 66-QĐ/TW, Hướng dẫn \
                36-HD/VPTW). Viết khác, chương trình không nhận ra văn bản nên không nối được với hồ sơ của nó. \
                Văn bản của Nhà nước (30/2020/NĐ-CP, 12/QĐ-UBND) viết theo cách khác và không bị nhắc.
                """,
            en: """
                Party documents are numbered digits-TYPE/ISSUER: 75-KH/ĐU. Written otherwise the document is not \
                recognized, and nothing links to its record. Documents of the State (30/2020/NĐ-CP) have another \
                form and are left alone.
                """),
        wrong: "Kế hoạch số 75/KH/ĐU",
        right: "Kế hoạch số 75-KH/ĐU")
}

extension Problem {
    package static func documentNumberForm(_ written: String, meant: String) -> Problem {
        Problem(
            .documentNumberForm,
            Message(
                vi: "“\(written)” không đúng dạng số hiệu văn bản của Đảng",
                en: "“\(written)” is not the form of a Party document's number"),
            help: Message(
                vi: "viết \(meant); nếu văn bản in đúng như vậy, ghi acknowledge (xác nhận) kèm lý do",
                en: "write \(meant), or acknowledge it where the document is printed so"))
    }
}
