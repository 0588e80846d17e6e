import Diagnostics

/// Finds definitions of links and footnotes that lead nowhere.
///
/// cmark takes them out of the text and keeps no trace of those that nothing refers to, so the lines are read again;
/// in a text without any, that costs a look at the first byte of each line.
struct LostDefinitions {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    private let source: Bytes
    private let id: SourceID
    private var found: [Definition] = []

    private struct Definition {
        let isFootnote: Bool
        /// As cmark compares labels, nearly: lower case, blanks folded.
        let key: String
        let label: Located<String>
    }

    /// - Parameter isShown: whether any of a range of the file is text that readers see.
    static func all(
        in source: Bytes, lines: [Range<Int>], id: SourceID, isShown: (Range<Int>) -> Bool
    ) -> [MarkdownDocument.LostDefinition] {
        var search = LostDefinitions(source: source, id: id)
        for line in lines { search.add(line, isShown) }
        guard !search.found.isEmpty, let first = lines.first, let last = lines.last else { return [] }
        return search.lost(used: search.labels(in: first.lowerBound..<last.upperBound))
    }

    private init(source: Bytes, id: SourceID) {
        self.source = source
        self.id = id
    }
}

extension LostDefinitions {
    /// Longer labels are none (CommonMark 0.29, 4.7).
    private static let longestLabel = 1000

    private mutating func add(_ line: Range<Int>, _ isShown: (Range<Int>) -> Bool) {
        var start = line.lowerBound
        while start < line.upperBound, [0x20, UInt8(ascii: ">")].contains(source[start]) { start += 1 }
        guard start < line.upperBound, source[start] == UInt8(ascii: "["),
            let end = labelEnd(from: start + 1, to: line.upperBound), end + 1 < line.upperBound,
            source[end + 1] == UInt8(ascii: ":")
        else { return }
        let isFootnote = source[start + 1] == UInt8(ascii: "^")
        let text = start + (isFootnote ? 2 : 1)..<end
        // What begins a footnote is its label; its text is shown where anything refers to it.
        let place = start..<end + 1
        guard !text.isEmpty, !isShown(isFootnote ? place : start..<line.upperBound) else { return }
        let label = String(decoding: source[text], as: UTF8.self)
        found.append(
            Definition(
                isFootnote: isFootnote, key: Self.key(label, isFootnote),
                label: Located(label, at: SourceLocation(id, place))))
    }

    private func lost(used: Set<String>) -> [MarkdownDocument.LostDefinition] {
        var firsts: [String: SourceLocation] = [:]
        return found.compactMap { definition in
            let first = firsts[definition.key]
            if first == nil { firsts[definition.key] = definition.label.location }
            guard first != nil || !used.contains(definition.key) else { return nil }
            return .init(
                fault: first == nil ? .unused : .repeated, isFootnote: definition.isFootnote, label: definition.label,
                first: first)
        }
    }

    /// The labels that stand in brackets, but for those that begin a definition.
    private func labels(in body: Range<Int>) -> Set<String> {
        let defining = Set(found.map { $0.label.location.range.lowerBound })
        var labels: Set<String> = []
        var start = body.lowerBound
        while let bracket = source.firstOffset(of: UInt8(ascii: "["), in: start..<body.upperBound) {
            start = bracket + 1
            guard !defining.contains(bracket), let end = labelEnd(from: start, to: body.upperBound), start < end else {
                continue
            }
            let isFootnote = source[start] == UInt8(ascii: "^")
            let text = String(decoding: source[start + (isFootnote ? 1 : 0)..<end], as: UTF8.self)
            labels.insert(Self.key(text, isFootnote))
            start = end
        }
        return labels
    }

    /// The bracket that closes a label; another opening one ends the search, so that it is linear.
    private func labelEnd(from start: Int, to end: Int) -> Int? {
        var index = start
        let limit = min(end, start + Self.longestLabel)
        while index < limit {
            switch source[index] {
            case UInt8(ascii: "]"): return index
            case UInt8(ascii: "["): return nil
            case UInt8(ascii: "\\"): index += 2
            default: index += 1
            }
        }
        return nil
    }

    private static func key(_ label: String, _ isFootnote: Bool) -> String {
        (isFootnote ? "^" : "") + label.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
