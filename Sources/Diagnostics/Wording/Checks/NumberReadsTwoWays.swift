extension Rule {
    package static let numberReadsTwoWays = Rule(
        "number-reads-two-ways",
        summary: Message(
            vi: "một con số trong bài có thể đọc theo hai cách",
            en: "a number in an article reads two ways"),
        explanation: Message(
            vi: """
                Tiếng Việt dùng dấu chấm ngăn hàng nghìn và dấu phẩy ngăn phần lẻ: 2.105 đảng viên, 4,60%. Viết \
                theo lối tiếng Anh, “2,105 đảng viên” có thể hiểu là hơn hai đảng viên. Ngày giờ, số hiệu, mục \
                của văn bản, mã và địa chỉ web không bị xét.
                """,
            en: """
                In Vietnamese the dot groups thousands and the comma begins decimals: 2.105 đảng viên, 4,60%. \
                Written as in English, “2,105 đảng viên” is a little more than two. Dates, times, numbers of \
                documents and sections, code and addresses are left alone.
                """),
        wrong: "2,105 đảng viên, chiếm 4.60% dân số",
        right: "2.105 đảng viên, chiếm 4,60% dân số")
}

extension Problem {
    package static func numberReadsTwoWays(_ written: String, meant: String) -> Problem {
        Problem(
            .numberReadsTwoWays,
            Message(
                vi: "“\(written)” có thể đọc theo hai cách: dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần lẻ",
                en: "“\(written)” reads two ways: the dot groups thousands, the comma begins decimals"),
            help: Message(vi: "có phải ý bạn là \(meant)?", en: "did you mean \(meant)?"))
    }
}
