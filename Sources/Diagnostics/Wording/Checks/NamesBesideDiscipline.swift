extension Rule {
    package static let namesBesideDiscipline = Rule(
        "names-beside-discipline",
        summary: Message(
            vi: "tên người đứng cạnh số liệu kỷ luật",
            en: "the name of a person beside figures about discipline"),
        explanation: Message(
            vi: """
                Con số về kỷ luật là để báo cáo; ai bị kỷ luật thì không phải lúc nào cũng được nêu. Một câu vừa \
                đếm đảng viên bị kỷ luật vừa nêu tên một người dễ làm bạn đọc hiểu người ấy bị kỷ luật. Bỏ tên, \
                tách câu, hoặc xác nhận khi việc nêu tên đã được phép. Câu thuật lời một người (“đồng chí … cho \
                biết”) không bị nhắc.
                """,
            en: """
                Figures about discipline are public, who was disciplined may not be. A sentence that counts \
                disciplined members and names a person suggests that it was them. Leave the name out, part the \
                sentence, or acknowledge it where naming is allowed. What somebody is reported to have said is \
                left alone.
                """),
        wrong: "Chi bộ khiển trách 2 đảng viên, trong đó có đồng chí Nguyễn Văn Mẫu.",
        right: "Chi bộ khiển trách 2 đảng viên.")
}

extension Problem {
    package static func nameBesideDiscipline(_ name: String) -> Problem {
        Problem(
            .namesBesideDiscipline,
            Message(
                vi: "“\(name)” được nêu tên trong câu có số liệu kỷ luật",
                en: "“\(name)” is named in a sentence with figures about discipline"),
            help: Message(
                vi: "bỏ tên hoặc tách câu; nếu việc nêu tên đã được phép, ghi acknowledge (xác nhận) kèm lý do",
                en: "leave the name out or part the sentence; where naming is allowed, acknowledge it with a reason"))
    }
}
