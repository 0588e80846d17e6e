extension Rule {
    package static let totalTwice = Rule(
        "total-twice",
        summary: Message(
            vi: "hai tổng số khác nhau cho cùng một điều", en: "two different totals of one thing"),
        explanation: Message(
            vi: """
                Hai tổng số của cùng phạm vi, danh hiệu, thời gian, trạng thái và cùng ngày tính đến mà khác nhau thì \
                một trong hai sai, và bảng vàng chỉ lấy được một. Báo cáo sau thay báo cáo trước thì ghi asOf (tính \
                đến) khác nhau.
                """,
            en: """
                Of two totals of one scope, award, period, status and as-of date that differ, one is wrong, and the \
                board can show only one. Where a later report replaces an earlier one, their asOf differ.
                """),
        wrong: """
            Phạm vi;Danh hiệu;Năm;Số lượng;Tính đến
            Đảng bộ xã Ví Dụ;Chi bộ bốn tốt;2025;3;20/12/2025
            Đảng bộ xã Ví Dụ;Chi bộ bốn tốt;2025;4;20/12/2025
            """,
        right: """
            Phạm vi;Danh hiệu;Năm;Số lượng;Tính đến
            Đảng bộ xã Ví Dụ;Chi bộ bốn tốt;2025;3;20/12/2025
            """)
}

extension Problem {
    package static func totalTwice(_ count: Int, other: Int) -> Problem {
        Problem(
            .totalTwice,
            Message(
                vi: "tổng số này là \(count), một bản ghi khác của cùng điều ấy là \(other)",
                en: "this total is \(count), another record of the same is \(other)"),
            help: Message(
                vi: "giữ con số đúng với nguồn; nếu là hai báo cáo, ghi asOf (tính đến) của mỗi báo cáo",
                en: "keep the one that the source prints; where they are two reports, give each its asOf"))
    }
}
