extension Rule {
    package static let mixedToneMarks = Rule(
        "mixed-tone-marks",
        summary: Message(
            vi: "một bài viết một tiếng theo hai cách đặt dấu thanh",
            en: "one article writes a syllable with the tone mark in both places"),
        explanation: Message(
            vi: """
                “Ủy” và “uỷ”, “hòa” và “hoà” đều đúng, nhưng một bài nên dùng một cách. Chương trình nhắc một \
                lần ở chỗ đầu tiên của cách ít dùng hơn. Tên riêng và lời trong dấu “ ” giữ nguyên như in, không \
                bị tính.
                """,
            en: """
                “Ủy” and “uỷ”, “hòa” and “hoà” are both right, but one article should use one of them. The first \
                place of the rarer one is shown. Names and words in “ ” stay as they are printed and do not \
                count.
                """),
        wrong: "Đảng ủy xã chỉ đạo các cấp uỷ.",
        right: "Đảng ủy xã chỉ đạo các cấp ủy.")
}

extension Problem {
    package static func mixedToneMarks(rare: String, count: Int, usual: String, usualCount: Int) -> Problem {
        Problem(
            .mixedToneMarks,
            Message(
                vi: "bài viết “\(rare)” \(count) lần và “\(usual)” \(usualCount) lần",
                en: "the article has “\(rare)” \(count) times and “\(usual)” \(usualCount) times"),
            help: Message(vi: "dùng một cách trong cả bài", en: "use one of them throughout"))
    }
}
