import Diagnostics
import Testing

/// Of a file that is no text no line is printed, whatever is said of it.
@Suite struct BinaryFileTests {
    @Test(arguments: [
        [0, 0, 0, 24] + Array("ftypheic\0\0\0\0".utf8), Array("BM6\0\0\0\0\0\0\0".utf8),
        [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0],
        Array("PK\u{3}\u{4}\u{14}\0\0\0".utf8), Array("%PDF-1.7\nabc".utf8), [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0, 1, 2],
    ]) func bytesOfOtherProgramsAreNotPrinted(bytes: [UInt8]) {
        let sources = SourceMap([MemoryTree("Content", bytes: ["a.md": bytes])])
        let finding = Diagnostic(.unknownEnding("a.md"), at: SourceLocation(startOf: SourceID(0)))
        let text = DiagnosticPrinter(language: .english).text(of: [finding], sources: sources)
        #expect(text.contains("--> Content/a.md\n"))
        #expect(!text.contains(" | "))
    }

    @Test(arguments: [
        Array("tên: Ba Tri\n".utf8), Array("a\0b: tên\n".utf8), [0xEB, 0xE2, 0x6E, 0x3A, 0x20, 0x78], [],
        Array("\u{1B}[1mđậm\t\r\n".utf8),
    ]) func aTextWithAFaultIsPrinted(bytes: [UInt8]) { #expect(!SourceText.isBinary(bytes)) }
}
