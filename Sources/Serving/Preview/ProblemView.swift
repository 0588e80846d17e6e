import Diagnostics

/// A diagnostic as the browser shows it: words of one language, and the line that it is about.
struct ProblemView: Encodable, Sendable, Equatable {
    let isError: Bool
    /// `lỗi`, `cảnh báo`
    let severity: String
    let id: String
    let message: String
    let place: Place?
    let help: String?
    let notes: [Note]

    struct Note: Encodable, Equatable {
        let message: String
        let place: Place?
    }

    struct Place: Encodable, Equatable {
        let file: String
        let line: Int?
        let column: Int?
        /// The source line, and what stands under it.
        let source: String?
        let marks: String?
    }

    /// Further ones are counted: nobody reads more at once, and every open page is sent them.
    static let most = 50
    private static let longest = 1_000

    static func views(of diagnostics: [Diagnostic], _ sources: SourceMap, in language: Language) -> [ProblemView] {
        let open = diagnostics.filter { $0.acknowledgement == nil }.sortedForPrinting()
        // Errors first: they are what keeps the page from being shown.
        let ordered = open.filter(\.isError) + open.filter { !$0.isError }
        var texts: [SourceID: Text?] = [:]
        return ordered.enumerated().map { index, diagnostic in
            // Only what is shown is worth reading files for.
            index < most
                ? ProblemView(diagnostic, language) { place($0, sources, &texts) }
                : ProblemView(diagnostic, language) { _ in nil }
        }
    }

    private init(_ diagnostic: Diagnostic, _ language: Language, place: (SourceLocation) -> Place?) {
        isError = diagnostic.isError
        severity = Message.severityWord(diagnostic.severity).text(in: language)
        id = diagnostic.id
        message = Self.sentence(diagnostic.problem.message, language)
        self.place = diagnostic.location.flatMap(place)
        help = diagnostic.problem.help.map { Message.help.text(in: language) + Self.sentence($0, language) }
        notes = diagnostic.notes.prefix(10).map {
            Note(message: Self.sentence($0.message, language), place: $0.location.flatMap(place))
        }
    }

    private static func sentence(_ message: Message, _ language: Language) -> String {
        let text = printable(message.text(in: language))
        return text.count > longest ? text.prefix(longest) + "…" : text
    }
}

extension ProblemView {
    /// A file whose problems are shown.
    fileprivate struct Text {
        let text: SourceText
        let starts: [Int]
    }

    private static func place(
        _ location: SourceLocation, _ sources: SourceMap, _ texts: inout [SourceID: Text?]
    ) -> Place {
        let file = printable(sources.path(location.source))
        if texts[location.source] == nil {
            texts[location.source] = .some(
                sources.text(location.source).map { Text(text: $0, starts: $0.lineStarts) })
        }
        guard let known = texts[location.source] ?? nil else {
            return Place(file: file, line: nil, column: nil, source: nil, marks: nil)
        }
        let excerpt = SourceExcerpt(of: known.text, starts: known.starts, at: location)
        return Place(
            file: file, line: excerpt.line, column: excerpt.column, source: excerpt.text,
            marks: excerpt.indent + excerpt.carets)
    }
}
