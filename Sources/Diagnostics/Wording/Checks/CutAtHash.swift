extension Rule {
    package static let cutAtHash = Rule(
        "cut-at-hash",
        summary: Message(
            vi: "giá trị bị cắt ở dấu “ #”",
            en: "a value that is cut off at “ #”"),
        explanation: Message(
            vi: """
                Trong YAML, dấu # sau một dấu cách mở đầu lời ghi chú: những gì đứng sau nó không thuộc giá trị. \
                “title: Bản tin #12” chỉ còn “Bản tin”. Giá trị có dấu # thì đặt trong "…". Lời ghi chú thật thì \
                viết “# ”, có dấu cách sau dấu #.
                """,
            en: """
                In YAML, # after a blank begins a comment, and what follows is no part of the value: “title: Bản \
                tin #12” is “Bản tin”. A value with # goes into "…". A real comment has a blank after the #.
                """),
        wrong: "title: Bản tin #12 của chi bộ",
        right: "title: \"Bản tin #12 của chi bộ\"",
        isAcknowledged: false)
}

extension Problem {
    package static func cutAtHash(_ value: String, quoted: String?) -> Problem {
        Problem(
            .cutAtHash,
            Message(
                vi: "từ dấu # trở đi không thuộc giá trị: chỉ còn “\(value)”",
                en: "from the # on, this is no part of the value, which is “\(value)”"),
            help: quoted.map { Message(vi: "viết: \($0)", en: "write: \($0)") }
                ?? Message(vi: "đặt giá trị trong dấu ngoặc kép", en: "put the value into quotes"))
    }
}
