extension Rule {
    package static let statisticProjected = Rule(
        "statistic-projected",
        summary: Message(
            vi: "số dự kiến không thể đạt được như đã ghi", en: "a projected value cannot be reached as it is written"),
        explanation: Message(
            vi: """
                Nhóm “trong đó” đã nằm trong giá trị hiện tại, nên không thể cùng nhóm ấy mà giá trị tăng thêm; số \
                dự kiến cũng không thể lớn hơn tổng số. Đối chiếu với báo cáo.
                """,
            en: """
                A group that the present value already includes cannot raise it, and a projected value cannot pass \
                its base. Compare the figures with the report.
                """),
        wrong: """
            measure: Ấp có chi bộ
            value: 98
            base: 104
            including: { mới thành lập: 5 }
            projected: { value: 103, with: mới thành lập }
            """,
        right: """
            measure: Ấp có chi bộ
            value: 98
            base: 104
            projected: { value: 103 }
            """)
}

extension Problem {
    package static func projectedCountsTwice(now: Int, included: Int, then: Int) -> Problem {
        Problem(
            .statisticProjected,
            Message(
                vi: "\(now) đã gồm \(included) (“trong đó”), nên không thể cùng nhóm này mà thành \(then)",
                en: "\(now) already includes the \(included), so that group cannot make it \(then)"))
    }

    package static func projectedBeyondBase(_ value: Int, base: Int) -> Problem {
        Problem(
            .statisticProjected,
            Message(
                vi: "số dự kiến \(value) lớn hơn tổng số \(base)",
                en: "the projected \(value) is more than the base \(base)"))
    }

    package static func projectedWithUnknownGroup(_ label: String, nearest: [String]) -> Problem {
        Problem(
            .statisticProjected,
            Message(
                vi: "“\(label)” không có trong including (trong đó)",
                en: "“\(label)” is not among the groups of including"),
            help: Message.didYouMean(nearest))
    }
}

extension Message {
    package static func includedIsHere(_ label: String) -> Message {
        Message(vi: "nhóm “\(label)” ghi ở đây", en: "the group “\(label)” is here")
    }
}
