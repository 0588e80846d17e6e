extension Rule {
    package static let documentIssuer = Rule(
        "document-issuer",
        summary: Message(
            vi: "chữ cuối của số hiệu không khớp với nơi ban hành",
            en: "the issuer letters of a number do not fit who issued the document"),
        explanation: Message(
            vi: """
                Chữ cuối của số hiệu cho biết nơi ban hành: TW là Trung ương, TU là Tỉnh ủy hoặc Thành ủy, HU là \
                Huyện ủy, ĐU là Đảng ủy, BTCTU là Ban Tổ chức Tỉnh ủy. Khi cơ quan ban hành hoặc phạm vi trong \
                hồ sơ khác cấp ấy, một trong hai bị chép sai. Ký hiệu mà chương trình không biết thì không bị \
                nhắc.
                """,
            en: """
                The last letters of a number say who issued the document: TW the centre, TU a province, HU a \
                district, ĐU a Đảng ủy, BTCTU the Ban Tổ chức of a province. Where issuer or scope of the record \
                are of another level, one was copied wrongly. Unknown letters are left alone.
                """),
        wrong: """
            number: 21-KH/TU
            issuer: Huyện ủy Ba Tri
            """,
        right: """
            number: 21-KH/HU
            issuer: Huyện ủy Ba Tri
            """)
}

extension Problem {
    package static func documentIssuer(_ number: String, letters: String, issuer: String) -> Problem {
        Problem(
            .documentIssuer,
            Message(
                vi: "chữ \(letters) của “\(number)” không phải ký hiệu của “\(issuer)”",
                en: "the letters \(letters) of “\(number)” are not those of “\(issuer)”"))
    }

    package static func documentScope(_ number: String, letters: String, scope: String, kind: String) -> Problem {
        Problem(
            .documentIssuer,
            Message(
                vi: "chữ \(letters) của “\(number)” không hợp với phạm vi “\(scope)” (\(kind))",
                en: "the letters \(letters) of “\(number)” do not fit the scope “\(scope)” (\(kind))"))
    }
}
