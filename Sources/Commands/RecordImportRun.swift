import ArgumentParser
import Content
import Diagnostics
import Foundation
import Importing
import Publishing

/// Plans an import, shows it, checks the site as it would be, and writes it where the editor has accepted it.
struct RecordImportRun {
    private let kind: RecordKind
    private let options: ImportOptions
    private let declares: Bool

    init(_ kind: RecordKind, _ options: ImportOptions, declares: Bool = false) {
        self.kind = kind
        self.options = options
        self.declares = declares
    }

    func run() throws {
        var session = ImportSession(options.site, showsAll: options.all)
        let tree = try session.openContent()
        let bytes = try session.read(options.file)
        var settings = RecordImport.Options(now: try options.site.buildOptions(output: nil).publication.now)
        settings.declares = declares
        settings.isMerged = options.merged
        let file = SheetFile(path: options.file, bytes: bytes)
        let plan = RecordImport(kind, sheet: file, options: settings).plan(for: tree)
        session.print(plan.contentDiagnostics, of: plan.contentSources)
        session.print(plan.diagnostics, of: plan.sources)
        let printer = ImportPlanPrinter(plan, tree: tree, language: session.language, all: options.all)
        if !plan.hasErrors { printer.printPlan() }
        guard !plan.hasErrors else {
            let found = plan.diagnostics + plan.contentDiagnostics
            session.say(
                .notImported(
                    errors: found.count(where: \.isError), warnings: found.count { $0.severity == .warning }))
            throw ExitCode.failure
        }
        guard !plan.files.isEmpty else { return session.say(.nothingToImport) }
        guard options.accept else {
            try session.check(plan.files, in: tree)
            return session.say(.notWrittenYet(command))
        }
        try session.write(plan.files, in: tree)
        session.say(.written(plan.files.map { tree.name + "/" + $0.path }))
    }

    /// What to type in order to write it.
    private var command: String {
        let arguments = CommandLine.arguments.dropFirst().map(\.asShellWord)
        return (["bangvang"] + arguments + ["--accept"]).joined(separator: " ")
    }
}
