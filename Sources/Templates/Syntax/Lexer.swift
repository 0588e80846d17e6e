import Diagnostics

/// Cuts a template into static text and tags, and tags into tokens.
///
/// The rules are Jinja2's with its default settings: `-` beside a delimiter strips
/// the white space on its side, `+` keeps it, one newline at the end of the
/// template goes. A tag that cannot be read is reported and left out; what follows
/// is read nevertheless, so that all mistakes come out in one run.
struct Lexer {
    private let text: SourceText
    private let source: SourceID
    private let end: Int
    private var position = 0
    private var segments: [Segment] = []
    private var diagnostics: [Diagnostic] = []

    static func segments(of text: SourceText, source: SourceID) -> ([Segment], [Diagnostic]) {
        var lexer = Lexer(text, source)
        lexer.run()
        return (lexer.segments, lexer.diagnostics)
    }

    private init(_ text: SourceText, _ source: SourceID) {
        self.text = text
        self.source = source
        end = text.utf8.last == Byte.newline ? text.utf8.count - 1 : text.utf8.count
    }

    private mutating func run() {
        while position < end {
            let start = position
            guard let opening = nextOpening(from: start) else {
                segments.append(.text(start..<end))
                return
            }
            let sign = byte(opening + 2)
            let stop = sign == Byte.minus ? whitespaceStart(before: opening, notBefore: start) : opening
            if stop > start { segments.append(.text(start..<stop)) }
            position = opening + (sign == Byte.minus || sign == Byte.plus ? 3 : 2)
            switch byte(opening + 1) {
            case Byte.hash: skipComment(from: opening)
            case Byte.percent:
                if let body = rawBody(from: opening) {
                    appendRaw(body, from: opening)
                } else {
                    readTag(from: opening, closing: Byte.percent)
                }
            default: readTag(from: opening, closing: Byte.rightBrace)
            }
        }
    }
}

// MARK: - Delimiters

extension Lexer {
    private func byte(_ index: Int) -> UInt8? { index < end ? text.utf8[index] : nil }

    private func nextOpening(from start: Int) -> Int? {
        var index = start
        while index + 1 < end {
            if text.utf8[index] == Byte.leftBrace {
                let next = text.utf8[index + 1]
                if next == Byte.leftBrace || next == Byte.percent || next == Byte.hash { return index }
            }
            index += 1
        }
        return nil
    }

    private func whitespaceStart(before index: Int, notBefore start: Int) -> Int {
        start + text.utf8[start..<index].trimmedEnd.count
    }

    /// Moves on past a closing delimiter that ends at `index`, and the white space after it if it has a minus.
    private mutating func close(at index: Int, stripping: Bool) {
        position = index
        guard stripping else { return }
        position += text.utf8[index..<end].leadingWhitespace
    }

    private mutating func skipComment(from opening: Int) {
        var index = position
        while index + 1 < end {
            if text.utf8[index] == Byte.hash, text.utf8[index + 1] == Byte.rightBrace {
                close(at: index + 2, stripping: index > position && text.utf8[index - 1] == Byte.minus)
                return
            }
            index += 1
        }
        report(.templateUnclosedComment, opening..<min(opening + 2, end))
        position = end
    }
}

// MARK: - Raw

extension Lexer {
    /// Where the body of a `{% raw %}` begins, or nil if the tag is another.
    private func rawBody(from opening: Int) -> Int? {
        var index = position
        guard skipWord("raw", &index) else { return nil }
        if byte(index) == Byte.minus {
            guard byte(index + 1) == Byte.percent, byte(index + 2) == Byte.rightBrace else { return nil }
            return index + 3 + text.utf8[min(index + 3, end)..<end].leadingWhitespace
        }
        guard byte(index) == Byte.percent, byte(index + 1) == Byte.rightBrace else { return nil }
        return index + 2
    }

    private func skipWord(_ word: String, _ index: inout Int) -> Bool {
        while let next = byte(index), next.isWhitespace { index += 1 }
        guard index <= end, text.utf8[index..<end].starts(with: word.utf8) else { return false }
        index += word.utf8.count
        while let next = byte(index), next.isWhitespace { index += 1 }
        return true
    }

    private mutating func appendRaw(_ body: Int, from opening: Int) {
        var index = body
        while index + 1 < end {
            if text.utf8[index] == Byte.leftBrace, text.utf8[index + 1] == Byte.percent {
                var after = index + 2
                let sign = byte(after)
                if sign == Byte.minus || sign == Byte.plus { after += 1 }
                if skipWord("endraw", &after) {
                    let closing = byte(after)
                    if closing == Byte.minus || closing == Byte.plus { after += 1 }
                    if byte(after) == Byte.percent, byte(after + 1) == Byte.rightBrace {
                        let stop = sign == Byte.minus ? whitespaceStart(before: index, notBefore: body) : index
                        if stop > body { segments.append(.text(body..<stop)) }
                        close(at: after + 2, stripping: closing == Byte.minus)
                        return
                    }
                }
            }
            index += 1
        }
        report(.templateUnclosedBlock("raw"), opening..<body)
        position = end
    }
}

// MARK: - Tags

extension Lexer {
    private mutating func readTag(from opening: Int, closing: UInt8) {
        var scanner = TokenScanner(bytes: text.utf8, position: position, end: end, closing: closing)
        var failure: TokenScanner.Failure?
        var tokens: [Token] = []
        do {
            tokens = try scanner.tokens()
        } catch {
            failure = error
        }
        if let failure {
            report(failure.problem, failure.range)
            guard let next = closingDelimiter(closing, from: max(position, failure.range.lowerBound - 1)) else {
                position = end
                return
            }
            position = next
            // What stood in it is unknown; the parser treats it as a tag that it has already reported.
            let tag = Segment.Tag(tokens: [], range: opening..<position)
            segments.append(closing == Byte.percent ? .statement(brokenTag(tag)) : .output(tag))
            return
        }
        guard scanner.isClosed else {
            report(.templateUnclosedTag(closing == Byte.percent ? "%}" : "}}"), opening..<min(opening + 2, end))
            position = end
            return
        }
        close(at: scanner.position, stripping: scanner.strips)
        let tag = Segment.Tag(tokens: tokens, range: opening..<scanner.position)
        segments.append(closing == Byte.percent ? .statement(tag) : .output(tag))
    }

    /// A tag that could not be read keeps its keyword, so that its end is no second mistake.
    private func brokenTag(_ tag: Segment.Tag) -> Segment.Tag {
        var index = tag.range.lowerBound + 2
        if let sign = byte(index), sign == Byte.minus || sign == Byte.plus { index += 1 }
        while let next = byte(index), next.isWhitespace { index += 1 }
        let start = index
        while let next = byte(index), next.isLetter { index += 1 }
        let keyword = Token(kind: .name(text[start..<index]), range: start..<index)
        return Segment.Tag(tokens: [keyword], range: tag.range)
    }

    private func closingDelimiter(_ closing: UInt8, from start: Int) -> Int? {
        var index = start
        while index + 1 < end {
            if text.utf8[index] == closing, text.utf8[index + 1] == Byte.rightBrace { return index + 2 }
            index += 1
        }
        return nil
    }

    private mutating func report(_ problem: Problem, _ range: Range<Int>) {
        diagnostics.report(problem, at: SourceLocation(source, range))
    }
}
