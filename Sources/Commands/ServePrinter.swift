import Diagnostics
import Publishing
import Reporting
import Serving
import Synchronization

/// Prints what came of each build of `serve`: a line, and before it what is to mend, unless that was said the last time.
final class ServePrinter: Sendable {
    private let asked: Language?
    private let names: [String]
    private let last = Mutex(Last())

    private struct Last {
        var found: [Diagnostic] = []
        var language = Language.vietnamese
    }

    init(_ site: SiteOptions) {
        asked = site.printedLanguage
        names = ["Content", "Templates"]
        if let asked { last.withLock { $0.language = asked } }
    }

    func write(_ change: PreviewServer.Change) {
        let report = change.report
        let language = asked ?? report.language ?? .vietnamese
        let isNew = last.withLock { last in
            defer { last = Last(found: report.diagnostics, language: language) }
            return last.found != report.diagnostics
        }
        if isNew {
            let printer = DiagnosticPrinter(language: language, colour: Terminal.showsColour)
            Terminal.printProgress(printer.text(of: report.diagnostics, sources: report.sources))
        }
        if let problem = change.problem { write(problem) }
        let seconds = Message(seconds: change.seconds)
        let what = change.files.map(what) ?? .firstBuild
        write(
            report.isGood
                ? .changeShown(what, pages: report.pages, warnings: report.warnings, seconds: seconds)
                : .changeNotShown(what, errors: report.errors, warnings: report.warnings, seconds: seconds))
    }

    func write(_ problem: Problem) {
        let language = last.withLock { $0.language }
        let printer = DiagnosticPrinter(language: language, colour: Terminal.showsColour)
        Terminal.printProgress(printer.text(of: [Diagnostic(problem, at: nil)], sources: SourceMap([])))
    }

    func write(_ message: Message) {
        Terminal.printProgress(message.text(in: last.withLock { $0.language }) + "\n")
    }

    private func what(_ files: ChangedFiles) -> Message {
        let all = zip(names, files.paths).flatMap { name, paths in paths.map { name + "/" + $0 } }.sorted()
        guard !files.isEverything, let first = all.first else { return .changed(nil, others: 0) }
        return .changed(printable(first), others: all.count - 1)
    }
}
