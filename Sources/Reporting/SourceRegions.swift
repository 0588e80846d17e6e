import Diagnostics

/// Lines and columns of places for other programs; each file is read once.
struct SourceRegions {
    /// The unit in which columns are counted.
    enum Columns {
        /// As the editor's caret moves, and as text reports print.
        case characters
        /// As SARIF and most code hosts count.
        case utf16
    }

    /// Both ends of a place, counted from 1; the end is the first place after it.
    struct Region: Hashable {
        let startLine: Int
        let startColumn: Int
        let endLine: Int
        let endColumn: Int
    }

    private let sources: SourceMap
    private let columns: Columns
    private var files: [SourceID: File?] = [:]

    init(_ sources: SourceMap, columns: Columns) {
        self.sources = sources
        self.columns = columns
    }

    /// Nil where the file can no longer be read.
    mutating func region(of location: SourceLocation) -> Region? {
        guard let file = file(location.source) else { return nil }
        let start = file.point(at: location.range.lowerBound, columns)
        let end = file.point(at: location.range.upperBound, columns)
        return Region(startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column)
    }

    /// The line that a place begins on, without the blanks around it.
    mutating func line(of location: SourceLocation) -> String {
        guard let file = file(location.source) else { return "" }
        let line = file.text.line(at: location.range.lowerBound, of: file.starts)
        return file.text[line.range].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private mutating func file(_ source: SourceID) -> File? {
        if let known = files[source] { return known }
        let file = sources.text(source).map { File(text: $0, raw: sources.bytes(source)) }
        files[source] = .some(file)
        return file
    }
}

/// A file of which places are asked.
private struct File {
    let text: SourceText
    let starts: [Int]
    /// The lines as they are on disk, where they differ from the text, which is in NFC.
    private let rawLines: [Substring]?

    init(text: SourceText, raw: [UInt8]?) {
        self.text = text
        starts = text.lineStarts
        let repaired = raw.map { SourceText(repairing: $0) }
        rawLines = repaired.flatMap { repaired in
            repaired.utf8 == text.utf8 ? nil : String(decoding: repaired.utf8, as: UTF8.self).lines
        }
    }

    func point(at offset: Int, _ columns: SourceRegions.Columns) -> (line: Int, column: Int) {
        let line = text.line(at: offset, of: starts)
        guard columns == .utf16 else { return (line.number, line.column) }
        if let rawLines, rawLines.indices.contains(line.number - 1) {
            // Composing letters changes their code units and not how many characters there are.
            return (line.number, rawLines[line.number - 1].prefix(line.column - 1).utf16.count + 1)
        }
        let before = text[line.range.lowerBound..<max(line.range.lowerBound, offset)]
        return (line.number, before.utf16.count + 1)
    }
}

extension String {
    fileprivate var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }
}
