/// A form in which a run reports what it found: the values of `--format`.
///
/// One format a file. A new one is entered in ``ReportFormats/all`` and touches nothing else.
package protocol ReportFormat: Sendable {
    /// As it is written on the command line.
    static var name: String { get }
    static func output(of run: RunReport) -> ReportOutput
}

/// What a format prints, and where.
package struct ReportOutput: Sendable, Equatable {
    /// For standard output: what others read on.
    package var result: String
    /// For standard error: what people watch.
    package var progress: String
}

package enum ReportFormats {
    package static let all: [any ReportFormat.Type] = [TextFormat.self, JSONFormat.self, SARIFFormat.self]

    package static func named(_ name: String) -> (any ReportFormat.Type)? { all.first { $0.name == name } }
}
