/// A word of the language inside `{{ … }}` or `{% … %}`, with its byte range in the template.
struct Token: Sendable {
    enum Kind: Equatable, Sendable {
        case name(String)
        case string(String)
        case int(Int)
        case number(Double)
        case symbol(Symbol)
        /// The end of the tag; its range is that of the closing `%}` or `}}`.
        case end
    }

    let kind: Kind
    let range: Range<Int>

    func isName(_ name: String) -> Bool { kind == .name(name) }

    func isSymbol(_ symbol: Symbol) -> Bool { kind == .symbol(symbol) }
}

/// The operators and brackets of expressions, as they are written.
enum Symbol: String, CaseIterable, Sendable {
    case floorDivide = "//"
    case power = "**"
    case equal = "=="
    case notEqual = "!="
    case lessOrEqual = "<="
    case greaterOrEqual = ">="
    case less = "<"
    case greater = ">"
    case assign = "="
    case plus = "+"
    case minus = "-"
    case times = "*"
    case divide = "/"
    case modulo = "%"
    case tilde = "~"
    case leftParenthesis = "("
    case rightParenthesis = ")"
    case leftBracket = "["
    case rightBracket = "]"
    case leftBrace = "{"
    case rightBrace = "}"
    case comma = ","
    case dot = "."
    case colon = ":"
    case pipe = "|"
}

/// What a template's text is cut into before it is parsed.
enum Segment: Sendable {
    /// Static text: what whitespace control leaves of it.
    case text(Range<Int>)
    /// `{{ … }}`
    case output(Tag)
    /// `{% … %}`
    case statement(Tag)

    /// The words of a tag, always with ``Token/Kind/end`` last, and the range of the whole tag.
    struct Tag: Sendable {
        let tokens: [Token]
        let range: Range<Int>
    }
}
