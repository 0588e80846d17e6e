import Diagnostics
import Testing

@testable import Content

/// No text, however it is cut, ends the program or takes long.
@Suite struct TextCheckRobustnessTests {
    private static let pieces = [
        "ngày ", "Ngày ", "31/2/2021", "5", "/", "-", ".", ",", "tháng ", "năm ", "2021", "thứ ", "hai", "Chủ nhật",
        " (", ")",
        "kỷ luật ", "khiển trách", "đồng chí ", "ông ", "Nguyễn ", "Văn ", "A", "2,105 đảng viên", "4.60", "%",
        "chi bộ ", "bị ", "sinh ", "SN ", "0912 345 678", "CCCD ", "001075012345", "nhiễm HIV", "đạo Phật", "Đ/c ",
        "của ", "của ", "uỷ ", "ủy ", "\u{A0}", "  ", "75/KH", "-ĐU", "21-KH/TU", " của ", "Ban Bí thư", "“", "”",
        "\n\n", "\t",
        "https://", "www.", "@", "`", "*", "q", "ý", "o", "à", "Đ", "Ð", "e\u{301}", "|", "# ", "- ", "😀", ":", ";",
        "![", "](a.jpg",
        " \"Ảnh: ", "**", "_", "~~", "[", "]", "](", "] (org:", "][", "[^1]", "[^1]: ", "[a]: ", "#a", "-a", "1.a", "•",
        "…", "....",
        "| a |\n", "|---|\n", "    a\n", "```bord\n", "?a", "\u{200B}", "＃", "<b>", "§", "\u{FFFD}",
    ]

    /// The same pieces on every run.
    private struct Order: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    @Test(arguments: 0..<12 as Range<UInt64>) func anyMixtureOfWhatChecksLookForIsSurvived(_ seed: UInt64) {
        var order = Order(state: seed &* 0x9E37_79B9_7F4A_7C15)
        var files: [String: String] = [
            "organizations/a.yml": "{id: t, name: Đảng bộ tỉnh, kind: provincial-committee}",
            "documents/a.yml":
                "- {number: 21-KH/TU, scope: t, date: 2021-03-02}\n- {number: 5-KL/TW, replaces: 21-KH/TU}",
        ]
        for number in 0..<40 {
            let body = (0..<Int.random(in: 1...25, using: &order)).map { _ in
                Self.pieces.randomElement(using: &order) ?? ""
            }.joined()
            files["articles/a\(number).md"] = "---\ntitle: Tên\ndate: 2021-07-05\norganizations: [t]\n---\n\(body)"
        }
        let test = TestSite(files)
        #expect(test.result.diagnostics.allSatisfy { $0.location != nil })
    }

    @Test(arguments: [
        "của ", "uỷ ủy ", "31/2/2021 ", "thứ hai, ngày 1/1/2021 ", "khiển trách ", "1,", "75/KH", "a  ", "a\u{A0}",
        "đồng chí A ", "kỷ luật 1 ông A B, ", "a@", "www.", "x://", "chi bộ ", "1.1.1 ", "uỷ", "Ð",
        "*", "**a ", "[", "]", "](", "] (", "][a", "[^a]", "[a]: b\n\n", "[^a]: b\n\n", "#a\n", "-a\n", "1.a\n\n",
        "• a\n", "|", "| a |\n",
        "a\tb\n", ".", "…", "_", "    a\n\n", "```bord\n```\n", "b?c", "b?c/", "(org:a", "§a", "\u{200B}", "## \n\n",
        "[](a) ",
        "bị kỷ luật ông Lê Văn A, ", "sinh ngày 1/1/1975 ", "0912 345 678 ", "CCCD 001 ", "nhiễm HIV ", "đạo Phật ",
    ])
    func whatIsRepeatedTakesLinearTime(_ piece: String) {
        let body = String(repeating: piece, count: 20_000 / piece.utf8.count)
        let clock = ContinuousClock()
        let time = clock.measure {
            _ = TestSite(["articles/a.md": "---\ntitle: Tên\ndate: 2021-07-05\n---\n\(body)\n"])
        }
        #expect(time < .seconds(20))
    }
}
