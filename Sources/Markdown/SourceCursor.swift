import CMarkGFM
import Diagnostics
import Glibc

/// Finds where the pieces of the tree are written.
///
/// cmark knows the lines of blocks and, unreliably, the columns of inlines. The tree is
/// walked in the order of the source, so each piece is searched for from where the last
/// one ended, within the block, and with a budget that bounds the whole document.
struct SourceCursor {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// The whole file.
    let source: Bytes
    private let body: Range<Int>
    private let lineStarts: [Int]
    /// Where the last piece ended.
    private(set) var position: Int
    private(set) var blockStart: Int
    private var blockEnd: Int
    /// How many bytes may still be searched in vain.
    private var budget = 64 << 20
    /// Nothing is searched for further away than this.
    private static let window = 8192
    private var definitions: [[UInt8]: Range<Int>]?

    init(source: Bytes, body: Range<Int>) {
        self.source = source
        self.body = body
        lineStarts = Self.lineStarts(source, body)
        position = body.lowerBound
        blockStart = body.lowerBound
        blockEnd = body.upperBound
    }

    /// The place of a block as a whole, where nothing nearer is known.
    var block: Range<Int> { blockStart..<max(blockStart, min(lineEnd(from: blockStart), blockEnd)) }

    /// The lines of a block, without the space before the first and the last line end.
    func lines(of node: CMarkNode) -> Range<Int> {
        guard let first = lineStart(node.startLine) else { return body.lowerBound..<body.lowerBound }
        let last = lineStart(max(node.startLine, node.endLine)) ?? first
        var start = first
        var end = lineEnd(from: last)
        while end > start, source[end - 1].isWhitespace { end -= 1 }
        while start < end, source[start] == 0x20 || source[start] == 0x09 { start += 1 }
        return start..<end
    }

    /// The body's lines without their line feeds.
    var lines: [Range<Int>] { lineStarts.map { $0..<lineEnd(from: $0) } }

    /// A range without the whitespace around it.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let last = range.last, source[last].isWhitespace { range = range.dropLast() }
        while let first = range.first, source[first].isWhitespace { range = range.dropFirst() }
        return range
    }

    /// Whether it may hold a definition: `]:` somewhere.
    var mayDefine: Bool {
        var start = body.lowerBound
        while let bracket = source.firstOffset(of: UInt8(ascii: "]"), in: start..<body.upperBound) {
            start = bracket + 1
            if start < body.upperBound, source[start] == UInt8(ascii: ":") { return true }
        }
        return false
    }

    /// Starts over at a block's first line.
    mutating func enter(_ node: CMarkNode) {
        guard let start = lineStart(node.startLine) else { return }
        let range = lines(of: node)
        blockStart = range.lowerBound
        blockEnd = max(range.upperBound, start)
        position = start
    }

    /// The place of a line of the body, counted from 1, and its end without the line feed.
    func line(_ number: Int) -> Range<Int>? {
        lineStart(number).map { $0..<lineEnd(from: $0) }
    }
}

extension SourceCursor {
    /// Finds the next place of the bytes and moves behind it; stays where it is when there is none.
    mutating func find(_ bytes: Bytes) -> SourceMatch? {
        guard let match = search(bytes, from: position) else { return nil }
        position = match.range.upperBound
        return match
    }

    /// Finds the target of the link or picture whose text has just been passed, and moves behind it.
    ///
    /// `text` is the place of that text: an autolink's target is its text.
    mutating func findTarget(_ url: Bytes, text: Range<Int>?) -> Range<Int> {
        if let text, isAutolink(url, text: text) { return text }
        if let inline = inlineTarget(url) { return inline }
        if let defined = definition(of: url) { return defined }
        return search(url, from: blockStart)?.range ?? block
    }

    /// The place of a picture's title, which follows its target.
    mutating func findTitle(_ title: Bytes, after target: Range<Int>) -> SourceMatch? {
        target.upperBound >= blockStart ? search(title, from: target.upperBound) : nil
    }

    /// The bytes as they are, else with the escapes and line ends that cmark has resolved.
    mutating private func search(_ bytes: Bytes, from start: Int) -> SourceMatch? {
        let end = min(blockEnd, start + max(Self.window, 2 * bytes.count))
        guard let needle = bytes.baseAddress, !bytes.isEmpty, start < end, budget > 0,
            let haystack = source.baseAddress
        else { return nil }
        // A short text may stand further on as well: where an escape begins here, it comes first.
        if source[start] == UInt8(ascii: "&") || source[start] == UInt8(ascii: "\\"),
            let match = SourceMatch(of: bytes, in: source, from: start, to: blockEnd)
        {
            budget -= match.range.count
            return match
        }
        if let offset = firstOffset(of: needle, bytes.count, in: haystack, start..<end) {
            budget -= offset - start
            return SourceMatch(range: offset..<offset + bytes.count, pieces: [])
        }
        budget -= end - start
        for offset in start..<end where budget > 0 {
            budget -= 8
            let match = SourceMatch(of: bytes, in: source, from: offset, to: blockEnd)
            budget -= match?.range.count ?? 0
            if let match { return match }
        }
        return nil
    }

    /// Nearly every piece stands right here, or behind a mark or two; a search takes a long time to begin.
    private func firstOffset(
        of needle: UnsafePointer<UInt8>, _ count: Int, in haystack: UnsafePointer<UInt8>, _ range: Range<Int>
    ) -> Int? {
        for start in range.prefix(4) where start + count <= range.upperBound {
            if memcmp(haystack + start, needle, count) == 0 { return start }
        }
        return memmem(haystack + range.lowerBound, range.count, needle, count).map {
            UnsafeRawPointer($0) - UnsafeRawPointer(haystack)
        }
    }

    private func isAutolink(_ url: Bytes, text: Range<Int>) -> Bool {
        guard source[text].elementsEqual(url.suffix(text.count)) else { return false }
        return text.upperBound >= blockEnd || source[text.upperBound] != UInt8(ascii: "]")
    }

    /// The target in `…](target "title")`, with the position at or before the bracket.
    mutating private func inlineTarget(_ url: Bytes) -> Range<Int>? {
        let limit = min(blockEnd, position + 1024)
        var index = position
        while index < limit, source[index] != UInt8(ascii: "]") { index += 1 }
        guard index + 1 < limit, source[index + 1] == UInt8(ascii: "(") else { return nil }
        index += 2
        skipSpace(&index)
        let target = destination(&index)
        if !source[target].elementsEqual(url) {
            let match = SourceMatch(of: url, in: source, from: target.lowerBound, to: target.upperBound)
            guard match?.range == target else { return nil }
        }
        skipTitle(&index)
        position = index
        return target
    }

    /// Reads a link destination as CommonMark defines it: in angle brackets, or with balanced parentheses.
    private func destination(_ index: inout Int) -> Range<Int> {
        let bracketed = index < blockEnd && source[index] == UInt8(ascii: "<")
        if bracketed { index += 1 }
        let start = index
        let limit = min(blockEnd, start + Self.window)
        var depth = 0
        while index < limit {
            let byte = source[index]
            if byte == UInt8(ascii: "\\"), index + 1 < limit {
                index += 2
                continue
            }
            if bracketed {
                if byte == UInt8(ascii: ">") || byte == 0x0A { break }
            } else if byte <= 0x20 {
                break
            } else if byte == UInt8(ascii: "(") {
                depth += 1
            } else if byte == UInt8(ascii: ")") {
                if depth == 0 { break }
                depth -= 1
            }
            index += 1
        }
        let range = start..<index
        if bracketed, index < blockEnd { index += 1 }
        return range
    }

    private func skipTitle(_ index: inout Int) {
        skipSpace(&index)
        guard index < blockEnd else { return }
        let opening = source[index]
        guard [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "(")].contains(opening) else { return }
        let closing = opening == UInt8(ascii: "(") ? UInt8(ascii: ")") : opening
        index += 1
        let limit = min(blockEnd, index + Self.window)
        while index < limit, source[index] != closing {
            index += source[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        index = min(index + 1, limit)
    }

    private func skipSpace(_ index: inout Int) {
        while index < blockEnd, source[index].isWhitespace { index += 1 }
    }
}

extension SourceCursor {
    /// The target of the first link definition (`[label]: target`) that leads to the URL.
    mutating private func definition(of url: Bytes) -> Range<Int>? {
        if definitions == nil { definitions = readDefinitions() }
        return definitions?[Array(url)]
    }

    private func readDefinitions() -> [[UInt8]: Range<Int>] {
        var result: [[UInt8]: Range<Int>] = [:]
        for start in lineStarts {
            let end = lineEnd(from: start)
            var index = start
            while index < end, [0x20, 0x09, UInt8(ascii: ">")].contains(source[index]) { index += 1 }
            guard index < end, source[index] == UInt8(ascii: "["),
                let colon = (index..<max(index, end - 1)).first(where: {
                    source[$0] == UInt8(ascii: "]") && source[$0 + 1] == UInt8(ascii: ":")
                })
            else { continue }
            index = colon + 2
            while index < end, source[index].isWhitespace { index += 1 }
            if index < end, source[index] == UInt8(ascii: "<") { index += 1 }
            let target = index
            while index < end, source[index] > 0x20, source[index] != UInt8(ascii: ">") { index += 1 }
            let key = Array(source[target..<index])
            if result[key] == nil { result[key] = target..<index }
        }
        return result
    }

    private static func lineStarts(_ source: Bytes, _ body: Range<Int>) -> [Int] {
        var starts = [body.lowerBound]
        var next = body.lowerBound
        while let end = source.firstOffset(of: 0x0A, in: next..<body.upperBound) {
            next = end + 1
            starts.append(next)
        }
        return starts
    }

    private func lineStart(_ number: Int) -> Int? {
        lineStarts.indices.contains(number - 1) ? lineStarts[number - 1] : nil
    }

    private func lineEnd(from start: Int) -> Int {
        guard start < body.upperBound else { return body.upperBound }
        return source.firstOffset(of: 0x0A, in: start..<body.upperBound) ?? body.upperBound
    }
}
