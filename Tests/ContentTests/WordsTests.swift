import Diagnostics
import Testing

@testable import Content

@Suite struct WordsTests {
    private func words(_ text: String, _ trait: Words.Traits? = nil) -> [String] {
        let bytes = Array(text.utf8)
        return Words(bytes).all.filter { word in trait.map { word.traits.contains($0) } ?? true }
            .map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }

    @Test func wordsAreRunsOfLettersAndNumbersRunsOfDigits() {
        #expect(words("Đảng ủy, 2.105 “ấp”–21-KH/TU…") == ["Đảng", "ủy", "2", "105", "ấp", "21", "KH", "TU"])
        #expect(words("a1b") == ["a", "1", "b"])
        #expect(words("😀ấp\u{A0}Ơn²") == ["ấp", "Ơn"])
        #expect(words("").isEmpty)
    }

    @Test func capitalsAreThoseOfVietnamese() {
        #expect(
            words("Ấp ấp Đảng đảng Ơn ơn Ưu ưu Ăn ăn Ủy ủy Á á Ỹ ỹ É é X x", .capital)
                == ["Ấp", "Đảng", "Ơn", "Ưu", "Ăn", "Ủy", "Á", "Ỹ", "É", "X"])
    }

    @Test func quotesEndWithTheirLine() {
        #expect(words("a “b c” d “e\nf", .quoted) == ["b", "c", "e"])
    }

    @Test func addressesAreExempt() {
        #expect(
            words("xem https://a.vn/b,c d www.b.vn e@f.vn g", .exempt) == ["a", "vn", "b", "c", "b", "vn", "f", "vn"])
    }

    @Test func blanksAreThoseThatAreNotOneSpace() {
        let found = Words(Array("a b  c\u{A0}d \u{A0} e".utf8)).blanks
        #expect(found.map(\.range) == [3..<5, 6..<8, 9..<13])
        #expect(found.map(\.noBreaks) == [0, 1, 1])
    }

    @Test func oddBytesAreSurvived() {
        for bytes: [UInt8] in [
            [0xE2], [0xC2], [0xF0], [0xE2, 0x80], [0x80, 0x41], [0x3A, 0x2F, 0x2F], [0xC3], [0xE1, 0xBB],
        ] {
            _ = Passage(bytes[...]).days
            #expect(Words(bytes).all.allSatisfy { $0.end <= UInt32(bytes.count) })
        }
    }
}

/// Where values of front matter are written, however they are quoted.
@Suite struct PassageTests {
    @Test(arguments: [
        "title: mot hai ba", "title: \"mot hai ba\"", "title: 'mot hai ba'",
        "title: \"m\\u006ft hai ba\"", "title: >-\n  mot\n  hai ba",
    ])
    func aWordOfAValueIsFoundInTheFile(_ yaml: String) throws {
        let source = SourceText(yaml)
        var diagnostics: [Diagnostic] = []
        let node = YAMLReader.read(source, range: 0..<source.utf8.count, source: SourceID(0), diagnostics: &diagnostics)
        guard case .mapping(let mapping)? = node, case .scalar(let scalar) = mapping.entries[0].value else {
            Issue.record("\(diagnostics)")
            return
        }
        let passage = Passage(Located(scalar.text, at: scalar.location), in: source)
        let place = passage.location(of: passage.words.all[1].range).range
        #expect(source[place] == "hai")
    }
}
