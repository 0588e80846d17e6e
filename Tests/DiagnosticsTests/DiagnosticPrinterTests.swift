import Testing

@testable import Diagnostics

@Suite struct DiagnosticPrinterTests {
    private let problem = Problem(
        "a-kind", .warning, Message(vi: "có gì đó", en: "something"), help: Message(vi: "sửa đi", en: "mend it"))

    private func sources(_ text: String) -> SourceMap { SourceMap([MemoryTree("Content", ["a.md": text])]) }

    private func location(_ range: Range<Int>) -> Diagnostics.SourceLocation { SourceLocation(SourceID(0), range) }

    @Test func showsPlaceLineCaretAndHelp() {
        let text = "một\nChi bộ ấp Bến Nò\n"
        let start = "một\nChi bộ ".utf8.count
        let printed = DiagnosticPrinter(language: .vietnamese)
            .text(of: [Diagnostic(problem, at: location(start..<start + "ấp".utf8.count))], sources: sources(text))
        #expect(
            printed == """
                cảnh báo[a-kind]: có gì đó
                  --> Content/a.md:2:8
                    |
                  2 | Chi bộ ấp Bến Nò
                    |        ^^
                   = cách sửa: sửa đi


                """)
    }

    @Test func speaksEnglish() {
        let printed = DiagnosticPrinter(language: .english).text(
            of: [Diagnostic(problem, at: nil)], sources: sources(""))
        #expect(printed == "warning[a-kind]: something\n   = help: mend it\n\n")
    }

    @Test func columnsCountCharactersOfDecomposedTextAsEditorsShowThem() {
        let text = SourceText("bộ x".decomposed)
        #expect(text.line(at: text.utf8.count - 1).column == 4)
    }

    @Test func foldsAKindOfWarningAfterItsFirstTwenty() {
        let many = (0..<25).map { Diagnostic(problem, at: location($0..<$0 + 1)) }
        let text = String(repeating: "x", count: 30)
        let folded = DiagnosticPrinter(language: .english).text(of: many, sources: sources(text))
        #expect(folded.components(of: "warning[a-kind]") == 20)
        #expect(folded.contains("… and 5 more warnings [a-kind]"))
        let all = DiagnosticPrinter(language: .english, all: true).text(of: many, sources: sources(text))
        #expect(all.components(of: "warning[a-kind]") == 25)
    }

    @Test func neverFoldsErrors() {
        let many = (0..<25).map { Diagnostic(problem.with(severity: .error), at: location($0..<$0 + 1)) }
        let printed = DiagnosticPrinter(language: .english)
            .text(of: many, sources: sources(String(repeating: "x", count: 30)))
        #expect(printed.components(of: "error[a-kind]") == 25)
    }

    @Test func printsAcknowledgedFindingsOnlyWhenAllAreAskedFor() {
        var diagnostic = Diagnostic(problem, at: nil)
        diagnostic.acknowledgement = "in như vậy"
        #expect(DiagnosticPrinter(language: .english).text(of: [diagnostic], sources: sources("")) == "")
        let all = DiagnosticPrinter(language: .english, all: true).text(of: [diagnostic], sources: sources(""))
        #expect(all == "acknowledged[a-kind]: something\n   = reason: in như vậy\n\n")
    }

    @Test func controlCharactersOfASourceNeverReachTheTerminal() {
        let printed = DiagnosticPrinter(language: .english)
            .text(of: [Diagnostic(problem, at: location(0..<1))], sources: sources("a\u{1B}[31mb\u{202E}c"))
        #expect(!printed.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
        #expect(printed.contains("a\u{FFFD}[31mb\u{FFFD}c"))
    }

    @Test func aLongLineIsCutAroundTheCaret() {
        let text = String(repeating: "x", count: 1_000_000)
        let printed = DiagnosticPrinter(language: .english)
            .text(of: [Diagnostic(problem, at: location(500_000..<500_001))], sources: sources(text))
        #expect(printed.utf8.count < 1000)
        #expect(printed.contains("a.md:1:500001"))
    }

    @Test func errorsComeBeforeWarnings() {
        let warning = problem.with(severity: .warning)
        let error = problem.with(severity: .error)
        let ordered = [Diagnostic(warning, at: location(1..<2)), Diagnostic(error, at: location(5..<6))]
            .sortedForPrinting()
        #expect(ordered.map(\.severity) == [.error, .warning])
    }

    @Test func sortsByPlaceAndSaysTheSameOnlyOnce() {
        let diagnostics = [
            Diagnostic(problem, at: location(5..<6)), Diagnostic(problem, at: location(1..<2)),
            Diagnostic(problem, at: location(5..<6)), Diagnostic(problem, at: nil),
        ]
        #expect(diagnostics.sortedForPrinting().map { $0.location?.range.lowerBound } == [nil, 1, 5])
    }
}

extension String {
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }

    fileprivate var decomposed: String {
        unicodeScalars.map { $0 == "ộ" ? "o\u{323}\u{302}" : String($0) }.joined()
    }
}
