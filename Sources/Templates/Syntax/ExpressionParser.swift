import Diagnostics

/// Parses expressions with Jinja2's grammar and precedences.
struct ExpressionParser {
    typealias Failure = ParsingCursor.Failure

    var cursor: ParsingCursor
    var depth = 0

    init(_ cursor: ParsingCursor) { self.cursor = cursor }

    /// An expression, with its inline `if`.
    mutating func expression(withConditional: Bool = true) throws(Failure) -> Expression {
        try enter()
        defer { depth -= 1 }
        let start = cursor.current.range.lowerBound
        var value = try or()
        guard withConditional else { return value }
        while cursor.skip(name: "if") {
            let condition = try or()
            let otherwise = cursor.skip(name: "else") ? try expression() : nil
            value = try make(.conditional(value, if: condition, else: otherwise), from: start)
        }
        return value
    }

    /// An expression, or several with commas between them, which are a list.
    mutating func expressionOrTuple(withConditional: Bool = true) throws(Failure) -> Expression {
        let start = cursor.current.range.lowerBound
        let first = try expression(withConditional: withConditional)
        guard cursor.current.isSymbol(.comma) else { return first }
        var items = [first]
        while cursor.skip(.comma) {
            if cursor.isAtEnd || cursor.current.isSymbol(.rightParenthesis) { break }
            items.append(try expression(withConditional: withConditional))
        }
        return try make(.list(items), from: start)
    }

    /// The filters after a `|`, for statements that apply them to a body.
    mutating func filters(startingWithName: Bool) throws(Failure) -> [Statement.FilterCall] {
        var result: [Statement.FilterCall] = []
        if startingWithName { result.append(try filterCall()) }
        while cursor.skip(.pipe) { result.append(try filterCall()) }
        return result
    }

    /// Counts a level of nesting, up to the limit.
    mutating func enter() throws(Failure) {
        depth += 1
        if depth > Expression.maximumHeight { throw cursor.failure(.templateTooDeep, cursor.current.range) }
    }

    /// An expression from the byte `start` to here.
    func make(_ kind: Expression.Kind, from start: Int) throws(Failure) -> Expression {
        let range = start..<max(start, cursor.previousEnd)
        let leaf = Expression(kind: kind, location: cursor.location(range), height: 1)
        let height = 1 + (leaf.children.map(\.height).max() ?? 0)
        guard height <= Expression.maximumHeight else { throw cursor.failure(.templateTooDeep, range) }
        return Expression(kind: kind, location: leaf.location, height: height)
    }
}

// MARK: - Postfixes, filters and tests

extension ExpressionParser {
    mutating func postfix(_ base: Expression, from start: Int) throws(Failure) -> Expression {
        var value = base
        while true {
            if cursor.skip(.dot) {
                if case .int(let index) = cursor.current.kind {
                    let literal = try literal(.int(index))
                    value = try make(.item(value, literal), from: start)
                } else {
                    let name = try cursor.expectName()
                    value = try make(.attribute(value, name), from: start)
                }
            } else if cursor.skip(.leftBracket) {
                value = try subscripted(value, from: start)
            } else if cursor.current.isSymbol(.leftParenthesis) {
                let arguments = try arguments()
                value = try make(.call(value, arguments), from: start)
            } else {
                return value
            }
        }
    }

    private mutating func subscripted(_ base: Expression, from start: Int) throws(Failure) -> Expression {
        var bounds: [Expression?] = [nil]
        while !cursor.current.isSymbol(.rightBracket) {
            if cursor.skip(.colon) {
                bounds.append(nil)
                guard bounds.count <= 3 else { throw cursor.unexpected(expected: "]") }
            } else {
                guard bounds[bounds.count - 1] == nil else { throw cursor.unexpected(expected: "]") }
                bounds[bounds.count - 1] = try expression()
            }
        }
        try cursor.expect(.rightBracket)
        if bounds.count == 1 {
            guard let item = bounds[0] else { throw cursor.unexpected(expected: nil) }
            return try make(.item(base, item), from: start)
        }
        let step = bounds.count == 3 ? bounds[2] : nil
        return try make(.slice(base, from: bounds[0], to: bounds[1], by: step), from: start)
    }

    mutating func filtersAndTests(_ base: Expression, from start: Int) throws(Failure) -> Expression {
        var value = base
        while true {
            if cursor.skip(.pipe) {
                let call = try filterCall()
                value = try make(.filter(value, call.name, call.arguments), from: start)
            } else if cursor.skip(name: "is") {
                value = try test(value, from: start)
            } else if cursor.current.isSymbol(.leftParenthesis) {
                let arguments = try arguments()
                value = try make(.call(value, arguments), from: start)
            } else {
                return value
            }
        }
    }

    private mutating func filterCall() throws(Failure) -> Statement.FilterCall {
        let name = try cursor.expectName()
        let arguments = cursor.current.isSymbol(.leftParenthesis) ? try arguments() : .init()
        return Statement.FilterCall(name: name, arguments: arguments)
    }

    private mutating func test(_ base: Expression, from start: Int) throws(Failure) -> Expression {
        let negated = cursor.skip(name: "not")
        let name = try testName()
        var arguments = Expression.Arguments()
        if cursor.current.isSymbol(.leftParenthesis) {
            arguments = try self.arguments()
        } else if startsArgument(cursor.current) {
            let argumentStart = cursor.current.range.lowerBound
            arguments.positional = [try postfix(try primary(), from: argumentStart)]
        }
        return try make(.test(base, name, arguments, negated: negated), from: start)
    }

    /// A test's name; `in` and `none` are words of the language too, and operators are names of tests.
    private mutating func testName() throws(Failure) -> Located<String> {
        try cursor.expectName()
    }

    private func startsArgument(_ token: Token) -> Bool {
        switch token.kind {
        case .name(let name): !["else", "or", "and", "is", "if", "not", "in"].contains(name)
        case .string, .int, .number, .symbol(.leftBracket), .symbol(.leftBrace): true
        default: false
        }
    }

    mutating func arguments() throws(Failure) -> Expression.Arguments {
        try cursor.expect(.leftParenthesis)
        var result = Expression.Arguments()
        while !cursor.current.isSymbol(.rightParenthesis) {
            if case .symbol(let symbol) = cursor.current.kind, symbol == .times || symbol == .power {
                throw cursor.failure(.templateNoUnpackedArguments(symbol.rawValue), cursor.current.range)
            }
            if case .name = cursor.current.kind, cursor.next.isSymbol(.assign) {
                let name = try cursor.expectName()
                cursor.advance()
                result.named.append((name, try expression()))
            } else {
                guard result.named.isEmpty else {
                    throw cursor.failure(.templatePositionalAfterNamed, cursor.current.range)
                }
                result.positional.append(try expression())
            }
            if !cursor.skip(.comma) { break }
        }
        try cursor.expect(.rightParenthesis)
        return result
    }
}

// MARK: - Literals

extension ExpressionParser {
    mutating func primary() throws(Failure) -> Expression {
        let token = cursor.current
        let start = token.range.lowerBound
        switch token.kind {
        case .name("true"), .name("True"): return try literal(.bool(true))
        case .name("false"), .name("False"): return try literal(.bool(false))
        case .name("none"), .name("None"): return try literal(.none)
        case .name(let name):
            if ["and", "or", "in", "is", "if", "else"].contains(name) { throw cursor.unexpected(expected: nil) }
            cursor.advance()
            return try make(.name(name), from: start)
        case .int(let value): return try literal(.int(value))
        case .number(let value): return try literal(.number(value))
        case .string(var string):
            cursor.advance()
            while case .string(let more) = cursor.current.kind {
                string += more
                cursor.advance()
            }
            return try make(.literal(.string(string)), from: start)
        case .symbol(.leftParenthesis):
            cursor.advance()
            if cursor.skip(.rightParenthesis) { return try make(.list([]), from: start) }
            let value = try expressionOrTuple()
            try cursor.expect(.rightParenthesis)
            return value
        case .symbol(.leftBracket): return try list()
        case .symbol(.leftBrace): return try map()
        default: throw cursor.unexpected(expected: nil)
        }
    }

    private mutating func literal(_ literal: Expression.Literal) throws(Failure) -> Expression {
        let start = cursor.current.range.lowerBound
        cursor.advance()
        return try make(.literal(literal), from: start)
    }

    private mutating func list() throws(Failure) -> Expression {
        let start = cursor.current.range.lowerBound
        cursor.advance()
        var items: [Expression] = []
        while !cursor.current.isSymbol(.rightBracket) {
            items.append(try expression())
            if !cursor.skip(.comma) { break }
        }
        try cursor.expect(.rightBracket)
        return try make(.list(items), from: start)
    }

    private mutating func map() throws(Failure) -> Expression {
        let start = cursor.current.range.lowerBound
        cursor.advance()
        var pairs: [(key: Expression, value: Expression)] = []
        while !cursor.current.isSymbol(.rightBrace) {
            let key = try expression()
            try cursor.expect(.colon)
            pairs.append((key, try expression()))
            if !cursor.skip(.comma) { break }
        }
        try cursor.expect(.rightBrace)
        return try make(.map(pairs), from: start)
    }
}
