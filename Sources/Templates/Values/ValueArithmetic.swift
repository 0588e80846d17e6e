import Diagnostics
import Foundation

// Python's arithmetic, with checked whole numbers of 64 bits.

extension Value {
    func arithmetic(_ operation: ArithmeticOperator, _ other: Value) throws(Problem) -> Value {
        if let a = whole, let b = other.whole { return try Self.whole(operation, a, b) }
        if let a = double, let b = other.double { return try Self.floating(operation, a, b) }
        switch (operation, self, other) {
        case (.add, .list(let a), .list(let b)): return .list(of: a.elements + b.elements)
        case (.add, .string(let a), .string(let b)):
            guard a.utf8.count + b.utf8.count <= Limits.valueSize else { throw .templateValueTooLarge }
            return .string(a + b)
        case (.add, .string, .html), (.add, .html, .string), (.add, .html, .html):
            return .html(HTML(try escapedMarkup().bytes + other.escapedMarkup().bytes))
        case (.multiply, _, _):
            if let count = other.whole, isRepeatable { return try repeated(count) }
            if let count = whole, other.isRepeatable { return try other.repeated(count) }
        default: break
        }
        throw .templateWrongOperands(operation.rawValue, typeName, other.typeName)
    }

    /// Markup as it is, text as markup that shows it.
    func escapedMarkup() throws(Problem) -> HTML {
        if case .html(let html) = self { return html }
        var buffer = OutputBuffer(capacity: 64)
        buffer.appendEscaped(try printed())
        guard buffer.bytes.count <= Limits.valueSize else { throw .templateValueTooLarge }
        return HTML(buffer.bytes)
    }

    private var isRepeatable: Bool {
        switch self {
        case .string, .html, .list: true
        default: false
        }
    }

    private func repeated(_ count: Int) throws(Problem) -> Value {
        let count = max(0, count)
        let size: Int =
            switch self {
            case .string(let string): string.utf8.count
            case .html(let html): html.bytes.count
            case .list(let list): list.count
            default: 0
            }
        let (total, overflow) = size.multipliedReportingOverflow(by: count)
        guard !overflow, total <= Limits.valueSize else { throw .templateValueTooLarge }
        switch self {
        case .string(let string): return .string(String(repeating: string, count: count))
        case .html(let html):
            return .html(HTML(Array(repeatElement(html.bytes, count: count).joined()), isXML: html.isXML))
        case .list(let list): return .list(of: Array(repeatElement(list.elements, count: count).joined()))
        default: return self
        }
    }

    private static func whole(_ operation: ArithmeticOperator, _ a: Int, _ b: Int) throws(Problem) -> Value {
        let result: (partialValue: Int, overflow: Bool)
        switch operation {
        case .add: result = a.addingReportingOverflow(b)
        case .subtract: result = a.subtractingReportingOverflow(b)
        case .multiply: result = a.multipliedReportingOverflow(by: b)
        case .divide:
            guard b != 0 else { throw .templateDivisionByZero }
            return .number(Double(a) / Double(b))
        case .floorDivide, .modulo:
            guard b != 0 else { throw .templateDivisionByZero }
            let (quotient, overflow) = a.dividedReportingOverflow(by: b)
            guard !overflow else {
                if operation == .modulo { return .int(0) }
                throw .templateOverflow
            }
            let remainder = a.remainderReportingOverflow(dividingBy: b).partialValue
            let isBelow = remainder != 0 && (remainder < 0) != (b < 0)
            return .int(
                operation == .modulo ? (isBelow ? remainder + b : remainder) : (isBelow ? quotient - 1 : quotient))
        case .power:
            if b < 0 {
                guard a != 0 else { throw .templateDivisionByZero }
                return .number(pow(Double(a), Double(b)))
            }
            return .int(try power(a, b))
        }
        guard !result.overflow else { throw .templateOverflow }
        return .int(result.partialValue)
    }

    private static func power(_ base: Int, _ exponent: Int) throws(Problem) -> Int {
        if base == 1 || exponent == 0 { return 1 }
        if base == 0 { return 0 }
        if base == -1 { return exponent % 2 == 0 ? 1 : -1 }
        guard exponent < 64 else { throw .templateOverflow }
        var result = 1
        for _ in 0..<exponent {
            let (next, overflow) = result.multipliedReportingOverflow(by: base)
            guard !overflow else { throw .templateOverflow }
            result = next
        }
        return result
    }

    private static func floating(_ operation: ArithmeticOperator, _ a: Double, _ b: Double) throws(Problem) -> Value {
        let result: Double
        switch operation {
        case .add: result = a + b
        case .subtract: result = a - b
        case .multiply: result = a * b
        case .divide:
            guard b != 0 else { throw .templateDivisionByZero }
            result = a / b
        case .floorDivide:
            guard b != 0 else { throw .templateDivisionByZero }
            result = (a / b).rounded(.down)
        case .modulo:
            guard b != 0 else { throw .templateDivisionByZero }
            let remainder = fmod(a, b)
            result = remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder
        case .power: result = pow(a, b)
        }
        guard result.isFinite else { throw .templateOverflow }
        return .number(result)
    }

    func negated() throws(Problem) -> Value {
        if let whole {
            guard whole != .min else { throw .templateOverflow }
            return .int(-whole)
        }
        if let double { return .number(-double) }
        throw .templateWrongType(typeName, expected: "number")
    }
}

extension TemplateList {
    /// All elements, converted.
    var elements: [Value] { (0..<count).map { self[$0] } }
}

/// What one render may use.
package struct Limits: Sendable {
    /// Statements run, elements visited.
    package var steps = 10_000_000
    /// Bytes of output.
    package var outputBytes = 64 << 20

    package init() {}

    /// The most bytes of one value that an expression makes, and the most elements of one list.
    static let valueSize = 16 << 20
    /// The most numbers of one `range`, as in Jinja2's sandbox.
    static let rangeLength = 100_000
    /// The most statements and templates inside each other.
    static let depth = 100
    /// The most statements of one page after all includes and macros are put in.
    static let nodes = 200_000
}
