extension Rule {
    package static let textNBSP = Rule(
        "text-nbsp",
        summary: Message(
            vi: "dấu cách không ngắt ở chỗ của dấu cách thường",
            en: "no-break spaces where ordinary ones belong"),
        explanation: Message(
            vi: """
                Dấu cách không ngắt (NBSP) theo vào khi dán từ Word hoặc từ trang web; nó làm dòng ngắt sai và \
                câu trích không khớp. Đứng cạnh một con số, một chữ hoa hay một dấu câu thì có thể là cố ý (“5 \
                km”, “Đ. 2”), nên không bị nhắc; giữa hai chữ thường, hoặc đứng liền một dấu cách khác, thì \
                thừa.
                """,
            en: """
                No-break spaces come with text pasted from a word processor or a web page; lines break wrongly \
                and quotes do not match. Beside a figure, a capital or a sign one may be meant, and is left \
                alone; between two small words, or beside another space, it is not.
                """),
        wrong: "chi bộ[NBSP][NBSP]trực thuộc",
        right: "chi bộ trực thuộc")
}

extension Problem {
    package static func noBreakSpaces(count: Int) -> Problem {
        Problem(
            .textNBSP,
            Message(
                vi: "bài có \(count) chỗ dùng dấu cách không ngắt (NBSP) thay cho dấu cách thường, đầu tiên ở đây",
                en: "no-break spaces where ordinary ones belong: \(count) places, the first here"),
            help: Message(
                vi: "tìm và thay bằng một dấu cách thường", en: "replace each by one ordinary space"))
    }
}
