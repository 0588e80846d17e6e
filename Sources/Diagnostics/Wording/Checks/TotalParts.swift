extension Rule {
    package static let totalParts = Rule(
        "total-parts",
        summary: Message(
            vi: "các phần của một tổng số cộng lại không bằng tổng số",
            en: "the parts of a total do not sum to its count"),
        explanation: Message(
            vi: """
                Bạn đọc sẽ cộng các phần và thấy sai. Đối chiếu từng phần và tổng với báo cáo nguồn; \
                nếu chính báo cáo in như vậy, giữ nguyên số và ghi lý do vào acknowledge.
                """,
            en: """
                Readers add the parts up and see that it is wrong. Compare each part and the count with the \
                report; if the report prints them so, keep the figures and acknowledge the finding.
                """),
        wrong: """
            award: chi-bo-bon-tot
            year: 2021
            count: 11
            parts: { xã: 5, thị trấn: 5 }
            """,
        right: """
            award: chi-bo-bon-tot
            year: 2021
            count: 11
            parts: { xã: 5, thị trấn: 6 }
            """)
}

extension Problem {
    package static func partsDoNotSum(sum: Int, count: Int) -> Problem {
        Problem(
            .totalParts,
            Message(
                vi: "các phần cộng lại bằng \(sum), không bằng tổng \(count)",
                en: "the parts sum to \(sum), not to the count \(count)"))
    }
}

extension Message {
    package static var countIsHere: Message { Message(vi: "tổng ghi ở đây", en: "the count is here") }
}
