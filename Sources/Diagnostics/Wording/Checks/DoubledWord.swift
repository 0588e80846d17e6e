extension Rule {
    package static let doubledWord = Rule(
        "doubled-word",
        summary: Message(
            vi: "một từ viết hai lần liền nhau",
            en: "a word stands twice"),
        explanation: Message(
            vi: """
                Từ viết lặp thường là sót lại sau khi sửa câu. Tiếng Việt có nhiều từ láy (từ từ, luôn luôn, đời \
                đời) và nhiều chỗ hai tiếng giống nhau đứng liền mà đúng (đảng bộ bộ phận, năm năm), nên chương \
                trình chỉ nhắc những từ chắc chắn không lặp: của, và, các, những, được, trong…, “ngày ngày”, và \
                vài tên gọi như “chi bộ chi bộ”. “Mỗi ngày” thì viết “hằng ngày”.
                """,
            en: """
                A word that stands twice is mostly left over from editing. Vietnamese doubles many words, and \
                like syllables often meet, so only words that are never doubled are found: words of grammar, \
                “ngày ngày”, and a few names of things. For “every day” write “hằng ngày”.
                """),
        wrong: "Hướng dẫn số 12-HD/BTCTW, ngày ngày 06/7/2018",
        right: "Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018")
}

extension Problem {
    package static func doubledWord(_ words: String, once: String) -> Problem {
        Problem(
            .doubledWord,
            Message(vi: "“\(words)”: từ này viết hai lần", en: "“\(words)”: this stands twice"),
            help: Message(
                vi: "viết “\(once)” một lần; nếu đúng là cố ý, ghi acknowledge (xác nhận) kèm lý do",
                en: "write “\(once)” once; where it is meant so, acknowledge it with a reason"))
    }
}
