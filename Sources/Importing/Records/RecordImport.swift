package import Content
package import Diagnostics

/// Compares an office's spreadsheet with the records that are there.
///
///     let plan = RecordImport(.recognition, sheet: file).plan(for: content)
///     plan.additions, plan.changes, plan.kept     // shown to the editor
///     plan.files                                  // written when the editor accepts them
///
/// An empty cell says nothing: nothing is ever taken away. What it plans, it tries: with its files in place a second
/// plan must have nothing left to do.
package struct RecordImport {
    private let kind: RecordKind
    private let file: SheetFile
    private let options: Options

    package struct Options: Sendable {
        /// Add the organizations and documents that recognitions name and nobody has recorded.
        package var declares = false
        /// An empty cell may belong to the filled one above it.
        package var isMerged = false
        /// The columns that were merged, by their names; empty: those that certainly were.
        package var mergedColumns: [String] = []
        /// Import the office's notes, which readers see then.
        package var takesNotes = false
        /// Lines that are entries, and lines that are none, whatever they look like.
        package var taken = LineList([])
        package var skipped = LineList([])
        /// Names of organizations that are new ones, however near to those that are recorded.
        package var newNames: [String] = []
        /// The moment of the import, in seconds since 1970 UTC: who is meant by a name depends on the day.
        package var now: Int64

        package init(now: Int64) { self.now = now }
    }

    package init(_ kind: RecordKind, sheet file: SheetFile, options: Options) {
        self.kind = kind
        self.file = file
        self.options = options
    }

    package func plan(for content: any SourceTree) -> ImportPlan {
        var plan = firstPlan(for: content)
        guard !plan.hasErrors, !plan.files.isEmpty else { return plan }
        let again = firstPlan(for: ChangedTree(content, plan.files))
        if again.hasErrors || !again.isEmpty {
            plan.diagnostics.report(.importDoesNotSettle, at: nil)
            plan.files = []
        }
        return plan
    }
}

extension RecordImport {
    private var choices: Sheet.Choices {
        Sheet.Choices(
            isMerged: options.isMerged || !options.mergedColumns.isEmpty, mergedColumns: options.mergedColumns,
            takesNotes: options.takesNotes, taken: options.taken, skipped: options.skipped)
    }

    private func firstPlan(for content: any SourceTree) -> ImportPlan {
        var plan = ImportPlan()
        if let problem = file.problem {
            plan.diagnostics.report(problem, at: nil)
            return plan
        }
        let records = ContentRecords(content, now: options.now)
        plan.contentSources = records.sources
        let sheet = Sheet(file, kind: kind, choices: choices, zone: records.zone) { name in
            records.names.organization(ofID: name) != nil || !records.names.organizations(named: name).isEmpty
        }
        plan.sources = sheet.sources
        plan.diagnostics = sheet.diagnostics
        plan.leftOut = sheet.leftOut
        plan.leftOutColumns = sheet.leftOutColumns
        plan.unfilled = sheet.unfilled
        plan.contentDiagnostics = records.problems
        guard !plan.contentDiagnostics.hasErrors else { return plan }
        var matching = Matching(sheet, with: records, declares: options.declares, newNames: options.newNames)
        matching.match()
        plan.diagnostics += matching.diagnostics
        plan.askedNames = matching.askedNames
        plan.repeated = matching.repeated
        guard !plan.hasErrors else { return plan }

        var comparison = Comparison(matching.records, with: sheet)
        let changes = comparison.compare(matching.matched)
        plan.changes = changes.map(\.shown)
        let changed = Set(plan.changes.map(\.line))
        plan.kept = matching.matched.map { sheet.line(of: $0.row.location) }.filter { !changed.contains($0) }
        var editing = ContentEditing(records, sheet: sheet, name: file.paths[0])
        plan.additions = editing.place(matching.additions)
        editing.apply(changes)
        plan.diagnostics += editing.diagnostics
        if !plan.hasErrors { plan.files = editing.files }
        return plan
    }
}
