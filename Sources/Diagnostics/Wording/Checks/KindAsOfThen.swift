extension Rule {
    package static let kindAsOfThen = Rule(
        "kind-as-of-then",
        summary: Message(
            vi: "năm ấy chưa có hoặc không còn loại tổ chức này",
            en: "there was no such kind of organization in that year"),
        explanation: Message(
            vi: """
                Đảng bộ cấp huyện có đến 30/6/2025; đảng bộ xã, phường trên cơ sở có từ 1/7/2025. Loại ghi trong hồ sơ \
                là loại hiện nay: nếu trước đây là đảng bộ cơ sở, ghi sự kiện nâng cấp. Nếu đảng bộ huyện đã kết thúc, \
                ghi sự kiện ấy. Thông báo chỉ ra một lần cho mỗi loại.
                """,
            en: """
                There were committees of districts until 30 June 2025, and committees of communes above the grassroots \
                since 1 July 2025. A record states today's kind: where it was another, an event `upgraded` says so. It \
                is said once for each kind.
                """),
        wrong: """
            # organizations: { id: xa-mau, name: Đảng bộ xã Mẫu, kind: commune-committee }
            - { scope: xa-mau, award: chi-bo-bon-tot, year: 2021, count: 5 }
            """,
        right: """
            # events: { date: 2025-07-01, event: upgraded, organization: xa-mau, from: grassroots-committee }
            - { scope: xa-mau, award: chi-bo-bon-tot, year: 2021, count: 5 }
            """)
}

extension Problem {
    package static func kindAsOfThen(_ name: String, kind: String, year: Int, others: Int, isEarly: Bool) -> Problem {
        Problem(
            .kindAsOfThen,
            Message(
                vi:
                    "năm \(year) \(isEarly ? "chưa có" : "không còn") loại “\(kind)”, mà “\(name)” ghi là loại ấy\(others > 0 ? " (và \(others) tổ chức khác)" : "")",
                en:
                    "in \(year) there was no “\(kind)”, which “\(name)” is said to be\(others > 0 ? " (and \(others) more)" : "")"
            ),
            help: Message(
                vi: isEarly
                    ? "ghi sự kiện nâng cấp ngày 1/7/2025 với from (từ) là loại trước đó, hoặc sửa năm"
                    : "ghi sự kiện kết thúc hoặc sáp nhập của đảng bộ ấy, hoặc sửa năm",
                en: isEarly
                    ? "add an event `upgraded` of 1 July 2025 with the kind of before as `from`, or correct the year"
                    : "add the event that ended it, or correct the year"))
    }
}
