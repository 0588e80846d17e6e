extension Rule {
    package static let namedMoreThanReported = Rule(
        "named-more-than-reported",
        summary: Message(
            vi: "nêu tên nhiều hơn tổng số được báo cáo", en: "more are named than the total reports"),
        explanation: Message(
            vi: """
                Bảng vàng đặt số được nêu tên cạnh số được báo cáo. Nêu tên nhiều hơn báo cáo nghĩa là có một bản ghi \
                công nhận sai (thường là đăng ký ghi thành công nhận, hay sai năm), hoặc tổng số bị chép sai. Tổng số \
                có ngày tính đến thì chỉ so với những công nhận trước ngày ấy.
                """,
            en: """
                A board shows who is named beside how many are reported. More named than reported means that a \
                recognition is wrong (often a registration, or another year), or that the total was copied wrongly. A \
                total with an as-of date is compared with the recognitions up to that date only.
                """),
        wrong: """
            Phạm vi;Danh hiệu;Năm;Số lượng
            Đảng bộ xã Ví Dụ;Chi bộ bốn tốt;2025;2

            (và ba chi bộ của xã có bản ghi công nhận năm 2025)
            """,
        right: """
            Phạm vi;Danh hiệu;Năm;Số lượng
            Đảng bộ xã Ví Dụ;Chi bộ bốn tốt;2025;3
            """)
}

extension Problem {
    package static func namedMoreThanReported(named: Int, reported: Int, scope: String, year: Int) -> Problem {
        Problem(
            .namedMoreThanReported,
            Message(
                vi: "năm \(year) đã nêu tên \(named) tổ chức của “\(scope)”, nhiều hơn tổng số \(reported)",
                en: "\(named) organizations of “\(scope)” are named for \(year), more than the total of \(reported)"),
            help: Message(
                vi: "xem lại trạng thái và năm của các bản ghi công nhận, hoặc sửa tổng số",
                en: "look at the status and year of the recognitions again, or correct the total"))
    }
}

extension Message {
    package static func beyondTotalHere(_ number: Int) -> Message {
        Message(vi: "tổ chức thứ \(number) được nêu ở đây", en: "organization number \(number) is named here")
    }
}
