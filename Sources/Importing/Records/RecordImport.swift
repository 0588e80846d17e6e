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
        /// An empty cell belongs to the filled one above it.
        package var isMerged = false
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
    private func firstPlan(for content: any SourceTree) -> ImportPlan {
        let records = ContentRecords(content, now: options.now)
        var plan = ImportPlan()
        plan.contentSources = records.sources
        let sheet = Sheet(file, kind: kind, isMerged: options.isMerged, zone: records.zone)
        plan.sources = sheet.sources
        plan.diagnostics = sheet.diagnostics
        plan.contentDiagnostics = records.problems
        guard !plan.contentDiagnostics.hasErrors else { return plan }
        var matching = Matching(sheet, with: records, declares: options.declares)
        matching.match()
        plan.diagnostics += matching.diagnostics
        guard !plan.hasErrors else { return plan }

        var comparison = Comparison(matching.records)
        let changes = comparison.compare(matching.matched)
        plan.changes = changes.map(\.shown)
        plan.kept = matching.matched.count - changes.count
        var editing = ContentEditing(records, sheet: sheet, name: file.paths[0])
        plan.additions = editing.place(matching.additions)
        editing.apply(changes)
        plan.diagnostics += editing.diagnostics
        if !plan.hasErrors { plan.files = editing.files }
        return plan
    }
}
