extension Rule {
    package static let tableCells = Rule(
        "table-cells",
        summary: Message(
            vi: "hàng của bảng có nhiều ô hơn dòng tiêu đề",
            en: "a row of a table with more cells than its header"),
        explanation: Message(
            vi: """
                Số cột của bảng là số ô của dòng tiêu đề. Ô thừa ra ở một hàng bên dưới bị bỏ, bạn đọc không \
                thấy. Dấu | nằm trong một ô phải viết \\|.
                """,
            en: """
                A table has as many columns as its header has cells. Further cells of a row are dropped. A | \
                within a cell is written \\|.
                """),
        wrong: """
            | Năm | Số |
            | --- | --- |
            | 2024 | 9 | 12 |
            """,
        right: """
            | Năm | Kết nạp | Chuyển đến |
            | --- | --- | --- |
            | 2024 | 9 | 12 |
            """)
}

extension Problem {
    package static func lostCells(written: Int, columns: Int) -> Problem {
        Problem(
            .tableCells,
            Message(
                vi: "hàng này có \(written) ô, bảng chỉ có \(columns) cột: từ đây trở đi bạn đọc không thấy",
                en: "this row has \(written) cells, the table \(columns) columns: from here on nothing of it is shown"),
            help: Message(
                vi: "thêm cột vào dòng tiêu đề và dòng kẻ, hoặc bỏ ô thừa; dấu | trong một ô viết \\|",
                en: "add columns to the header and the line of dashes, or remove the cell; write \\| for a | within one"
            ))
    }
}
