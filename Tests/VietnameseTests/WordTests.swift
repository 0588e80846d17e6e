import Testing

@testable import Vietnamese

struct WordTests {
    private func words(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return Word.all(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }

    @Test(arguments: [
        ("Đảng ủy xã Mỹ Hòa", ["Đảng", "ủy", "xã", "Mỹ", "Hòa"]), ("  a\u{A0}b\tc\n", ["a", "b", "c"]),
        ("2.105 đảng viên, 41,52%.", ["2.105", "đảng", "viên", ",", "41,52", "%", "."]),
        ("18-KL/TW", ["18", "-", "KL", "/", "TW"]), ("năm 2021.", ["năm", "2021", "."]), ("1,a", ["1", ",", "a"]),
        ("và... hết…", ["và", "...", "hết", "…"]), ("R’lấp", ["R", "’", "lấp"]), ("", []), ("B12b", ["B12b"]),
        ("ma\u{AD}y\u{200B} x", ["ma\u{AD}y", "x"]), ("Москва 東京", ["Москва", "東京"]),
    ])
    func `a text is cut into words, numbers and signs`(_ text: String, _ expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test(arguments: [
        ("hoà", "hòa"), ("uỷ", "ủy"), ("“", "\""), ("«", "”"), ("’", "'"), ("...", "…"), ("Hoà", "Hòa"),
        ("ma\u{AD}y", "may"), ("đảng", "đảng"),
    ])
    func `the place of the tone and the kind of quotes do not count`(_ a: String, _ b: String) {
        #expect(Word.all(in: a.nfc).map(\.exact) == Word.all(in: b.nfc).map(\.exact))
    }

    @Test(arguments: [
        ("thuỷ", "thúy"), ("da", "đa"), ("mo", "mơ"), ("hòa", "hoa"), ("Hòa", "hòa"), ("2.105", "2,105"), ("\"", "'"),
        ("ab", "ba"), ("Ж", "ж"),
    ])
    func `letters, tones and case do`(_ a: String, _ b: String) {
        #expect(Word.all(in: a).map(\.exact) != Word.all(in: b).map(\.exact))
    }

    @Test(arguments: [("ĐẢNG UỶ", "đảng ủy"), ("Ж", "ж"), ("Ðảng", "đảng")])
    func `the loose key has no case`(_ a: String, _ b: String) {
        #expect(Word.all(in: a).map(\.loose) == Word.all(in: b).map(\.loose))
    }

    @Test func `words know what they begin with`() {
        #expect(Word.all(in: "Chi bộ 8 ,").map(\.kind) == [.capital, .small, .number, .sign])
    }

    @Test func `bytes that are no text are signs`() {
        let bytes: [UInt8] = [0xFF, 0x61, 0xE1, 0xBB]
        #expect(Word.all(in: bytes).map(\.kind) == [.sign, .small, .sign, .sign])
    }

    @Test func `no two of many words share a key`() {
        let letters = ["a", "á", "ă", "b", "đ", "1", "U", "ưu"]
        var texts = letters
        for _ in 0..<3 { texts = texts.flatMap { text in letters.map { text + $0 } } }
        let keys = Set(texts.flatMap { Word.all(in: $0).map(\.exact) })
        #expect(
            keys.count
                == Set(texts.map { Folding.equivalence($0) + ($0.contains("U") ? "\($0.map { $0 == "U" })" : "") })
                .count)
    }
}
