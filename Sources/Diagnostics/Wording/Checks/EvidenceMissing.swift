extension Rule {
    package static let evidenceMissing = Rule(
        "evidence-missing",
        summary: Message(
            vi: "hồ sơ không ghi văn bản hay bài nguồn làm bằng chứng",
            en: "a record has neither a document nor a source article as its evidence"),
        explanation: Message(
            vi: """
                Bạn đọc chỉ tin một lần công nhận hay một con số khi biết ai nói, ở đâu. Ghi document (văn bản): quyết \
                định có danh sách; hoặc source (nguồn): một bài trên trang. Chưa có bằng chứng thì chưa nên đưa hồ sơ \
                lên. Khi cả một tệp không có hồ sơ nào ghi bằng chứng, thường là bảng tính thiếu một cột; khi ấy chỉ \
                có một cảnh báo, ở hồ sơ đầu tiên.
                """,
            en: """
                Readers believe a recognition or a figure only where they see who says so. Give a document (the \
                decision with its list) or a source (an article of the site). Where no record of a file has any, \
                usually a column of the spreadsheet is missing: that is one warning, at the first record.
                """),
        wrong: """
            organization: ap-ben-no
            award: tsvmtd
            year: 2021
            """,
        right: """
            organization: ap-ben-no
            award: tsvmtd
            year: 2021
            document: 07-QĐ/ĐU
            """)
}

extension Problem {
    package static let evidenceMissing = Problem(
        .evidenceMissing,
        Message(
            vi: "hồ sơ này không ghi văn bản hay bài nguồn làm bằng chứng",
            en: "this record has neither a document nor a source"),
        help: .giveEvidence)

    package static func evidenceMissingEverywhere(_ count: Int) -> Problem {
        Problem(
            .evidenceMissing,
            Message(
                vi: "không hồ sơ nào trong \(count) hồ sơ của tệp này ghi văn bản hay bài nguồn",
                en: "none of the \(count) records of this file has a document or a source"),
            help: Message(
                vi: "thêm cột “Văn bản” (document) hoặc “Nguồn” (source)",
                en: "add a column “Văn bản” (document) or “Nguồn” (source)"))
    }
}

extension Message {
    fileprivate static let giveEvidence = Message(
        vi: "ghi document (văn bản), ví dụ quyết định có danh sách, hoặc source (nguồn): một bài trên trang",
        en: "give a document, such as the decision with its list, or a source: an article of the site")
}
