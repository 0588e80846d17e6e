import Testing

@testable import Pages

@Suite struct TextLinesTests {
    @Test(arguments: [
        ("Nữ: 14.732", ["Nữ: 14.732"]), ("", []),
        ("lĩnh vực Học sinh, sinh viên: 232", ["lĩnh vực Học sinh,", "sinh viên: 232"]),
        ("một hai ba bốn năm sáu bảy tám chín mười mười một mười hai", ["một hai ba bốn năm", "sáu bảy tám chín …"]),
        (String(repeating: "x", count: 50), [String(repeating: "x", count: 20)]),
    ])
    func breaksAtWords(text: String, lines: [String]) {
        #expect(TextLines.of(text, longest: 20, most: 2) == lines)
    }

    @Test func keepsTheValueAtTheEnd() {
        let lines = TextLines.of("một hai ba bốn năm sáu bảy tám chín: 232", longest: 12, most: 2, keepsEnd: true)
        #expect(lines == ["một hai ba", "… chín: 232"])
    }
}
