extension Rule {
    package static let tableRow = Rule(
        "table-row",
        summary: Message(
            vi: "một dòng dính vào bảng thành một hàng",
            en: "a line that became a row of the table above"),
        explanation: Message(
            vi: """
                Mỗi hàng của bảng nằm trên một dòng. Xuống dòng trong một ô thì phần sau thành một hàng mới, \
                lệch cột; một đoạn văn viết ngay dưới bảng, không có dòng trống, cũng thành một hàng.
                """,
            en: """
                A row of a table is one line. A line break within a cell makes the rest a row of its own, in the \
                wrong column; so does a paragraph right below a table without a blank line.
                """),
        wrong: """
            | Chi bộ | Kết quả |
            | --- | --- |
            | Ấp Một | Tốt |
            Nguồn: Đảng ủy xã
            """,
        right: """
            | Chi bộ | Kết quả |
            | --- | --- |
            | Ấp Một | Tốt |

            Nguồn: Đảng ủy xã
            """)
}

extension Problem {
    package static var lineBecameRow: Problem {
        Problem(
            .tableRow,
            Message(
                vi: "dòng này thành một hàng của bảng ở trên",
                en: "this line became a row of the table above"),
            help: Message(
                vi: "nội dung một ô viết liền trên một dòng; nếu là đoạn văn thì để một dòng trống trước nó",
                en: "write what a cell holds on one line; before a paragraph, leave a blank line"))
    }
}
