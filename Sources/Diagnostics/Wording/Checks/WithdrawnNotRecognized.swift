extension Rule {
    package static let withdrawnNotRecognized = Rule(
        "withdrawn-not-recognized",
        summary: Message(
            vi: "“thu hồi” mà không có công nhận nào để thu hồi", en: "“withdrawn” with no recognition to withdraw"),
        explanation: Message(
            vi: """
                “Thu hồi” lấy lại một lần công nhận của cùng tổ chức, cùng danh hiệu, có năm trùng nhau, được quyết \
                định không muộn hơn ngày thu hồi. Giữ dòng công nhận và thêm một dòng thu hồi, đừng sửa dòng cũ: bạn \
                đọc cần biết cả hai. Tổ chức khác, năm khác hay danh hiệu khác thì lần công nhận vẫn còn nguyên và \
                vẫn được tính. Nguồn chỉ nói thu hồi mà không nói công nhận khi nào thì xác nhận, với lý do.
                """,
            en: """
                “Withdrawn” takes back a recognition of the same organization and award, for a time that both are \
                about, decided no later than the withdrawal. Keep the record of the recognition and add one of the \
                withdrawal: readers need both. Of another organization, year or award, the recognition stands and \
                counts. Where the source tells of the withdrawal alone, acknowledge the finding.
                """),
        wrong: """
            - chi bộ: Chi bộ thôn Mẫu
              danh hiệu: Chi bộ bốn tốt
              năm: 2024
            - chi bộ: Chi bộ thôn Mẫu
              danh hiệu: Chi bộ bốn tốt
              năm: 2025
              trạng thái: thu hồi
            """,
        right: """
            - chi bộ: Chi bộ thôn Mẫu
              danh hiệu: Chi bộ bốn tốt
              năm: 2024
            - chi bộ: Chi bộ thôn Mẫu
              danh hiệu: Chi bộ bốn tốt
              năm: 2024
              trạng thái: thu hồi
            """)
}

extension Problem {
    /// - Parameter other: the organization before it, which was recognized.
    package static func withdrawnNotRecognized(
        _ organization: String, award: String, period: String, other: String?
    ) -> Problem {
        let record = Message(
            vi: "thêm bản ghi công nhận bị thu hồi, hoặc sửa tổ chức, danh hiệu, năm, ngày cho khớp với nó",
            en: "add the record of what is withdrawn, or make organization, award, year and date agree with it")
        return Problem(
            .withdrawnNotRecognized,
            Message(
                vi: "không có lần công nhận “\(award)” (\(period)) nào của “\(organization)” để thu hồi",
                en: "“\(organization)” has no recognition “\(award)” (\(period)) that this could withdraw"),
            help: other.map {
                Message(
                    vi: "“\($0)” trước đó thì có; nếu thu hồi của tổ chức ấy, ghi tên tổ chức ấy",
                    en: "“\($0)”, which was there before, has one; name it where that is withdrawn")
            } ?? record)
    }
}
