import Diagnostics

/// A place among the tokens of one tag, with what every parser of tokens does.
struct ParsingCursor {
    private let tokens: [Token]
    private var index = 0
    let source: SourceID
    private let tag: Range<Int>

    /// Why the tag cannot be understood, and where.
    struct Failure: Error {
        let problem: Problem
        let location: SourceLocation
    }

    init(_ tag: Segment.Tag, source: SourceID) {
        tokens = tag.tokens
        self.source = source
        self.tag = tag.range
    }

    var current: Token {
        index < tokens.count ? tokens[index] : Token(kind: .end, range: tag.upperBound..<tag.upperBound)
    }

    var next: Token {
        index + 1 < tokens.count ? tokens[index + 1] : Token(kind: .end, range: tag.upperBound..<tag.upperBound)
    }

    /// The end of the token before this one.
    var previousEnd: Int { index > 0 ? tokens[index - 1].range.upperBound : tag.lowerBound }

    var isAtEnd: Bool { current.kind == .end }

    mutating func advance() { index += 1 }

    mutating func skip(name: String) -> Bool {
        guard current.isName(name) else { return false }
        advance()
        return true
    }

    mutating func skip(_ symbol: Symbol) -> Bool {
        guard current.isSymbol(symbol) else { return false }
        advance()
        return true
    }

    mutating func expect(_ symbol: Symbol) throws(Failure) {
        if !skip(symbol) { throw unexpected(expected: symbol.rawValue) }
    }

    mutating func expect(name: String) throws(Failure) {
        if !skip(name: name) { throw unexpected(expected: name) }
    }

    mutating func expectName() throws(Failure) -> Located<String> {
        guard case .name(let name) = current.kind else { throw unexpected(expected: nil) }
        let result = Located(name, at: location(current.range))
        advance()
        return result
    }

    func expectEnd() throws(Failure) {
        if !isAtEnd { throw unexpected(expected: nil) }
    }

    func unexpected(expected: String?) -> Failure {
        let token = current
        let found: String? =
            switch token.kind {
            case .name(let name): name
            case .string(let string): "\"\(string)\""
            case .int(let int): String(int)
            case .number(let number): String(number)
            case .symbol(let symbol): symbol.rawValue
            case .end: nil
            }
        return Failure(
            problem: .templateUnexpected(found: found, expected: expected), location: location(token.range))
    }

    func failure(_ problem: Problem, _ range: Range<Int>) -> Failure {
        Failure(problem: problem, location: location(range))
    }

    func location(_ range: Range<Int>) -> SourceLocation { SourceLocation(source, range) }
}
