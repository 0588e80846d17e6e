extension Rule {
    package static let parentOutsideLife = Rule(
        "parent-outside-life",
        summary: Message(
            vi: "hồ sơ của một năm mà cấp trên khi ấy không rõ",
            en: "a record of a year in which nobody knows what the organization was under"),
        explanation: Message(
            vi: """
                Bảng của một năm xếp theo cấp trên vào ngày 31/12 năm ấy. Ở đây cấp trên đã ghi chưa thành lập (hoặc \
                không còn) vào ngày ấy, và không có sự kiện nào nói khi ấy trực thuộc đâu, nên chi bộ đứng ngoài mọi \
                đảng bộ trên bảng. Thông báo chỉ ra một lần cho mỗi cấp trên.
                """,
            en: """
                The board of a year stands under the hierarchy of 31 December. Here the stated parent was not there \
                on that day, and no event says what was above then, so that the cell stands under nobody. It is said \
                once for each parent.
                """),
        wrong: """
            # organizations: { id: ap-mau, parent: xa-moi, … }; xa-moi được thành lập 1/7/2025 từ ba xã
            - { organization: ap-mau, award: chi-bo-bon-tot, year: 2023 }
            """,
        right: """
            # events: { date: 2025-07-01, event: reparented, organization: ap-mau, from: xa-cu, to: xa-moi }
            - { organization: ap-mau, award: chi-bo-bon-tot, year: 2023 }
            """)
}

extension Problem {
    package static func parentOutsideLife(_ name: String, year: Int, parent: String, others: Int) -> Problem {
        Problem(
            .parentOutsideLife,
            Message(
                vi:
                    "cuối năm \(year) không có “\(parent)”, nên không rõ “\(name)” trực thuộc đâu\(others > 0 ? " (và \(others) tổ chức khác)" : "")",
                en:
                    "at the end of \(year) there was no “\(parent)”, so nobody knows what “\(name)” was under\(others > 0 ? " (and \(others) more)" : "")"
            ),
            help: Message(
                vi: "ghi sự kiện chuyển trực thuộc với from (từ) là cấp trên khi ấy",
                en: "add an event `reparented` whose `from` is the parent of then"))
    }
}
