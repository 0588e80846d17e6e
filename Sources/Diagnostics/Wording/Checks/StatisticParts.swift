extension Rule {
    package static let statisticParts = Rule(
        "statistic-parts",
        summary: Message(
            vi: "các phần của một số liệu cộng lại ít hơn giá trị",
            en: "the parts of a statistic sum to less than its value"),
        explanation: Message(
            vi: """
                Các phần trong parts (gồm) chia hết giá trị: cộng lại phải bằng giá trị. Thiếu thì hoặc còn một phần \
                chưa ghi, hoặc một con số bị chép sai. Nếu nguồn chỉ kể vài nhóm chứ không kể hết, ghi các nhóm ấy \
                vào including (trong đó).
                """,
            en: """
                The parts divide the value among them and sum to it. Where they sum to less, a part is missing or a \
                figure was copied wrongly. Where the source names some groups and not all, they belong under \
                including.
                """),
        wrong: """
            - chỉ tiêu: Tổ chức cơ sở đảng
              giá trị: 519
              gồm: { đảng bộ: 196, chi bộ cơ sở: 321 }
              tính đến: 2022-06
            """,
        right: """
            - chỉ tiêu: Tổ chức cơ sở đảng
              giá trị: 519
              gồm: { đảng bộ: 196, chi bộ cơ sở: 323 }
              tính đến: 2022-06
            """)
}

extension Problem {
    package static func statisticParts(sum: String, value: String) -> Problem {
        Problem(
            .statisticParts,
            Message(
                vi: "các phần cộng lại chỉ bằng \(sum), ít hơn giá trị \(value)",
                en: "the parts sum to \(sum), less than the value \(value)"),
            help: Message(
                vi:
                    "thêm phần còn thiếu; nếu nguồn không kể hết các nhóm, ghi vào including (trong đó) thay vì parts (gồm)",
                en: "add the part that is missing; where the source does not name all groups, write including instead"))
    }
}

extension Message {
    package static var valueIsHere: Message { Message(vi: "giá trị ghi ở đây", en: "the value is here") }
}
