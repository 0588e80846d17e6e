extension Rule {
    package static let undefinedLabel = Rule(
        "undefined-label",
        summary: Message(
            vi: "liên kết bằng nhãn mà nhãn không được khai báo",
            en: "a link by a label that nothing defines"),
        explanation: Message(
            vi: """
                [Chữ][nhãn] chỉ là liên kết khi ở đâu đó trong bài có một dòng [nhãn]: địa chỉ. Không có dòng ấy \
                thì bạn đọc thấy nguyên cả hai cặp ngoặc. Viết thẳng địa chỉ sau chữ thì đơn giản hơn.
                """,
            en: """
                [Text][label] is a link only where the article has a line [label]: target. Without it, readers \
                see both pairs of brackets. To write the target behind the text is simpler.
                """),
        wrong: "[Chi bộ ấp Bến Nò][ben-no]",
        right: "[Chi bộ ấp Bến Nò](org:ap-ben-no)")
}

extension Problem {
    package static func undefinedLabel(_ label: String, written: String) -> Problem {
        Problem(
            .undefinedLabel,
            Message(
                vi: "không có dòng nào khai báo nhãn “\(label)”, nên bạn đọc thấy nguyên văn “\(written)”",
                en: "no line defines the label “\(label)”, so readers see “\(written)” as it is typed"),
            help: Message(
                vi: "viết địa chỉ ngay sau chữ, trong ngoặc tròn: [chữ](địa chỉ)",
                en: "write the target right after the text, in parentheses: [text](target)"))
    }
}
