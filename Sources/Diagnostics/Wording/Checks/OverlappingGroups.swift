extension Rule {
    package static let overlappingGroups = Rule(
        "overlapping-groups",
        summary: Message(
            vi: "các nhóm của một số liệu lớn hơn chính số liệu ấy",
            en: "groups of a statistic that are more than the statistic"),
        explanation: Message(
            vi: """
                Một đảng viên có thể vừa là nữ, vừa là người Khmer, vừa trong ngành Giáo dục. Những nhóm như thế trùng \
                nhau nên không cộng được: ghi vào including (trong đó), không ghi vào parts (gồm). Mỗi nhóm riêng thì \
                không thể lớn hơn giá trị mà nó nằm trong.
                """,
            en: """
                One member may be a woman, a Khmer and a teacher. Groups like these overlap and cannot be added up: \
                they belong under including, not under parts. No group by itself can be larger than the value that it \
                is part of.
                """),
        wrong: """
            - chỉ tiêu: Đảng viên
              giá trị: 95
              gồm: { nữ: 41, dưới 35 tuổi: 60 }
              tính đến: 2025-12-20
            """,
        right: """
            - chỉ tiêu: Đảng viên
              giá trị: 95
              trong đó: { nữ: 41, dưới 35 tuổi: 60 }
              tính đến: 2025-12-20
            """)
}

extension Problem {
    package static func overlappingParts(sum: String, value: String) -> Problem {
        Problem(
            .overlappingGroups,
            Message(
                vi: "các phần cộng lại bằng \(sum), nhiều hơn giá trị \(value)",
                en: "the parts sum to \(sum), more than the value \(value)"),
            help: Message(
                vi: "nếu các nhóm trùng nhau, đổi parts (gồm) thành including (trong đó); nếu không, đối chiếu từng số",
                en: "where the groups overlap, write including instead of parts; otherwise compare each figure"))
    }

    package static func groupLargerThanValue(_ label: String, group: String, value: String) -> Problem {
        Problem(
            .overlappingGroups,
            Message(
                vi: "nhóm “\(label)” là \(group), lớn hơn giá trị \(value) mà nó nằm trong",
                en: "the group “\(label)” is \(group), more than the value \(value) that it is part of"))
    }
}
