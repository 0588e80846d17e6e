import Testing

@testable import Vietnamese

struct SearchWordTests {
    private func words(_ text: String) -> [SearchWord] { SearchWord.all(in: text) }

    @Test(arguments: [
        "18-KL/TW", "Đảng uỷ xã Mỹ Hoà", "Đắk R’lấp", "“Chi bộ bốn tốt”", "số\u{A0}02", "Müller, ñandú, Ångström 5²",
        "МОСКВА ά", "Ðảng ɖ", "K\u{212A}", "ấp Cây\tDầu", "x\u{301}y", "\u{301}", "", "… – “”",
        "Nghị quyết số 02-NQ/TU",
    ])
    func `together they are what searching compares`(_ text: String) {
        for form in [text.nfc, text.nfd] {
            #expect(words(form).map(\.folded).joined(separator: " ").bytes == Folding.search(form).bytes)
        }
    }

    @Test(arguments: ["hoà|hòa", "Uỷ|ủy", "ĐƯỜNG|đường", "khoá|khóa", "Thuỷ|thủy"])
    func `both places of the tone are one spelling, composed or not`(_ pair: String) {
        let forms = pair.split(separator: "|").flatMap { [String($0).nfc, String($0).nfd] }
        #expect(Set(forms.map { words($0) }).count == 1)
        #expect(Set(forms.map { words($0).map(\.exact.bytes) }).count == 1)
    }

    @Test(arguments: [["đường", "dương", "đương", "dưỡng"], ["chi", "chỉ", "chí"], ["quy", "quý", "quỳ"]])
    func `other marks are other spellings of one word`(_ spellings: [String]) {
        let found = spellings.flatMap { words($0) }
        #expect(Set(found.map(\.folded)).count == 1)
        #expect(Set(found.map(\.exact)).count == spellings.count)
    }

    @Test func `of a very long word only the beginning counts`() {
        let found = words(String(repeating: "ắ", count: 5000))
        #expect(found.map(\.folded) == [String(repeating: "a", count: 40)])
        #expect(found[0].exact.unicodeScalars.count == 40)
    }
}
