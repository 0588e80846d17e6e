extension Rule {
    package static let textDoubleSpace = Rule(
        "text-double-space",
        summary: Message(
            vi: "hai dấu cách liền nhau trong câu",
            en: "two spaces together within a line"),
        explanation: Message(
            vi: """
                Trang web chỉ hiện một dấu cách, nhưng câu trích và phép tìm thì thấy cả hai. Dấu cách ở đầu và \
                cuối dòng là của Markdown nên không bị nhắc.
                """,
            en: """
                A page shows one space, but quotes and searches see both. Spaces at the beginning and end of a \
                line belong to Markdown and are left alone.
                """),
        wrong: "góp phần  thực hiện nghị quyết",
        right: "góp phần thực hiện nghị quyết")
}

extension Problem {
    package static func doubleSpaces(count: Int) -> Problem {
        Problem(
            .textDoubleSpace,
            Message(
                vi: "bài có \(count) chỗ có hai dấu cách liền nhau, đầu tiên ở đây",
                en: "two spaces stand together in \(count) places, the first here"),
            help: Message(vi: "thay bằng một dấu cách", en: "replace them by one"))
    }
}
