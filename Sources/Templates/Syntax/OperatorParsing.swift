import Diagnostics

// Operators, from the loosest to the tightest.

extension ExpressionParser {
    mutating func or() throws(Failure) -> Expression {
        let start = cursor.current.range.lowerBound
        var left = try and()
        while cursor.skip(name: "or") { left = try make(.or(left, try and()), from: start) }
        return left
    }

    private mutating func and() throws(Failure) -> Expression {
        let start = cursor.current.range.lowerBound
        var left = try not()
        while cursor.skip(name: "and") { left = try make(.and(left, try not()), from: start) }
        return left
    }

    private mutating func not() throws(Failure) -> Expression {
        let start = cursor.current.range.lowerBound
        guard cursor.skip(name: "not") else { return try comparison() }
        try enter()
        defer { depth -= 1 }
        return try make(.not(try not()), from: start)
    }

    private mutating func comparison() throws(Failure) -> Expression {
        let start = cursor.current.range.lowerBound
        let first = try sum()
        var rest: [(ComparisonOperator, Expression)] = []
        while let comparison = skipComparison() { rest.append((comparison, try sum())) }
        return rest.isEmpty ? first : try make(.comparison(first, rest), from: start)
    }

    private mutating func skipComparison() -> ComparisonOperator? {
        switch cursor.current.kind {
        case .name("in"):
            cursor.advance()
            return .contained
        case .name("not") where cursor.next.isName("in"):
            cursor.advance()
            cursor.advance()
            return .notContained
        case .symbol(let symbol):
            guard let found = ComparisonOperator(rawValue: symbol.rawValue) else { return nil }
            cursor.advance()
            return found
        default: return nil
        }
    }

    private mutating func sum() throws(Failure) -> Expression {
        let start = cursor.current.range.lowerBound
        var left = try concatenation()
        while let found = skipOperator([.plus, .minus]) {
            left = try make(.arithmetic(found, left, try concatenation()), from: start)
        }
        return left
    }

    private mutating func concatenation() throws(Failure) -> Expression {
        let start = cursor.current.range.lowerBound
        var parts = [try product()]
        while cursor.skip(.tilde) { parts.append(try product()) }
        return parts.count == 1 ? parts[0] : try make(.concatenation(parts), from: start)
    }

    private mutating func product() throws(Failure) -> Expression {
        let start = cursor.current.range.lowerBound
        var left = try power()
        while let found = skipOperator([.times, .divide, .floorDivide, .modulo]) {
            left = try make(.arithmetic(found, left, try power()), from: start)
        }
        return left
    }

    private mutating func power() throws(Failure) -> Expression {
        let start = cursor.current.range.lowerBound
        var left = try unary(withFilters: true)
        while let found = skipOperator([.power]) {
            left = try make(.arithmetic(found, left, try unary(withFilters: true)), from: start)
        }
        return left
    }

    private mutating func skipOperator(_ symbols: [Symbol]) -> ArithmeticOperator? {
        guard case .symbol(let symbol) = cursor.current.kind, symbols.contains(symbol) else { return nil }
        cursor.advance()
        return ArithmeticOperator(rawValue: symbol.rawValue)
    }

    private mutating func unary(withFilters: Bool) throws(Failure) -> Expression {
        try enter()
        defer { depth -= 1 }
        let start = cursor.current.range.lowerBound
        var value: Expression
        if cursor.skip(.minus) {
            value = try make(.negate(try unary(withFilters: false)), from: start)
        } else if cursor.skip(.plus) {
            value = try make(.plus(try unary(withFilters: false)), from: start)
        } else {
            value = try primary()
        }
        value = try postfix(value, from: start)
        return withFilters ? try filtersAndTests(value, from: start) : value
    }
}
