import Foundation
import Testing

@testable import Diagnostics

@Suite struct SourceTextTests {
    private func decoded(_ bytes: [UInt8]) throws -> String {
        let text = try SourceText(decoding: bytes)
        return text[0..<text.utf8.count]
    }

    @Test(arguments: [("a\r\nb\rc\n", "a\nb\nc\n"), ("\r\n\r\n", "\n\n"), ("\u{FEFF}a", "a"), ("", ""), ("a", "a")])
    func lineEndsAreLineFeedsAndTheByteOrderMarkGoes(written: String, expected: String) throws {
        #expect(try decoded(Array(written.utf8)) == expected)
    }

    @Test func textIsComposed() throws {
        let bytes = try SourceText(decoding: Array("Chi bo\u{323}\u{302} Đa\u{309}ng".utf8)).utf8
        #expect(bytes == Array("Chi bộ Đảng".utf8))
    }

    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x61, 0x00], "not-utf8", 0), ([0x61, 0xC0, 0xAF], "not-utf8", 1),
            ([0x61, 0xED, 0xA0, 0x80], "not-utf8", 1), ([0x61, 0x00], "null-byte", 1), ([0xC3], "not-utf8", 0),
        ] as [([UInt8], String, Int)])
    func whatIsNoTextIsRefusedAtItsByte(bytes: [UInt8], id: String, offset: Int) {
        let failure = #expect(throws: SourceText.DecodingFailure.self) { try SourceText(decoding: bytes) }
        #expect(failure?.problem.id == id)
        #expect(failure?.offset == offset)
    }

    /// A text is saved anew with Notepad, a spreadsheet with Excel; UTF-16 is told with and without its mark.
    @Test(arguments: [("articles/a.md", "Notepad"), ("site.yml", "Notepad"), ("organizations/a.csv", "Excel")])
    func whoSavesAFileAnewIsNamed(path: String, program: String) {
        let marked: [UInt8] = [0xFF, 0xFE, 0x61, 0x00]
        let unmarked: [UInt8] = "title: A\n".utf8.flatMap { byte -> [UInt8] in [byte, 0] }
        for bytes in [marked, unmarked] {
            let failure = #expect(throws: SourceText.DecodingFailure.self) {
                try SourceText(decoding: bytes, of: path)
            }
            #expect(failure?.problem.message.en.contains("UTF-16") == true)
            #expect(failure?.problem.help?.vi.contains(program) == true)
        }
    }

    @Test(arguments: ["Đảng bộ xã Mỹ Hòa – “Chi bộ bốn tốt”…", "41,52%", "e\u{301}", "Ω Ω", "가", "\u{2126}", "ệ"])
    func theQuickCheckNeverPassesWhatCompositionWouldChange(text: String) {
        if Array(text.utf8).withUnsafeBufferPointer({ Normalization.isSurelyNFC($0) }) {
            #expect(Array(text.utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8))
        }
    }

    @Test func theQuickCheckPassesVietnamese() {
        let text = Array("Đảng bộ xã Mỹ Hòa – “Chi bộ bốn tốt”…".utf8)
        #expect(text.withUnsafeBufferPointer { Normalization.isSurelyNFC($0) })
    }
}

@Suite struct SpellingTests {
    @Test(arguments: [("sumary", "summary"), ("titel", "title"), ("tieu de", "tiêu đề"), ("ap-ben-nò", "ap-ben-no")])
    func findsTheNearestName(written: String, meant: String) {
        #expect(
            Spelling.nearest(to: written, among: ["summary", "title", "tiêu đề", "ap-ben-no", "date"]).first == meant)
    }

    @Test func suggestsNothingThatIsFar() {
        #expect(Spelling.nearest(to: "kicker", among: ["summary", "title"]).isEmpty)
    }
}
