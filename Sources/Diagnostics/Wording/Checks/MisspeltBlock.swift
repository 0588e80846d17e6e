extension Rule {
    package static let misspeltBlock = Rule(
        "misspelt-block",
        summary: Message(
            vi: "tên khối viết sai nên khối hiện thành mã",
            en: "a block whose name is misspelt"),
        explanation: Message(
            vi: """
                Sau ba dấu ``` là tên khối: board (bảng vàng), totals (tổng số), chart (biểu đồ), timeline (dòng \
                thời gian). Tên khác thì cả khối hiện nguyên văn trong khung mã máy tính. Mã máy tính thật \
                (swift, text…) không bị nhắc.
                """,
            en: """
                After ``` stands the name of the block: board, totals, chart or timeline. With any other, \
                readers see its lines in a box of code. Real code (swift, text …) is left alone.
                """),
        wrong: """
            ```bord
            danh hiệu: trong-sach-vung-manh
            ```
            """,
        right: """
            ```board
            danh hiệu: trong-sach-vung-manh
            ```
            """)
}

extension Problem {
    package static func misspeltBlock(_ written: String, right: String) -> Problem {
        Problem(
            .misspeltBlock,
            Message(
                vi: "không có khối nào tên “\(written)”, nên bạn đọc thấy nguyên văn các dòng của nó",
                en: "there is no block “\(written)”, so readers see its lines as they are typed"),
            help: Message(
                vi: "có phải ý bạn là “\(right)”? Các khối: board, totals, chart, timeline",
                en: "did you mean “\(right)”? The blocks are board, totals, chart and timeline"))
    }
}
