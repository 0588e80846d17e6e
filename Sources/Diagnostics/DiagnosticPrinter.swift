/// Turns diagnostics into the text that people read.
///
///     lỗi[unknown-reference]: không có tổ chức nào tên “ap-ben-no1”
///       --> Content/articles/2021/ba-tri.md:7:5
///        |
///      7 |   - ap-ben-no1
///        |     ^^^^^^^^^^
///        = cách sửa: có phải ý bạn là “ap-ben-no”?
package struct DiagnosticPrinter: Sendable {
    package let language: Language
    package let colour: Bool
    /// Print every diagnostic, the acknowledged ones too, instead of the first 20 warnings of a kind.
    package let all: Bool
    /// Of one kind of warning, this many are printed unless `all`.
    package static let mostOfAKind = 20

    package init(language: Language, colour: Bool = false, all: Bool = false) {
        self.language = language
        self.colour = colour
        self.all = all
    }

    /// The text of all diagnostics, in order, folded as asked; empty when there is nothing to say.
    package func text(of diagnostics: [Diagnostic], sources: SourceMap) -> String {
        var seen: [String: Int] = [:]
        var folded: [String] = []
        var texts: [SourceID: Lines?] = [:]
        var result = ""
        for diagnostic in diagnostics.sortedForPrinting() {
            if diagnostic.acknowledgement != nil, !all { continue }
            if diagnostic.severity == .warning, !all {
                let count = seen[diagnostic.id, default: 0] + 1
                seen[diagnostic.id] = count
                if count > Self.mostOfAKind {
                    if count == Self.mostOfAKind + 1 { folded.append(diagnostic.id) }
                    continue
                }
            }
            result += text(of: diagnostic, sources: sources, texts: &texts) + "\n"
        }
        for id in folded {
            let rest = seen[id, default: 0] - Self.mostOfAKind
            result += Message.folded(rest, id: id).text(in: language) + "\n\n"
        }
        return result
    }
}

extension DiagnosticPrinter {
    /// The text of suggestions, which are like diagnostics and weigh nothing; in their own order.
    package func text(ofSuggestions suggestions: [Diagnostic], sources: SourceMap) -> String {
        var texts: [SourceID: Lines?] = [:]
        return suggestions.map { text(of: $0, as: .suggestion, sources: sources, texts: &texts) + "\n" }.joined()
    }

    private func text(
        of diagnostic: Diagnostic, as label: Message? = nil, sources: SourceMap, texts: inout [SourceID: Lines?]
    ) -> String {
        let severity =
            label ?? (diagnostic.acknowledgement == nil ? Message.severity(diagnostic.severity) : .acknowledged)
        let style: Style = diagnostic.isError ? .error : .warning
        var result = paint(severity.text(in: language) + "[\(diagnostic.id)]", style)
        result += paint(": " + sentence(diagnostic.problem.message), .bold) + "\n"
        if let location = diagnostic.location {
            result += excerpt(location, style: style, sources: sources, texts: &texts)
        }
        for note in diagnostic.notes {
            result += "   = " + sentence(note.message) + "\n"
            if let location = note.location {
                result += excerpt(location, style: .note, sources: sources, texts: &texts)
            }
        }
        if let reason = diagnostic.acknowledgement {
            result += "   = " + Message.acknowledgedBecause.text(in: language) + printable(reason) + "\n"
        } else if let help = diagnostic.problem.help {
            result +=
                "   = " + paint(Message.help.text(in: language), .note) + sentence(help) + "\n"
        }
        return result
    }

    /// A message; what it quotes may be as long as an article, and is cut then.
    private func sentence(_ message: Message) -> String {
        let text = printable(message.text(in: language))
        guard text.utf8.count > Self.longestSentence else { return text }
        let half = Self.longestSentence / 4
        return "\(text.prefix(half)) … \(text.suffix(half))"
    }

    private static let longestSentence = 1_000

    private func excerpt(
        _ location: SourceLocation, style: Style, sources: SourceMap, texts: inout [SourceID: Lines?]
    ) -> String {
        let path = printable(sources.path(location.source))
        let known: Lines?
        if let cached = texts[location.source] {
            known = cached
        } else {
            known = sources.text(location.source).map { Lines(text: $0, starts: $0.lineStarts) }
            texts[location.source] = known
        }
        guard let known else { return "  --> \(path)\n" }
        let excerpt = SourceExcerpt(of: known.text, starts: known.starts, at: location)
        let number = String(excerpt.line)
        let margin = String(repeating: " ", count: max(4, number.count + 1))
        return """
              --> \(path):\(excerpt.line):\(excerpt.column)
            \(margin)|
            \(String(repeating: " ", count: margin.count - number.count - 1))\(number) | \(excerpt.text)
            \(margin)| \(excerpt.indent)\(paint(excerpt.carets, style))

            """
    }

    /// A file whose problems are printed.
    private struct Lines {
        let text: SourceText
        let starts: [Int]
    }

    private enum Style: String {
        case error = "1;31"
        case warning = "1;33"
        case note = "36"
        case bold = "1"
    }

    private func paint(_ text: String, _ style: Style) -> String {
        colour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}

/// Text in which nothing can move the cursor, change colours or reorder what follows.
package func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.isUnprintable) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
        if scalar.isUnprintable { result += "\u{FFFD}" } else { result.unicodeScalars.append(scalar) }
    }
}

extension Unicode.Scalar {
    fileprivate var isUnprintable: Bool {
        switch value {
        case 0x09: false
        case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: true
        default: false
        }
    }
}
