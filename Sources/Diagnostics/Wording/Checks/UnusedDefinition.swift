extension Rule {
    package static let unusedDefinition = Rule(
        "unused-definition",
        summary: Message(
            vi: "dòng “[chữ]: địa chỉ” mà bạn đọc không thấy",
            en: "a line “[text]: target” that readers do not see"),
        explanation: Message(
            vi: """
                Một dòng bắt đầu bằng [chữ]: là khai báo một nhãn liên kết, không phải nội dung. Nếu không chỗ \
                nào dùng nhãn ấy, cả dòng biến mất khỏi trang, kể cả địa chỉ ghi nguồn. Muốn bạn đọc thấy thì bỏ \
                ngoặc vuông, hoặc viết thành liên kết.
                """,
            en: """
                A line that begins with [text]: defines a label for links and is no text of the article. Where \
                nothing uses the label, the whole line is gone, a source and its address included. For readers \
                to see it, take the brackets off, or make it a link.
                """),
        wrong: "[Nguồn]: https://baovinhlong.vn/bai-1",
        right: "Nguồn: [Báo Vĩnh Long](https://baovinhlong.vn/bai-1)")
}

extension Problem {
    package static func unusedDefinition(_ label: String) -> Problem {
        Problem(
            .unusedDefinition,
            Message(
                vi: "dòng này khai báo nhãn “\(label)” mà không chỗ nào dùng, nên bạn đọc không thấy gì của nó",
                en: "this line defines the label “\(label)”, which nothing uses, so readers see nothing of it"),
            help: Message(
                vi: "bỏ ngoặc vuông nếu đây là nội dung, hoặc viết thành liên kết: [\(label)](địa chỉ)",
                en: "take the brackets off if it is text, or make it a link: [\(label)](target)"))
    }

    package static func repeatedDefinition(_ label: String) -> Problem {
        Problem(
            .unusedDefinition,
            Message(
                vi: "nhãn “\(label)” đã được khai báo, nên địa chỉ ở dòng này không dùng đến",
                en: "the label “\(label)” is defined already, so the target of this line is not used"),
            help: Message(
                vi: "xóa dòng này, hoặc đặt cho nó một nhãn khác",
                en: "delete this line, or give it another label"))
    }
}
