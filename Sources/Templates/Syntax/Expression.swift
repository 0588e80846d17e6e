import Diagnostics

/// An expression as it was written, with its place.
///
/// Its height is kept so that no expression is too deep for the passes that walk it.
struct Expression: Sendable {
    let kind: Kind
    let location: SourceLocation
    let height: Int

    /// The most levels that an expression may have.
    static let maximumHeight = 100

    indirect enum Kind: Sendable {
        /// Stands where a mistake was reported already; it may be anything.
        case invalid
        case literal(Literal)
        case name(String)
        case list([Expression])
        case map([(key: Expression, value: Expression)])
        case attribute(Expression, Located<String>)
        case item(Expression, Expression)
        case slice(Expression, from: Expression?, to: Expression?, by: Expression?)
        case call(Expression, Arguments)
        case filter(Expression, Located<String>, Arguments)
        case test(Expression, Located<String>, Arguments, negated: Bool)
        case negate(Expression)
        case plus(Expression)
        case not(Expression)
        case and(Expression, Expression)
        case or(Expression, Expression)
        case arithmetic(ArithmeticOperator, Expression, Expression)
        case concatenation([Expression])
        case comparison(Expression, [(ComparisonOperator, Expression)])
        case conditional(Expression, if: Expression, else: Expression?)
    }

    enum Literal: Sendable {
        case none
        case bool(Bool)
        case int(Int)
        case number(Double)
        case string(String)
    }

    /// What stands in the parentheses of a call, a filter or a test.
    struct Arguments: Sendable {
        var positional: [Expression] = []
        var named: [(name: Located<String>, value: Expression)] = []

        var all: [Expression] { positional + named.map(\.value) }
        var isEmpty: Bool { positional.isEmpty && named.isEmpty }
    }
}

enum ArithmeticOperator: String, Sendable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case floorDivide = "//"
    case modulo = "%"
    case power = "**"
}

enum ComparisonOperator: String, Sendable {
    case equal = "=="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case contained = "in"
    case notContained = "not in"
}

extension Expression {
    /// The string, if it is a literal one.
    var literalString: String? {
        if case .literal(.string(let string)) = kind { return string }
        return nil
    }

    /// The expressions that this one is made of.
    var children: [Expression] {
        switch kind {
        case .invalid, .literal, .name: []
        case .list(let items), .concatenation(let items): items
        case .map(let pairs): pairs.flatMap { [$0.key, $0.value] }
        case .attribute(let base, _), .negate(let base), .plus(let base), .not(let base): [base]
        case .item(let a, let b), .and(let a, let b), .or(let a, let b), .arithmetic(_, let a, let b): [a, b]
        case .slice(let base, let from, let to, let by): [base] + [from, to, by].compactMap(\.self)
        case .call(let base, let arguments), .filter(let base, _, let arguments), .test(let base, _, let arguments, _):
            [base] + arguments.all
        case .comparison(let first, let rest): [first] + rest.map(\.1)
        case .conditional(let value, let condition, let otherwise): [value, condition] + [otherwise].compactMap(\.self)
        }
    }
}
