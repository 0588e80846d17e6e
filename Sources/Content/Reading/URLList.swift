import Diagnostics

/// `urls.txt`: every address that was ever published, one a line; lines that begin with `#` are for people.
package enum URLList {
    package static let path = "urls.txt"

    /// The addresses with their places, in the order of the lines.
    static func read(_ text: SourceText, source: SourceID, diagnostics: inout [Diagnostic]) -> [Located<String>] {
        var urls: [Located<String>] = []
        for line in lines(of: text.utf8) {
            guard let first = line.first(where: { !text.utf8[$0].isBlank }), text.utf8[first] != hash else { continue }
            let last = line.last { !text.utf8[$0].isBlank } ?? first
            let range = first..<last + 1
            let url = Located(text[range], at: SourceLocation(source, range))
            if text.utf8[first] == UInt8(ascii: "/") {
                urls.append(url)
            } else {
                diagnostics.report(.notAPublishedURL(url.value), at: url.location)
            }
        }
        return urls
    }

    /// The text with further addresses: all sorted, each after the comments that stood before it; what stands before
    /// the first address stays at the top. Nothing is ever taken away.
    package static func adding(_ urls: [String], to text: String) -> String {
        var head: [Substring] = []
        var entries: [(url: String, lines: [Substring])] = []
        var pending: [Substring] = []
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty ?? false { lines.removeLast() }
        for line in lines {
            let url = trimmed(line)
            pending.append(line)
            if url.isEmpty || url.utf8.first == hash { continue }
            if entries.isEmpty {
                head = pending.dropLast()
                pending = [line]
            }
            entries.append((url, pending))
            pending = []
        }
        entries += urls.map { ($0, [$0[...]]) }
        let sorted = entries.enumerated().sorted { a, b in
            a.element.url == b.element.url
                ? a.offset < b.offset : a.element.url.utf8.lexicographicallyPrecedes(b.element.url.utf8)
        }
        let isNew = sorted.count == urls.count
        return ((isNew ? pending : head) + sorted.flatMap(\.element.lines) + (isNew ? [] : pending))
            .map { $0 + "\n" }.joined()
    }

    private static let hash = UInt8(ascii: "#")

    private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == 0x0A {
            lines.append(start..<index)
            start = index + 1
        }
        return lines + [start..<bytes.count]
    }

    private static func trimmed(_ line: Substring) -> String {
        String(decoding: line.utf8.drop(while: \.isBlank).reversed().drop(while: \.isBlank).reversed(), as: UTF8.self)
    }
}
