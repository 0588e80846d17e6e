extension Rule {
    package static let outsideAward = Rule(
        "outside-award",
        summary: Message(
            vi: "danh hiệu được ghi cho một năm mà danh hiệu chưa có hoặc không còn",
            en: "an award is given in a year in which there was no such award"),
        explanation: Message(
            vi: """
                Danh hiệu có from, to (từ, đến), hoặc các bản tiêu chí của nó đều có ngày, và năm ghi ở đây nằm ngoài. \
                Kiểm tra năm, hoặc bổ sung bản tiêu chí của năm ấy. Thông báo chỉ ra một lần cho mỗi danh hiệu và năm.
                """,
            en: """
                The award has a first or last day, or all versions of its criteria have dates, and this year is \
                outside. Check the year, or add the version that was in force. It is said once for each award and year.
                """),
        wrong: """
            # awards: { id: chi-bo-mau, name: Chi bộ mẫu, from: 2022 }
            - { organization: ap-mau, award: chi-bo-mau, year: 2012 }
            """,
        right: """
            # awards: { id: chi-bo-mau, name: Chi bộ mẫu, from: 2022 }
            - { organization: ap-mau, award: chi-bo-mau, year: 2022 }
            """)
}

extension Problem {
    package static func outsideAward(_ award: String, year: Int, others: Int) -> Problem {
        Problem(
            .outsideAward,
            Message(
                vi: "năm \(year) chưa có hoặc không còn danh hiệu “\(award)”\(more(others).vi)",
                en: "in \(year) there was no award “\(award)”\(more(others).en)"),
            help: Message(
                vi: "kiểm tra năm, hoặc from, to của danh hiệu", en: "check the year, or the award's from and to"))
    }

    package static func outsideCriteria(_ award: String, year: Int, others: Int) -> Problem {
        Problem(
            .outsideAward,
            Message(
                vi: "không có bản tiêu chí nào của “\(award)” có hiệu lực năm \(year)\(more(others).vi)",
                en: "no version of the criteria of “\(award)” was in force in \(year)\(more(others).en)"),
            help: Message(
                vi: "kiểm tra năm, hoặc thêm bản tiêu chí của năm ấy vào danh hiệu",
                en: "check the year, or add the version of that year to the award"))
    }

    private static func more(_ others: Int) -> Message {
        others > 0 ? Message(vi: " (và \(others) hồ sơ khác)", en: " (and \(others) more)") : Message(vi: "", en: "")
    }
}
