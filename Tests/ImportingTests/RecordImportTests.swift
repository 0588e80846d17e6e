import Content
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Importing

/// Spreadsheets as offices save them, and what becomes of the content.
@Suite struct RecordImportTests {
    @Test(arguments: try ImportCase.all) func plansWhatIsExpectedAndChangesNoOtherByte(_ example: ImportCase) throws {
        let plan = try example.plan(for: example.content)
        #expect(plan.summary == example.expected)
        #expect(Set(plan.files.map(\.path)) == Set(example.after.keys))
        for file in plan.files {
            let wanted = example.after[file.path] ?? []
            let isSame = file.bytes == wanted
            let (found, right) = (String(decoding: file.bytes, as: UTF8.self), String(decoding: wanted, as: UTF8.self))
            #expect(isSame, "\(file.path):\n\(found)\n— instead of —\n\(right)")
        }
    }

    @Test(arguments: try ImportCase.all.filter { !$0.after.isEmpty })
    func aSecondRunChangesNothing(_ example: ImportCase) throws {
        let plan = try example.plan(for: example.content)
        let again = try example.plan(for: ChangedTree(example.content, plan.files))
        let (isEmpty, isGood) = (again.isEmpty && again.files.isEmpty, !again.hasErrors)
        #expect(isEmpty)
        #expect(isGood)
    }

    @Test(arguments: try ImportCase.all.filter { !$0.after.isEmpty })
    func whateverComesBetweenTwoFilesTheSiteStaysWhole(_ example: ImportCase) throws {
        let plan = try example.plan(for: example.content)
        for count in 0...plan.files.count {
            let tree = ChangedTree(example.content, Array(plan.files.prefix(count)))
            #expect(errors(tree) == [])
            // The same command again does the rest.
            let rest = try example.plan(for: tree)
            let done = try example.plan(for: ChangedTree(tree, rest.files))
            let (isGood, isDone) = (!rest.hasErrors, done.isEmpty)
            #expect(isGood)
            #expect(isDone)
        }
    }

    /// The reorganization of the fixture, which one office wrote, as an import into what was there before it.
    @Test func theReorganizationIsOneSpreadsheetThatIsImported() throws {
        var files = try FolderFiles.all(in: Fixtures.folder("reorganization")).mapValues { Array($0) }
        let whole = MemoryTree("Content", bytes: files)
        let taken = files.removeValue(forKey: "events/sap-xep-2025.csv")
        let sheet = try #require(taken)
        // What is said of the time after it refers to what it founds.
        let before = MemoryTree(
            "Content",
            bytes: files.filter {
                ["site.yml", "organizations", "documents", "awards"].contains($0.key.split(separator: "/")[0])
            })
        let options = RecordImport.Options(now: 1_800_000_000)
        let file = SheetFile(path: "Sắp xếp 2025.csv", bytes: sheet)
        let plan = RecordImport(.event, sheet: file, options: options).plan(for: before)
        #expect(plan.diagnostics.map(\.id) == [])
        #expect(plan.contentDiagnostics.map(\.id) == [])
        #expect(plan.additions.count == 8)
        #expect(plan.files.map(\.path) == ["events/sap-xep-2025.csv"])
        let known = RecordImport(.event, sheet: file, options: options).plan(for: whole)
        #expect(known.kept.count == 8)
        #expect(known.isEmpty)
    }

    @Test func hasCases() throws {
        #expect(try ImportCase.all.count >= 60)
    }

    /// What a check would find.
    private func errors(_ tree: any SourceTree) -> [String] {
        ReadContent(SourceMap([tree])).resolved(under: PublicationRule(now: 1_800_000_000))
            .diagnostics.filter(\.isError).map(\.id)
    }
}
