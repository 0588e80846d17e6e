extension Rule {
    package static let rawList = Rule(
        "raw-list",
        summary: Message(
            vi: "danh sách viết sao cho các mục dính vào nhau",
            en: "items that run together in one paragraph"),
        explanation: Message(
            vi: """
                Mục của danh sách là “- mục” hoặc “1. mục”: dấu, một dấu cách, rồi chữ. Viết “-mục”, “1.mục”, \
                “1/ mục”, “a) mục” thì đó là chữ thường, và những dòng liền nhau nhập thành một đoạn. Muốn giữ \
                a), b), 1/ như văn bản gốc thì để một dòng trống giữa các mục.
                """,
            en: """
                An item is “- item” or “1. item”: the mark, a blank, the words. “-item”, “1.item”, “1/ item” and \
                “a) item” are plain text, and lines without a blank one between them become one paragraph. To \
                keep a), b), 1/, leave a blank line between the items.
                """),
        wrong: """
            1.Kết nạp đảng viên
            2.Sinh hoạt chi bộ
            """,
        right: """
            1. Kết nạp đảng viên
            2. Sinh hoạt chi bộ
            """)
}

extension Problem {
    package static func listWithoutBlank(_ mark: String) -> Problem {
        Problem(
            .rawList,
            Message(
                vi: "thiếu dấu cách sau “\(mark)” nên dòng này không thành một mục của danh sách",
                en: "no blank follows “\(mark)”, so this line is no item of a list"),
            help: Message(
                vi:
                    "viết “\(mark)”, một dấu cách, rồi nội dung; nếu không phải danh sách thì viết dấu \\ trước “\(mark)”",
                en: "write “\(mark)”, a blank, then the item; where no list is meant, write \\ before the mark"))
    }

    package static func listRunsTogether(_ mark: String, count: Int) -> Problem {
        Problem(
            .rawList,
            Message(
                vi: "\(count) dòng bắt đầu như “\(mark)” nhập thành một đoạn liền, dòng đầu ở đây",
                en: "\(count) lines that begin like “\(mark)” run together in one paragraph, the first here"),
            help: Message(
                vi: "để một dòng trống giữa các dòng, hoặc viết thành danh sách với “- ” hay “1. ”",
                en: "leave a blank line between them, or make it a list with “- ” or “1. ”"))
    }
}
