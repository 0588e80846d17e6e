extension Rule {
    package static let retainedWithoutEarlier = Rule(
        "retained-without-earlier",
        summary: Message(
            vi: "“giữ vững” mà chưa từng được công nhận", en: "“retained” with no earlier recognition"),
        explanation: Message(
            vi: """
                “Giữ vững” nghĩa là đã được công nhận từ trước. Nếu các năm trước có công nhận, thêm bản ghi của năm \
                ấy với căn cứ của nó; nếu đây là lần đầu, trạng thái là công nhận. Nguồn chỉ nói “giữ vững” mà không \
                nói từ bao giờ thì xác nhận, với lý do.
                """,
            en: """
                “Retained” says that there was a recognition before. Add the record of that year with its evidence; \
                where this is the first one, its status is recognized. Where the source says retained without saying \
                since when, acknowledge the finding.
                """),
        wrong: """
            - chi bộ: Chi bộ thôn Mẫu
              danh hiệu: Chi bộ bốn tốt
              năm: 2025
              trạng thái: giữ vững
            """,
        right: """
            - chi bộ: Chi bộ thôn Mẫu
              danh hiệu: Chi bộ bốn tốt
              năm: 2024
            - chi bộ: Chi bộ thôn Mẫu
              danh hiệu: Chi bộ bốn tốt
              năm: 2025
              trạng thái: giữ vững
            """)
}

extension Problem {
    package static func retainedWithoutEarlier(_ organization: String, award: String) -> Problem {
        Problem(
            .retainedWithoutEarlier,
            Message(
                vi: "không có bản ghi nào trước đó nói “\(organization)” được công nhận “\(award)”",
                en: "no earlier record says that “\(organization)” was recognized for “\(award)”"),
            help: Message(
                vi: "thêm bản ghi của năm trước, hoặc đổi trạng thái thành công nhận (recognized)",
                en: "add the record of the earlier year, or make the status recognized"))
    }
}
