import Content
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Importing

/// A spreadsheet, the content that it meets, and what is expected: `Tests/Fixtures/import/records/*.case`.
struct ImportCase: CustomTestStringConvertible, Sendable {
    let name: String
    private var files: [String: [UInt8]] = [:]
    private var sheet: (path: String, bytes: [UInt8]) = ("", [])
    private(set) var after: [String: [UInt8]] = [:]
    private(set) var expected: [String] = []
    private var arguments: [String] = []

    var testDescription: String { name }

    init(_ file: CaseFile) throws {
        name = file.name
        guard let imported = file.sections("import").first, file.sections("import").count == 1 else {
            throw TestMistake("\(name): what is imported follows one “=== import KIND FILE”")
        }
        let words = imported.title.split(separator: " ").map(String.init)
        arguments = words.prefix(1) + words.dropFirst().prefix { $0.hasPrefix("--") }
        sheet = (words.dropFirst(arguments.count).joined(separator: " "), Self.bytes(imported.text))
        for section in file.sections("after") { after[section.title] = Self.bytes(section.text) }
        for section in file.files { files[section.title] = Self.bytes(section.text) }
        expected = file.expectedLines
        if files["site.yml"] == nil { files["site.yml"] = Array("title: Thử\nbaseURL: https://example.org/\n".utf8) }
    }

    /// `¶` at the end of a line is a carriage return, `→` a tab, `«BOM»` a byte order mark, `⌁` no line end at the end,
    /// `«UTF-16»` says what the file is saved in, `«NFD»` that its letters are decomposed.
    private static func bytes(_ body: String) -> [UInt8] {
        var text = (body + "\n").replacing("¶\n", with: "\r\n").replacing("→", with: "\t")
        text = text.replacing("«BOM»", with: "\u{FEFF}").replacing("⌁\n", with: "")
        if text.hasPrefix("«NFD»") {
            text = text.dropFirst(5).components(separatedBy: "«NFC»").enumerated().map { index, part in
                let parts = part.components(separatedBy: "«/NFC»")
                let last = parts[parts.count - 1].decomposedStringWithCanonicalMapping
                return index == 0 ? last : parts[0] + last
            }.joined()
        }
        guard text.hasPrefix("«UTF-16»") else { return Array(text.utf8) }
        return [0xFF, 0xFE] + text.dropFirst(8).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    var content: MemoryTree { MemoryTree("Content", bytes: files) }

    func plan(for tree: any SourceTree) throws -> ImportPlan {
        var options = RecordImport.Options(now: 1_800_000_000)
        options.declares = arguments.contains("--declare")
        options.isMerged = arguments.contains("--merged")
        options.takesNotes = arguments.contains("--notes")
        options.mergedColumns = values("--merged-columns")
        options.newNames = values("--new")
        options.taken = LineList(values("--take-row").joined(separator: ",")) ?? LineList([])
        options.skipped = LineList(values("--skip-row").joined(separator: ",")) ?? LineList([])
        let kinds: [String: RecordKind] = [
            "organizations": .organization, "recognitions": .recognition, "documents": .document, "events": .event,
        ]
        let kind = try #require(kinds[arguments.first ?? ""])
        return RecordImport(kind, sheet: SheetFile(path: sheet.path, bytes: sheet.bytes), options: options)
            .plan(for: tree)
    }

    /// The values of an option that is written `--option=a,b`, with `_` for a blank.
    private func values(_ option: String) -> [String] {
        arguments.filter { $0.hasPrefix(option + "=") }.flatMap { argument in
            argument.dropFirst(option.count + 1).split(separator: ",").map { String($0).replacing("_", with: " ") }
        }
    }

    static var all: [ImportCase] {
        get throws {
            try CaseFile.all(in: "import/records", keywords: ["import", "after"]).map { try ImportCase($0) }
        }
    }
}

extension ImportPlan {
    /// What an import would do, a line each: `+` added, `^` declared, `~` changed, `=` kept, `!` wrong.
    var summary: [String] {
        var lines = additions.map { addition in
            let question = addition.similar.isEmpty ? "" : " ? " + addition.similar.joined(separator: ", ")
            let filled = addition.filled.map { "\($0.key.rawValue):\($0.value)" }.sorted().joined(separator: " ")
            return "\(addition.isDeclared ? "^" : "+") \(addition.title) > \(addition.path)\(question)"
                + (filled.isEmpty ? "" : " « " + filled)
        }
        for change in changes {
            for field in change.fields {
                lines.append("~ \(change.place) \(field.field.rawValue): \(field.old ?? "–") > \(field.new)")
            }
        }
        if !kept.isEmpty { lines.append("= \(kept.count)") }
        lines += leftOut.map { "- \($0.line) \($0.reason.rawValue)" }
        lines += leftOutColumns.map { "- \($0.name): \($0.cells.count)" }
        lines += unfilled.map { "_ \($0.name): \(LineList($0.lines))" }
        lines += diagnostics.sortedForPrinting().map { Self.line($0, sources) }
        return lines + contentDiagnostics.sortedForPrinting().map { Self.line($0, contentSources) }
    }

    private static func line(_ diagnostic: Diagnostic, _ sources: SourceMap) -> String {
        guard let location = diagnostic.location, let text = sources.text(location.source) else {
            return "! \(diagnostic.id)"
        }
        let line = text.line(at: location.range.lowerBound)
        return "! \(diagnostic.id) \(line.number):\(line.column)"
    }
}
