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

    private static let longest = 1_000

    fileprivate init(_ diagnostic: Diagnostic, _ language: Language, place: (SourceLocation) -> Place?) {
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

    fileprivate static func place(
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

/// What was found, as far as it is shown, and how much there is.
struct ProblemViews: Sendable {
    let shown: [ProblemView]
    let count: Int

    static let none = ProblemViews(shown: [], count: 0)

    /// Further ones are counted: nobody reads more at once, and every open page is sent them.
    private static let most = 50

    var isEmpty: Bool { count == 0 }
    var notShown: Int { count - shown.count }

    private init(shown: [ProblemView], count: Int) {
        self.shown = shown
        self.count = count
    }

    /// What nobody acknowledged, in the order of printing, which the diagnostics are in.
    ///
    /// - Parameter areErrors: whether it is of the errors, or of all else.
    init(_ diagnostics: [Diagnostic], areErrors: Bool, _ sources: SourceMap, in language: Language) {
        var texts: [SourceID: ProblemView.Text?] = [:]
        let open = diagnostics.lazy.filter { $0.acknowledgement == nil && $0.isError == areErrors }
        count = diagnostics.count { $0.acknowledgement == nil && $0.isError == areErrors }
        shown = open.prefix(Self.most).map { diagnostic in
            ProblemView(diagnostic, language) { ProblemView.place($0, sources, &texts) }
        }
    }

    /// The errors, or where there are none all else.
    init(_ diagnostics: [Diagnostic], _ sources: SourceMap, in language: Language) {
        let sorted = diagnostics.sortedForPrinting()
        self.init(sorted, areErrors: sorted.hasErrors, sources, in: language)
    }
}
