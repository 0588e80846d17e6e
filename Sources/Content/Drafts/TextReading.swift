package import Diagnostics
import Markdown

// The text of a file, and the signs in it that nobody typed.

extension ContentReader {
    /// A Markdown file before anything of it is understood.
    struct MarkdownFile {
        let text: SourceText
        let parts: FrontMatter
        let strangeSigns: StrangeSigns
    }

    /// Nil where it cannot be read or has no front matter, which has been reported then.
    func markdown(_ source: SourceID, _ diagnostics: inout [Diagnostic]) -> MarkdownFile? {
        guard let (text, strangeSigns) = read(source, &diagnostics) else { return nil }
        do throws(Diagnostic) {
            return MarkdownFile(
                text: text, parts: try FrontMatter.split(text, source: source), strangeSigns: strangeSigns)
        } catch {
            diagnostics += strangeSigns.findings + [error]
            return nil
        }
    }

    /// The text of a file, without what no text may hold; nil where it cannot be read, which has been reported then.
    package func text(_ source: SourceID, _ diagnostics: inout [Diagnostic]) -> SourceText? {
        guard let (text, strangeSigns) = read(source, &diagnostics) else { return nil }
        diagnostics += strangeSigns.findings
        return text
    }

    private func read(
        _ source: SourceID, _ diagnostics: inout [Diagnostic]
    ) -> (text: SourceText, strangeSigns: StrangeSigns)? {
        guard let text = sources.read(source, diagnostics: &diagnostics) else { return nil }
        let suspect = SuspectText(text.utf8)
        var found = suspect.problems().map { Diagnostic($0, at: SourceLocation(source, $1)) }
        // The words of an old encoding are no words: what else is said of them would only repeat that.
        if found.hasErrors {
            diagnostics += found.filter(\.isError)
            return nil
        }
        let isClean = found.allSatisfy { Checks.ids.contains($0.id) }
        if let place = text.decomposed {
            found.report(.decomposedText, at: SourceLocation(source, place..<place))
        }
        let clean = isClean ? text : SourceText(String(decoding: suspect.cleaned(), as: UTF8.self))
        return (clean, StrangeSigns(findings: found))
    }
}

/// What is strange in a text, to be told when it is known what of it is code, and what an error says already.
struct StrangeSigns {
    fileprivate let findings: [Diagnostic]

    func findings(in text: SourceText, around body: MarkdownDocument, beside others: [Diagnostic]) -> [Diagnostic] {
        if findings.isEmpty { return [] }
        let places = Set(others.lazy.filter(\.isError).compactMap { $0.location?.range.lowerBound })
        return findings.compactMap { finding in
            switch finding.id {
            case Rule.textEth.id: Self.eth(finding, in: text, outside: body.plainText)
            case Rule.fullWidthCharacter.id, Rule.invisibleCharacter.id:
                places.contains(finding.location?.range.lowerBound ?? -1) ? nil : finding
            default: finding
            }
        }
    }

    /// In code, Ð may be what is meant.
    private static func eth(_ finding: Diagnostic, in text: SourceText, outside prose: PlainText) -> Diagnostic? {
        let code = prose.verbatim.map { prose.location(of: $0).range }
        guard !code.isEmpty, let source = finding.location?.source else { return finding }
        return SuspectText(text.utf8).eth(outside: code).map { Diagnostic($0, at: SourceLocation(source, $1)) }
    }
}
