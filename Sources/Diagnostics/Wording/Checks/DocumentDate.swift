extension Rule {
    package static let documentDate = Rule(
        "document-date",
        summary: Message(
            vi: "một văn bản mà ghi hai ngày",
            en: "one document with two dates"),
        explanation: Message(
            vi: """
                Một văn bản chỉ có một ngày ban hành. Hai hồ sơ cùng số và phạm vi mà khác ngày thì hoặc một \
                ngày sai, hoặc là hai văn bản của hai nhiệm kỳ: khi ấy ghi term (khóa) cho từng văn bản. Ngày in \
                ngay sau số hiệu trong bài cũng được đối chiếu với hồ sơ.
                """,
            en: """
                A document has one date. Two records of one number and scope with different dates are a mistake, \
                or two documents of two terms: then give each its term. A date that is printed right after a \
                number in an article is compared with the record, too.
                """),
        wrong: "Theo Kế hoạch số 69-KH/TU ngày 27/11/2018 (hồ sơ ghi 2017-11-27)",
        right: "Theo Kế hoạch số 69-KH/TU ngày 27/11/2017")
}

extension Problem {
    package static func documentDates(_ number: String, _ first: String, _ second: String) -> Problem {
        Problem(
            .documentDate,
            Message(
                vi: "hai hồ sơ của “\(number)” ghi hai ngày khác nhau: \(first) và \(second)",
                en: "two records of “\(number)” have two dates: \(first) and \(second)"),
            help: Message(
                vi: "sửa ngày sai; nếu là hai văn bản của hai nhiệm kỳ, ghi term (khóa) cho cả hai",
                en: "correct the wrong one; where they are documents of two terms, give both their terms"))
    }

    package static func documentDateInText(_ title: String, printed: String, recorded: String) -> Problem {
        Problem(
            .documentDate,
            Message(
                vi: "ở đây ghi ngày \(printed), còn hồ sơ của “\(title)” ghi \(recorded)",
                en: "the date here is \(printed), that in the record of “\(title)” \(recorded)"))
    }
}

extension Message {
    package static var recordIsHere: Message { Message(vi: "hồ sơ ghi ở đây", en: "the record has it here") }
}
