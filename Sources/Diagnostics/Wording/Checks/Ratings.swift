extension Rule {
    package static let ratingTwice = Rule(
        "rating-twice",
        summary: Message(
            vi: "một tổ chức được xếp loại hai lần trong một năm", en: "an organization is rated twice in one year"),
        explanation: Message(
            vi: """
                Mỗi năm một tổ chức có một mức xếp loại. Khi cấp trên xếp lại, giữ mức sau cùng và nói điều ấy trong \
                ghi chú.
                """,
            en: "An organization has one rating a year. Where it was rated again, keep the last and say so in a note."),
        wrong: """
            - { organization: ap-mau, year: 2024, rating: good }
            - { organization: ap-mau, year: 2024, rating: excellent }
            """,
        right: """
            - { organization: ap-mau, year: 2023, rating: good }
            - { organization: ap-mau, year: 2024, rating: excellent }
            """)

    package static let ratingUnknownToRule = Rule(
        "rating-unknown-to-rule",
        summary: Message(
            vi: "mức xếp loại không có trong quy định của năm ấy",
            en: "a rating that the rule set of its year does not know"),
        explanation: Message(
            vi: """
                site.yml khai báo quy định xếp loại có hiệu lực năm ấy (ratingRules) và các mức của quy định ấy; mức \
                ghi ở đây không nằm trong đó. Kiểm tra mức, năm, hoặc bổ sung quy định.
                """,
            en: """
                site.yml declares the rule set in force in that year (ratingRules) with its ratings, and this is none \
                of them. Check the rating, the year, or the rule set.
                """),
        wrong: """
            # site.yml: ratingRules: [{ from: 2025, items: [excellent, good, not-completed] }]
            - { organization: ap-mau, year: 2025, rating: completed }
            """,
        right: """
            # site.yml: ratingRules: [{ from: 2025, items: [excellent, good, not-completed] }]
            - { organization: ap-mau, year: 2025, rating: good }
            """)
}

extension Problem {
    package static func ratingTwice(_ name: String, year: Int) -> Problem {
        Problem(
            .ratingTwice,
            Message(
                vi: "“\(name)” đã có xếp loại năm \(year)", en: "“\(name)” has a rating for \(year) already"),
            help: Message(vi: "giữ một xếp loại cho mỗi năm", en: "keep one rating a year"))
    }

    package static func ratingUnknownToRule(_ rating: String, year: Int, known: [String]) -> Problem {
        let list = known.joined(separator: ", ")
        return Problem(
            .ratingUnknownToRule,
            Message(
                vi: "quy định có hiệu lực năm \(year) không có mức “\(rating)”",
                en: "the rule set in force in \(year) has no rating “\(rating)”"),
            help: Message(vi: "các mức của quy định ấy: \(list)", en: "its ratings are: \(list)"))
    }
}
