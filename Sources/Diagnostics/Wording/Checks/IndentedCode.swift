extension Rule {
    package static let indentedCode = Rule(
        "indented-code",
        summary: Message(
            vi: "đoạn thụt đầu dòng bằng bốn dấu cách hoặc phím Tab",
            en: "a paragraph that begins with four blanks or a tab"),
        explanation: Message(
            vi: """
                Trong Markdown, dòng thụt từ bốn dấu cách trở lên, hoặc một phím Tab, là mã máy tính: bạn đọc \
                thấy một khung chữ máy, không xuống dòng, liên kết và tham chiếu trong đó không có tác dụng và \
                không được kiểm tra. Trang tự trình bày đầu đoạn, nên chỉ cần viết sát lề. Muốn đăng mã máy tính \
                thật thì đặt nó giữa hai dòng ```.
                """,
            en: """
                In Markdown a line that begins with four blanks or a tab is code: a box of typewriter letters in \
                which links do nothing and references are not checked. Write paragraphs from the margin. For \
                real code, put it between two lines ```.
                """),
        wrong: "    Theo Kế hoạch, chi bộ đã thực hiện tốt.",
        right: "Theo Kế hoạch, chi bộ đã thực hiện tốt.")
}

extension Problem {
    package static var indentedCode: Problem {
        Problem(
            .indentedCode,
            Message(
                vi: "đoạn này thụt đầu dòng nên thành một khung mã máy tính; liên kết trong đó không có tác dụng",
                en: "this paragraph is indented and so becomes a box of code; links in it do nothing"),
            help: Message(
                vi: "xóa dấu cách hoặc Tab ở đầu dòng; nếu đúng là mã thì đặt giữa hai dòng ```",
                en: "delete the blanks or the tab before it; where code is meant, put it between two lines ```"))
    }
}
