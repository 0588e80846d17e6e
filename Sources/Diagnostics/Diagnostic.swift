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
    /// Stable: settings, acknowledgements and documentation refer to it.
    package let id: String
    package let severity: Severity
    package let message: Message
    /// What to do; nil only where the message says it already.
    package let help: Message?

    package init(_ id: String, _ severity: Severity, _ message: Message, help: Message? = nil) {
        self.id = id
        self.severity = severity
        self.message = message
        self.help = help
    }

    package func with(severity: Severity) -> Problem {
        Problem(id, severity, message, help: help)
    }
}

/// A problem at its place: the one value that every part of the program reports.
package struct Diagnostic: Error, Hashable, Sendable {
    package var problem: Problem
    /// Nil only where no file is concerned (the command line, the output folder).
    package let location: SourceLocation?
    package var notes: [Note]
    /// What an editor acknowledged with the reason for readers, when this finding is accepted.
    package var acknowledgement: String?
    /// What is to stand at the place instead, where there is no doubt; nil where an editor has to decide.
    package let replacement: String?

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
        self.replacement = replacement
        self.problem = problem
        self.location = location
        self.notes = notes
        self.acknowledgement = nil
    }

    package var id: String { problem.id }
    package var severity: Severity { problem.severity }
    package var isError: Bool { severity == .error && acknowledgement == nil }
}

extension [Diagnostic] {
    package var hasErrors: Bool { contains(where: \.isError) }

    package mutating func report(_ problem: Problem, at location: SourceLocation?, notes: [Diagnostic.Note] = []) {
        append(Diagnostic(problem, at: location, notes: notes))
    }

    /// The order of printing: errors first, since they are what stops a build; then by place, then by id; the same
    /// problem at the same place only once.
    package func sortedForPrinting() -> [Diagnostic] {
        withUnsafeBufferPointer { all in
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
