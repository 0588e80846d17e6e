extension Rule {
    package static let leaderLine = Rule(
        "leader-line",
        summary: Message(
            vi: "hàng dấu chấm hay gạch dưới để điền",
            en: "dots or underscores to write on"),
        explanation: Message(
            vi: """
                Những dãy ...... và _____ trong mẫu của Word để người ta điền tay. Trên trang chúng chỉ là một \
                hàng dấu, và máy đọc màn hình đọc từng dấu một. Điền nội dung vào, bỏ đi, hoặc đăng mẫu thành \
                tệp PDF.
                """,
            en: """
                Rows of dots and underscores in a form are there to be written on. On a page they are only \
                signs, which a screen reader reads one by one. Fill them in, remove them, or publish the form as \
                a PDF.
                """),
        wrong: "Họ và tên: ..............................",
        right: "Họ và tên: Nguyễn Văn A")
}

extension Problem {
    package static var leaderLine: Problem {
        Problem(
            .leaderLine,
            Message(
                vi: "hàng dấu để điền tay này hiện nguyên trên trang",
                en: "this row of signs to write on is shown as it is"),
            help: Message(
                vi: "điền nội dung hoặc xóa nó; một mẫu để in thì đăng thành tệp PDF",
                en: "fill it in or delete it; publish a form for printing as a PDF"))
    }
}
