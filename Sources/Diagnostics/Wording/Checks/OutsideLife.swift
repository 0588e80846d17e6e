extension Rule {
    package static let outsideLife = Rule(
        "outside-life",
        summary: Message(
            vi: "một hồ sơ nói về thời gian mà tổ chức chưa có hoặc không còn",
            en: "a record is about a time at which its organization was not there"),
        explanation: Message(
            vi: """
                Không ai được công nhận, xếp loại hay báo cáo trước khi thành lập hoặc sau khi kết thúc. Thường là gõ \
                nhầm năm, nhầm đơn vị cũ với đơn vị mới cùng tên, hoặc ngày thành lập, ngày kết thúc bị sai.
                """,
            en: """
                Nobody is recognized, rated or reported before it began or after it ended. Mostly a year is mistyped, \
                the old unit is confused with the new one of its name, or the first or last day is wrong.
                """),
        wrong: """
            # organizations: { id: xa-mau, name: Đảng bộ xã Mẫu, kind: grassroots-committee, to: 2025-06-30 }
            - { scope: xa-mau, award: chi-bo-bon-tot, year: 2026, count: 5 }
            """,
        right: """
            # organizations: { id: xa-mau, name: Đảng bộ xã Mẫu, kind: grassroots-committee, to: 2025-06-30 }
            - { scope: xa-mau, award: chi-bo-bon-tot, year: 2024, count: 5 }
            """)
}

extension Problem {
    /// - Parameter life: its first and last day as far as they are known, as text.
    package static func outsideLife(_ name: String, from: String?, to: String?) -> Problem {
        let vi = [from.map { "thành lập \($0)" }, to.map { "kết thúc sau ngày \($0)" }].compactMap(\.self)
        let en = [from.map { "began \($0)" }, to.map { "ended after \($0)" }].compactMap(\.self)
        return Problem(
            .outsideLife,
            Message(
                vi: "khi ấy chưa có hoặc không còn “\(name)” (\(vi.joined(separator: ", ")))",
                en: "“\(name)” was not there then (\(en.joined(separator: ", ")))"),
            help: Message(
                vi: "kiểm tra năm, tổ chức, và ngày thành lập, kết thúc của tổ chức ấy",
                en: "check the year, the organization, and its first and last day"))
    }
}
