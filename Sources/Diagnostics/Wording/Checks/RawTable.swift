extension Rule {
    package static let rawTable = Rule(
        "raw-table",
        summary: Message(
            vi: "bảng thiếu dòng kẻ, hoặc cột ngăn bằng phím Tab",
            en: "a table without its line of dashes, or of tabs"),
        explanation: Message(
            vi: """
                Bảng cần dòng thứ hai gồm các dấu gạch, đủ số cột như dòng tiêu đề: | --- | --- |. Thiếu dòng \
                ấy, hoặc dán từ Word/Excel với cột ngăn bằng phím Tab, thì các hàng nhập thành một đoạn chữ.
                """,
            en: """
                The second line of a table consists of dashes, one cell for each column of the header: | --- | \
                --- |. Without it, or with columns separated by tabs, the rows run together as text.
                """),
        wrong: """
            | Năm | Số |
            | 2024 | 9 |
            """,
        right: """
            | Năm | Số |
            | --- | --- |
            | 2024 | 9 |
            """)
}

extension Problem {
    package static func tableWithoutRule(_ columns: Int, rule: String) -> Problem {
        Problem(
            .rawTable,
            Message(
                vi: "các dòng này không thành bảng, bạn đọc thấy nguyên dấu “|”",
                en: "these lines are no table, and readers see the “|”"),
            help: Message(
                vi: "thêm dưới dòng tiêu đề một dòng đủ \(columns) cột: \(rule)",
                en: "add below the header a line of \(columns) columns: \(rule)"))
    }

    package static var tableOfTabs: Problem {
        Problem(
            .rawTable,
            Message(
                vi: "các dòng này ngăn cột bằng phím Tab, nên nhập thành một đoạn chữ",
                en: "the columns of these lines are separated by tabs, so they run together as text"),
            help: Message(
                vi: "viết thành bảng: ngăn các ô bằng “|”, dòng thứ hai là | --- | --- |",
                en: "make it a table: put “|” between the cells, and | --- | --- | on the second line"))
    }
}
