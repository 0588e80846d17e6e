extension Rule {
    package static let duplicateRecognition = Rule(
        "duplicate-recognition",
        summary: Message(
            vi: "một tổ chức, một danh hiệu, một thời gian được ghi hai lần, hoặc hai lần trái nhau",
            en: "one organization, award and period recorded twice, or with statuses that contradict each other"),
        explanation: Message(
            vi: """
                Dự kiến, đăng ký, cho chủ trương rồi công nhận là các bước của cùng một năm và không trùng nhau. Hai \
                bản ghi cùng một bước thì có một bản thừa; công nhận và không đạt trong cùng thời gian thì một bản \
                sai. Nếu là hai căn cứ của một lần công nhận, gộp lại: một bản ghi có được cả văn bản lẫn nguồn.
                """,
            en: """
                Planned, registered, approved and then recognized are the steps of one year and no duplicates. Of two \
                records of one step one is too many; of recognized and not-met for one period one is wrong. Where \
                they are two pieces of evidence for one decision, make them one record: it may have a document and a \
                source.
                """),
        wrong: """
            Chi bộ;Danh hiệu;Năm;Văn bản
            Chi bộ thôn Mẫu;Chi bộ bốn tốt;2025;07-QĐ/ĐU
            Chi bộ thôn Mẫu;Chi bộ bốn tốt;2025;07-QĐ/ĐU
            """,
        right: """
            Chi bộ;Danh hiệu;Năm;Văn bản
            Chi bộ thôn Mẫu;Chi bộ bốn tốt;2025;07-QĐ/ĐU
            """)
}

extension Problem {
    package static func recognizedTwice(
        _ organization: String, award: String, period: String, status: Message
    ) -> Problem {
        Problem(
            .duplicateRecognition,
            Message(
                vi: "“\(organization)” đã có bản ghi “\(status.vi)” danh hiệu “\(award)” cho thời gian này (\(period))",
                en: "“\(organization)” has a record “\(status.en)” of “\(award)” for this period already (\(period))"),
            help: Message(
                vi: "xóa bản ghi thừa; nếu là hai căn cứ, ghi cả hai vào một bản ghi",
                en: "delete the one that is too many; two pieces of evidence go into one record"))
    }

    package static func contradictingRecognition(
        _ organization: String, award: String, status: Message, other: Message
    ) -> Problem {
        Problem(
            .duplicateRecognition,
            Message(
                vi: "“\(status.vi)” trái với bản ghi “\(other.vi)” danh hiệu “\(award)” của “\(organization)”",
                en: "“\(status.en)” contradicts the record “\(other.en)” of “\(award)” for “\(organization)”"),
            help: Message(
                vi: "đối chiếu với nguồn và chỉ giữ bản ghi đúng",
                en: "compare both with their sources and keep the one that is right"))
    }
}

extension Message {
    package static var firstRecordHere: Message {
        Message(vi: "bản ghi trước ở đây", en: "the earlier record is here")
    }
}
