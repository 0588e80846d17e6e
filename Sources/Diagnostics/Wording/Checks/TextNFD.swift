extension Rule {
    package static let textNFD = Rule(
        "text-nfd",
        summary: Message(
            vi: "tệp viết chữ có dấu bằng mã tổ hợp (NFD)",
            en: "a file writes letters and their marks apart (NFD)"),
        explanation: Message(
            vi: """
                Dấu đứng rời khỏi chữ khi văn bản được dán từ PDF hoặc từ máy Mac. Chương trình vẫn đọc đúng và \
                ghép lại trên trang, nhưng trình soạn thảo của người khác có thể hiện sai hoặc không tìm ra chữ. \
                Chuyển cả tệp sang Unicode dựng sẵn một lần là xong.
                """,
            en: """
                Marks stand apart from their letters in text pasted from PDF or from a Mac. It is read and \
                published as it should be, but other editors may show it wrongly or not find a word. Convert the \
                file once to composed Unicode (NFC).
                """),
        wrong: "Chi bộ (o + dấu mũ + dấu nặng)",
        right: "Chi bộ (ộ là một ký tự)")
}

extension Problem {
    package static var decomposedText: Problem {
        Problem(
            .textNFD,
            Message(
                vi: "từ chỗ này, chữ và dấu trong tệp là những ký tự rời nhau (Unicode tổ hợp, NFD)",
                en: "from here on, letters and marks of this file are apart (decomposed Unicode, NFD)"),
            help: Message(
                vi: "chuyển tệp sang Unicode dựng sẵn (UniKey: Công cụ, Unicode tổ hợp sang Unicode) rồi lưu lại",
                en: "convert the file to composed Unicode (NFC) and save it again"))
    }
}
