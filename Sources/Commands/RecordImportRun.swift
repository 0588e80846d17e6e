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
        settings.mergedColumns = options.columns
        settings.takesNotes = options.notes
        settings.taken = options.takeRow ?? LineList([])
        settings.skipped = options.skipRow ?? LineList([])
        settings.newNames = options.new
        let file = SheetFile(path: options.file, bytes: bytes)
        let plan = RecordImport(kind, sheet: file, options: settings).plan(for: tree)
        session.print(plan.contentDiagnostics, of: plan.contentSources)
        session.print(plan.diagnostics, of: plan.sources)
        let printer = ImportPlanPrinter(plan, tree: tree, language: session.language)
        if !plan.hasErrors { printer.printPlan() }
        printer.printLeftOut(taken: options.takeRow)
        guard !plan.hasErrors else {
            if !plan.askedNames.isEmpty { session.say(.typeForNewNames(command(adding: newNames(plan.askedNames)))) }
            let found = plan.diagnostics + plan.contentDiagnostics
            session.say(
                .notImported(
                    errors: found.count(where: \.isError), warnings: found.count { $0.severity == .warning }))
            throw ExitCode.failure
        }
        guard !plan.files.isEmpty else { return session.say(.nothingToImport) }
        guard options.accept else {
            try session.check(plan.files, in: tree)
            return session.say(.notWrittenYet(command(adding: ["--accept"])))
        }
        try session.write(plan.files, in: tree)
        session.say(.written(plan.files.map { tree.name + "/" + $0.path }))
    }

    /// The command once more with further words, as it is typed.
    private func command(adding words: [String]) -> String {
        (["bangvang"] + Program.arguments.dropFirst() + words).map(\.asShellWord).joined(separator: " ")
    }

    private func newNames(_ names: [String]) -> [String] { names.flatMap { ["--new", $0] } }
}

extension ImportOptions {
    /// The names of the columns that are merged.
    fileprivate var columns: [String] {
        (mergedColumns ?? "").split(whereSeparator: { $0 == "," || $0 == ";" }).map {
            String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }.filter { !$0.isEmpty }
    }
}
