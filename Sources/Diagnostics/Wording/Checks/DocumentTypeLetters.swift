extension Rule {
    package static let documentTypeLetters = Rule(
        "document-type-letters",
        summary: Message(
            vi: "chữ viết tắt trong số hiệu không khớp với tên loại văn bản",
            en: "the letters of a document's number do not match its type word"),
        explanation: Message(
            vi: """
                Trong số hiệu văn bản của Đảng, KL là Kết luận, KH là Kế hoạch, CT là Chỉ thị… Khi tên loại và chữ \
                viết tắt khác nhau, một trong hai bị chép sai. Mở văn bản gốc để xem lại.
                """,
            en: """
                In the number of a Party document the letters name its type: KL is a Kết luận, KH a Kế hoạch. Where \
                word and letters differ, one of them was copied wrongly: look at the document itself.
                """),
        wrong: "Kết luận số 18-KH/TW",
        right: "Kết luận số 18-KL/TW")
}

extension Problem {
    package static func typeLetters(_ number: String, letters: String, word: String, expected: [String]) -> Problem {
        let list = expected.joined(separator: " / ")
        return Problem(
            .documentTypeLetters,
            Message(
                vi: "“\(number)” có chữ \(letters) nghĩa là \(list), nhưng ở đây gọi là \(word)",
                en: "the letters \(letters) of “\(number)” mean \(list), but it is called \(word) here"))
    }
}
