import Content
import Diagnostics
import Vietnamese

/// Turns what is to be added and changed into the files as they are to be.
struct ContentEditing {
    private let records: ContentRecords
    private let sheet: Sheet
    /// The part of new files' names that comes from the spreadsheet's.
    private let stem: String
    private(set) var diagnostics: [Diagnostic] = []
    private var contents: [String: (bytes: [UInt8], original: [UInt8]?)] = [:]

    init(_ records: ContentRecords, sheet: Sheet, name: String) {
        self.records = records
        self.sheet = sheet
        let file = name.split(separator: "/").last.map(String.init) ?? name
        let slug = Slug.make(String(file.prefix(upTo: file.lastIndex(of: ".") ?? file.endIndex)))
        stem = slug.isEmpty ? "bang" : String(slug.prefix(100))
    }

    /// The files, those first that others refer to: whatever comes between two of them leaves a site that is whole.
    var files: [ChangedFile] {
        let order = ContentRecords.kinds.compactMap(\.folder)
        func rank(_ path: String) -> Int {
            order.firstIndex { path.utf8.starts(with: ($0 + "/").utf8) } ?? order.count
        }
        return contents.map { ChangedFile(path: $0.key, bytes: $0.value.bytes, original: $0.value.original) }
            .sorted { (rank($0.path), $0.path) < (rank($1.path), $1.path) }
    }

    /// Gives each new record its file: the spreadsheet of its kind with the name of the one that is imported.
    mutating func place(_ additions: [Addition]) -> [Addition] {
        var placed = additions
        for kind in ContentRecords.kinds {
            let indices = placed.indices.filter { placed[$0].kind == kind }
            guard !indices.isEmpty, let folder = kind.folder else { continue }
            let rows = indices.map { placed[$0].values }
            let fields = kind.fields.filter { field in rows.contains { $0[field] != nil } }
            let path = write(rows, fields: fields, kind: kind, folder: folder)
            for index in indices { placed[index].path = path }
        }
        return placed
    }

    /// Changes records where they are written.
    mutating func apply(_ differences: [Comparison.Difference]) {
        var byPath: [String: [Comparison.Difference]] = [:]
        for difference in differences {
            let path = String(
                records.sources.path(difference.record.location.source).dropFirst(records.tree.name.count + 1))
            byPath[path, default: []].append(difference)
        }
        for (path, differences) in byPath.sorted(by: { $0.key < $1.key }) { change(path, differences) }
    }
}

extension ContentEditing {
    private func bytes(_ path: String) -> [UInt8]? {
        if let known = contents[path] { return known.bytes }
        return try? records.tree.read(path)
    }

    private mutating func set(_ path: String, _ bytes: [UInt8]) {
        let original =
            contents[path]?.original ?? (records.tree.paths.contains(path) ? try? records.tree.read(path) : nil)
        contents[path] = (bytes, original)
    }

    /// Appends to the file of that name where it has all the columns, else writes a new one.
    private mutating func write(
        _ rows: [[Field: String]], fields: [Field], kind: RecordKind, folder: String
    ) -> String {
        let paths = records.tree.paths
        for path in paths where isNamesake(path, in: folder) {
            guard let bytes = bytes(path), var file = SpreadsheetEditing(bytes, kind: kind), file.has(fields) else {
                continue
            }
            for row in rows { file.append(row) }
            guard let finished = file.finished() else { continue }
            set(path, finished)
            return path
        }
        let taken = Set(paths.map { $0.lowercased() })
        let names = ["\(folder)/\(stem).csv"] + (2..<10_000).map { "\(folder)/\(stem)-\($0).csv" }
        let path = names.first { !taken.contains($0) } ?? names[0]
        set(path, SpreadsheetEditing.file(header: fields.map { ($0, name(of: $0, kind)) }, rows: rows))
        return path
    }

    private func isNamesake(_ path: String, in folder: String) -> Bool {
        guard path.utf8.starts(with: (folder + "/").utf8), path.lowercased().hasSuffix(".csv") else { return false }
        let file = path.dropFirst(folder.utf8.count + 1).dropLast(4)
        return !file.contains("/") && Slug.make(String(file)) == stem
    }

    /// The column's name: as the office writes it where that means the same in the new file.
    private func name(of field: Field, _ kind: RecordKind) -> String {
        if kind == sheet.kind, let written = sheet.columns.names[field], kind.field(named: written) == field,
            !written.contains("\n")
        {
            return written
        }
        switch field {
        case .number: return "Số hiệu"
        default:
            let name = field.vietnameseName
            return name.prefix(1).uppercased() + name.dropFirst()
        }
    }

    private mutating func change(_ path: String, _ differences: [Comparison.Difference]) {
        guard let bytes = bytes(path) else { return }
        let finished =
            path.lowercased().hasSuffix(".csv")
            ? changedSpreadsheet(bytes, path, differences) : changedRecords(bytes, path, differences)
        if let finished { set(path, finished) }
    }

    private mutating func changedSpreadsheet(
        _ bytes: [UInt8], _ path: String, _ differences: [Comparison.Difference]
    ) -> [UInt8]? {
        let starts = Set(differences.map(\.record.location.range.lowerBound))
        guard let kind = differences.first?.record.kind,
            var file = SpreadsheetEditing(bytes, kind: kind, changed: starts)
        else {
            diagnostics.report(.cannotEdit(path), at: nil)
            return nil
        }
        var missing: Set<Field> = []
        for difference in differences {
            for new in difference.fields {
                if !file.has([new.field]) {
                    if missing.insert(new.field).inserted {
                        diagnostics.report(.fileWithoutColumn(path, new.field.vietnameseName), at: nil)
                    }
                } else if !file.set(new.field, ofRow: difference.record.location.range.lowerBound, to: new.cell) {
                    diagnostics.report(.cannotEdit(path), at: nil)
                    return nil
                }
            }
        }
        return file.finished()
    }

    private mutating func changedRecords(
        _ bytes: [UInt8], _ path: String, _ differences: [Comparison.Difference]
    ) -> [UInt8]? {
        guard var file = RecordEditing(bytes) else {
            diagnostics.report(.cannotEdit(path), at: nil)
            return nil
        }
        for difference in differences {
            for new in difference.fields where !file.set(new, of: difference.record) {
                diagnostics.report(.cannotEdit(path), at: nil)
                return nil
            }
        }
        return file.finished()
    }
}
