/// How much a diagnostic weighs: an error stops a build, a warning stops a strict one.
package enum Severity: String, Sendable, Comparable {
    case warning, error

    package static func < (a: Severity, b: Severity) -> Bool { a == .warning && b == .error }
}

/// A sentence in the languages that the tool speaks.
package struct Message: Hashable, Sendable {
    package let vi: String
    package let en: String

    package init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }

    package func text(in language: Language) -> String {
        switch language {
        case .vietnamese: vi
        case .english: en
        }
    }
}

/// A language that diagnostics are printed in.
package enum Language: String, Sendable, CaseIterable {
    case vietnamese = "vi"
    case english = "en"
}

/// What is wrong and what to do about it, without the place.
///
/// Every problem is made by a static function in `Wording/`, and nowhere else.
package struct Problem: Error, Hashable, Sendable {
    package let severity: Severity
    private let words: ProblemWords

    package init(_ id: String, _ severity: Severity, _ message: Message, help: Message? = nil) {
        self.init(severity, ProblemWords(id: id, message: message, help: help))
    }

    private init(_ severity: Severity, _ words: ProblemWords) {
        self.severity = severity
        self.words = words
    }

    /// Stable: settings, acknowledgements and documentation refer to it.
    package var id: String { words.id }
    package var message: Message { words.message }
    /// What to do; nil only where the message says it already.
    package var help: Message? { words.help }

    package func with(severity: Severity) -> Problem { Problem(severity, words) }
}

/// What a problem says, in one piece: problems are sorted, filtered and handed on by the ten thousand.
private final class ProblemWords: Hashable, Sendable {
    let id: String
    let message: Message
    let help: Message?

    init(id: String, message: Message, help: Message?) {
        self.id = id
        self.message = message
        self.help = help
    }

    static func == (a: ProblemWords, b: ProblemWords) -> Bool {
        a === b || a.id == b.id && a.message == b.message && a.help == b.help
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(message)
    }
}

/// A problem at its place: the one value that every part of the program reports.
package struct Diagnostic: Error, Hashable, Sendable {
    package var problem: Problem
    /// Nil only where no file is concerned (the command line, the output folder).
    package let location: SourceLocation?
    /// What an editor acknowledged with the reason for readers, when this finding is accepted.
    package var acknowledgement: String?
    /// Nil for most.
    private let details: DiagnosticDetails?

    /// A further place or fact that explains a diagnostic.
    package struct Note: Hashable, Sendable {
        package let message: Message
        package let location: SourceLocation?

        package init(_ message: Message, at location: SourceLocation? = nil) {
            self.message = message
            self.location = location
        }
    }

    package init(_ problem: Problem, at location: SourceLocation?, notes: [Note] = [], replacement: String? = nil) {
        self.problem = problem
        self.location = location
        self.acknowledgement = nil
        details =
            notes.isEmpty && replacement == nil ? nil : DiagnosticDetails(notes: notes, replacement: replacement)
    }

    package var notes: [Note] { details?.notes ?? [] }
    /// What is to stand at the place instead, where there is no doubt; nil where an editor has to decide.
    package var replacement: String? { details?.replacement }

    package var id: String { problem.id }
    package var severity: Severity { problem.severity }
    package var isError: Bool { severity == .error && acknowledgement == nil }
}

/// What few diagnostics have, apart: there may be ten thousand others.
private final class DiagnosticDetails: Hashable, Sendable {
    let notes: [Diagnostic.Note]
    let replacement: String?

    init(notes: [Diagnostic.Note], replacement: String?) {
        self.notes = notes
        self.replacement = replacement
    }

    static func == (a: DiagnosticDetails, b: DiagnosticDetails) -> Bool {
        a === b || a.notes == b.notes && a.replacement == b.replacement
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(notes)
        hasher.combine(replacement)
    }
}

extension [Diagnostic] {
    package var hasErrors: Bool { contains { $0.isError } }

    package mutating func report(_ problem: Problem, at location: SourceLocation?, notes: [Diagnostic.Note] = []) {
        append(Diagnostic(problem, at: location, notes: notes))
    }

    /// The order of printing: errors first, since they are what stops a build; then by place, then by id; the same
    /// problem at the same place only once.
    package func sortedForPrinting() -> [Diagnostic] {
        if zip(self, dropFirst()).allSatisfy({ $0.precedes($1) ?? false }) { return self }
        return withUnsafeBufferPointer { all in
            let order = all.indices.sorted { a, b in all[a].precedes(all[b]) ?? (a < b) }
            var result: [Diagnostic] = []
            result.reserveCapacity(all.count)
            // Those that nothing tells apart in the order, from the second on: only among them the same one can be again.
            var alike: Set<Diagnostic> = []
            for index in order {
                let diagnostic = all[index]
                guard let last = result.last, last.precedes(diagnostic) == nil else {
                    if !alike.isEmpty { alike = [] }
                    result.append(diagnostic)
                    continue
                }
                if alike.isEmpty { alike.insert(last) }
                if alike.insert(diagnostic).inserted { result.append(diagnostic) }
            }
            return result
        }
    }
}

extension Diagnostic {
    /// Whether it is printed before another; nil where nothing says so.
    fileprivate func precedes(_ other: Diagnostic) -> Bool? {
        if isError != other.isError { return isError }
        switch (location, other.location) {
        case (nil, nil): break
        case (nil, _): return true
        case (_, nil): return false
        case (let left?, let right?): if left != right { return left < right }
        }
        if severity != other.severity { return severity > other.severity }
        return id != other.id ? id < other.id : nil
    }
}
