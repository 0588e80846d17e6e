extension Rule {
    package static let sourceDoesNotName = Rule(
        "source-does-not-name",
        summary: Message(
            vi: "bài nguồn không nêu tên tổ chức của hồ sơ",
            en: "the source article does not name the organization of the record"),
        explanation: Message(
            vi: """
                Hồ sơ lấy một bài làm bằng chứng mà không trích câu nào, thì bài phải nêu tên tổ chức, bằng tên, tên \
                tắt hay tên khác trong hồ sơ tổ chức (“ấp Cây Dầu” cũng là “Chi bộ ấp Cây Dầu”). Bài không nêu tên \
                thì bạn đọc không thấy nó nói về ai. Ghi câu trích dẫn, sửa nguồn, hoặc thêm tên gọi trong bài vào \
                tên khác của tổ chức. Hồ sơ có văn bản thì không cần.
                """,
            en: """
                Where a record cites an article without a quote, the article has to name the organization: by its \
                name, short name or an alias (“ấp Cây Dầu” will do for “Chi bộ ấp Cây Dầu”). Otherwise readers cannot \
                see that it speaks of it. Give a quote, correct the source, or add the name that the article uses \
                to the organization's aliases. A record with a document needs none of this.
                """),
        wrong: """
            organization: ap-cay-dau
            award: tsvmtd
            year: 2021
            source: 2017/an-nhon
            """,
        right: """
            organization: ap-cay-dau
            award: tsvmtd
            year: 2021
            source: 2021/ba-tri
            """)
}

extension Problem {
    package static func sourceDoesNotName(_ organizations: [String], article: String) -> Problem {
        let names = organizations.prefix(3).joined(separator: "; ") + (organizations.count > 3 ? "; …" : "")
        return Problem(
            .sourceDoesNotName,
            Message(
                vi: "bài “\(article)” không nêu tên \(names)", en: "the article “\(article)” does not name \(names)"),
            help: Message(
                vi: "ghi quote (trích dẫn), sửa source (nguồn), hoặc thêm tên gọi trong bài vào aliases (tên khác)",
                en: "give a quote, correct the source, or add the name that the article uses to the aliases"))
    }
}
