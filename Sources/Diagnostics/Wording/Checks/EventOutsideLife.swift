extension Rule {
    package static let eventOutsideLife = Rule(
        "event-outside-life",
        summary: Message(
            vi: "sự kiện của một tổ chức khi tổ chức ấy chưa có hoặc không còn",
            en: "an event of an organization that was not there yet, or no longer"),
        explanation: Message(
            vi: """
                Một tổ chức không thể đổi tên, tiếp nhận hay chuyển trực thuộc trước ngày thành lập hay sau ngày kết \
                thúc. Thường là gõ nhầm năm, hoặc nhầm hai tổ chức cùng tên: trước và sau một lần sáp nhập.
                """,
            en: """
                An organization cannot be renamed or take anybody over before it began or after it ended. Mostly a \
                year is mistyped, or two organizations of one name are confused: before and after a merger.
                """),
        wrong: """
            - { date: 2025-07-01, event: dissolved, organization: huyen-mau }
            - { date: 2025-09-01, event: renamed, organization: huyen-mau, to: Đảng bộ huyện Mẫu Mới }
            """,
        right: """
            - { date: 2024-09-01, event: renamed, organization: huyen-mau, to: Đảng bộ huyện Mẫu Mới }
            - { date: 2025-07-01, event: dissolved, organization: huyen-mau }
            """)
}

extension Problem {
    package static var eventOutsideLife: Problem {
        Problem(
            .eventOutsideLife,
            Message(
                vi: "vào ngày của sự kiện này, tổ chức chưa thành lập hoặc đã kết thúc",
                en: "on the day of this event the organization was not there yet, or no longer"),
            help: checkDates)
    }

    package static func eventTargetOutsideLife(_ name: String) -> Problem {
        Problem(
            .eventOutsideLife,
            Message(
                vi: "vào ngày của sự kiện này, “\(name)” chưa thành lập hoặc đã kết thúc",
                en: "on the day of this event “\(name)” was not there yet, or no longer"),
            help: checkDates)
    }

    private static var checkDates: Message {
        Message(
            vi: "kiểm tra ngày của sự kiện, ngày thành lập và kết thúc của tổ chức, và mã của tổ chức",
            en: "check the date of the event, the organization's first and last day, and its id")
    }
}
