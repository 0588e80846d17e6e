extension Rule {
    package static let namesInOneValue = Rule(
        "names-in-one-value",
        summary: Message(
            vi: "nhiều từ khóa hay tác giả viết trong một giá trị",
            en: "several tags or authors in one value"),
        explanation: Message(
            vi: """
                “từ khóa: A, B” là một từ khóa tên “A, B”, có một trang riêng mà không ai tìm. Viết danh sách: \
                [A, B], hoặc mỗi dòng một mục bắt đầu bằng “- ”. Một tên vốn có dấu phẩy, như “Chi bộ trong \
                sạch, vững mạnh” đã có hồ sơ, không bị nhắc; tên khác thì đặt trong "…".
                """,
            en: """
                “tags: A, B” is one tag named “A, B”, with a page that nobody looks for. Write a list: [A, B], \
                or one “- ” a line. A name that has a comma, such as that of an award with a record, is left \
                alone; any other such name goes into "…".
                """),
        wrong: "từ khóa: Bình Liêu, sinh hoạt chi bộ",
        right: "từ khóa: [Bình Liêu, sinh hoạt chi bộ]")
}

extension Problem {
    package static func tagsInOneValue(_ value: String, list: String) -> Problem {
        Problem(
            .namesInOneValue,
            Message(
                vi: "“\(value)” là một từ khóa duy nhất",
                en: "“\(value)” is one single tag"),
            help: Message(
                vi: "viết danh sách: [\(list)]; nếu đúng là một từ khóa thì đặt trong \"…\"",
                en: "write a list: [\(list)]; where it is one tag, put it into \"…\""))
    }

    package static func authorsInOneValue(_ value: String, list: String) -> Problem {
        Problem(
            .namesInOneValue,
            Message(
                vi: "“\(value)” là tên của một tác giả duy nhất",
                en: "“\(value)” is the name of one single author"),
            help: Message(
                vi:
                    "nhiều tác giả thì viết danh sách: [\(list)]; tên và chức vụ thì viết name (tên) và post (chức vụ) trên hai dòng",
                en: "write several authors as a list: [\(list)]; a name and a post on two lines, name and post"))
    }
}
