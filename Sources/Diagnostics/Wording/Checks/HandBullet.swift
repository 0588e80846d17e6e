extension Rule {
    package static let handBullet = Rule(
        "hand-bullet",
        summary: Message(
            vi: "dấu đầu dòng •, ▪ gõ tay hay dán từ Word",
            en: "bullets that are typed or pasted"),
        explanation: Message(
            vi: """
                Dấu •, ▪, ● ở đầu dòng thường theo vào khi dán từ Word. Chúng chỉ là chữ: các dòng liền nhau \
                nhập thành một đoạn, và máy đọc màn hình không biết đó là danh sách. Viết “- ” ở đầu mỗi dòng.
                """,
            en: """
                •, ▪ and ● at the beginning of lines come with text pasted from a word processor. They are only \
                signs: the lines run together, and a screen reader knows of no list. Begin each line with “- ”.
                """),
        wrong: """
            • Duy trì giao ban
            • Kết nạp đúng quy trình
            """,
        right: """
            - Duy trì giao ban
            - Kết nạp đúng quy trình
            """)
}

extension Problem {
    package static func handBullets(_ sign: String, count: Int) -> Problem {
        Problem(
            .handBullet,
            Message(
                vi: "\(count) dòng bắt đầu bằng “\(sign)”, không thành danh sách, dòng đầu ở đây",
                en: "lines that begin with “\(sign)” and are no list: \(count), the first here"),
            help: Message(
                vi: "thay “\(sign)” bằng “- ” (dấu gạch nối, dấu cách) ở đầu mỗi dòng",
                en: "write “- ” (a hyphen and a blank) for “\(sign)” on each line"))
    }
}
