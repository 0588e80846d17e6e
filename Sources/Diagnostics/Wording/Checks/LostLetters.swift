extension Rule {
    package static let lostLetters = Rule(
        "lost-letters",
        summary: Message(
            vi: "dấu hỏi thay cho chữ có dấu đã mất",
            en: "question marks for letters that were lost"),
        explanation: Message(
            vi: """
                “C?ng h?a x? h?i”: khi một phần mềm lưu văn bản bằng bảng mã không có chữ tiếng Việt, mỗi chữ có \
                dấu thành dấu hỏi. Chữ đã mất không khôi phục được từ tệp này: lấy lại bản gốc.
                """,
            en: """
                “C?ng h?a x? h?i”: a program saved the text in an encoding without Vietnamese letters, each of \
                which became a question mark. They cannot be restored from this file: take the original.
                """),
        wrong: "C?ng h?a x? h?i ch? ngh?a",
        right: "Cộng hòa xã hội chủ nghĩa")
}

extension Problem {
    package static func lostLetters(_ word: String, count: Int) -> Problem {
        Problem(
            .lostLetters,
            Message(
                vi: "dấu hỏi giữa chữ, như “\(word)”: \(count) chỗ có lẽ đã mất chữ có dấu, đầu tiên ở đây",
                en: "question marks within words, such as “\(word)”: \(count) letters seem to be lost, the first here"),
            help: Message(
                vi: "lấy lại bản gốc và lưu bằng bảng mã UTF-8 (trong Excel: “CSV UTF-8”)",
                en: "take the original and save it as UTF-8 (in Excel: “CSV UTF-8”)"))
    }
}
