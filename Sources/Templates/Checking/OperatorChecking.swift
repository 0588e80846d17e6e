import Diagnostics

// Operators, and what a condition says about the rest.

extension PageCompiler {
    func and(_ left: Expression, _ right: Expression) -> Typed {
        let a = typed(left)
        let outer = facts
        facts.formUnion(facts(of: left, when: true))
        defer { facts = outer }
        if case .constant(.bool(false)) = a.code {
            unreachable { _ = typed(right) }
            return a
        }
        let b = typed(right)
        return Typed(code: .and(a.code, b.code), type: a.type.joined(with: b.type))
    }

    func or(_ left: Expression, _ right: Expression) -> Typed {
        let a = typed(left)
        let outer = facts
        facts.formUnion(facts(of: left, when: false))
        defer { facts = outer }
        let b = typed(right)
        let kept = a.type == .none ? b.type : a.type.unwrapped
        return Typed(code: .or(a.code, b.code), type: kept.joined(with: b.type))
    }

    func conditional(_ value: Expression, _ condition: Expression, _ otherwise: Expression?) -> Typed {
        let test = typed(condition)
        let outer = facts
        defer { facts = outer }
        facts = outer.union(facts(of: condition, when: true))
        var isNever = false
        if case .constant(.bool(false)) = test.code { isNever = true }
        let first = isNever ? unreachable { typed(value) } : typed(value)
        facts = outer.union(facts(of: condition, when: false))
        let second = otherwise.map { typed($0) } ?? Typed(code: .constant(.none), type: .none)
        if isNever { return second }
        return Typed(
            code: .conditional(first.code, if: test.code, else: second.code), type: first.type.joined(with: second.type)
        )
    }

    /// An operand that has to be a number.
    func number(_ expression: Expression) -> Typed {
        let value = typed(expression)
        if value.type.isOptional {
            report(.templateAbsent, expression.location)
            return .invalid
        }
        if value.type.isSurelyNot(.number) {
            report(.templateWrongType(value.type.description, expected: "number"), expression.location)
            return .invalid
        }
        return Typed(code: value.code, type: value.type == .bool ? .int : value.type)
    }

    func arithmetic(
        _ operation: ArithmeticOperator, _ left: Expression, _ right: Expression, at location: SourceLocation
    ) -> Typed {
        let a = typed(left)
        let b = typed(right)
        for (value, expression) in [(a, left), (b, right)] where value.type.isOptional {
            report(.templateAbsent, expression.location)
            return .invalid
        }
        guard let type = Self.result(operation, a.type, b.type) else {
            report(.templateWrongOperands(operation.rawValue, a.type.description, b.type.description), location)
            return .invalid
        }
        return Typed(code: .arithmetic(operation, a.code, b.code, location), type: type)
    }

    private static func result(_ operation: ArithmeticOperator, _ a: TemplateType, _ b: TemplateType) -> TemplateType? {
        let numbers: Set<TemplateType> = [.bool, .int, .number]
        if numbers.contains(a), numbers.contains(b) {
            if operation == .divide { return .number }
            if a == .number || b == .number || operation == .power { return .number }
            return .int
        }
        switch (operation, a, b) {
        case (.add, .list, .list): return a.joined(with: b)
        case (.add, .string, .string): return .string
        case (.add, .html, .string), (.add, .string, .html), (.add, .html, .html): return .html
        case (.multiply, .list, .int), (.multiply, .string, .int), (.multiply, .html, .int): return a
        case (.multiply, .int, .list), (.multiply, .int, .string): return b
        case (_, .any, _), (_, _, .any): return .any
        default: return nil
        }
    }

    func comparison(
        _ first: Expression, _ rest: [(ComparisonOperator, Expression)], at location: SourceLocation
    ) -> Typed {
        var left = typed(first)
        let code = left.code
        var codes: [(ComparisonOperator, Code)] = []
        var before = first
        for (operation, expression) in rest {
            let right = typed(expression)
            check(operation, left.type, right.type, before, expression, at: location)
            codes.append((operation, right.code))
            left = right
            before = expression
        }
        return Typed(code: .comparison(code, codes, location), type: .bool)
    }

    private func check(
        _ operation: ComparisonOperator, _ a: TemplateType, _ b: TemplateType, _ left: Expression, _ right: Expression,
        at location: SourceLocation
    ) {
        switch operation {
        case .equal, .notEqual: break
        case .contained, .notContained:
            if b.isOptional {
                report(.templateAbsent, right.location)
            } else if b.element == nil, b != .html {
                report(.templateNotIterable(b.description), right.location)
            }
        default:
            if a.isOptional { return report(.templateAbsent, left.location) }
            if b.isOptional { return report(.templateAbsent, right.location) }
            let numbers: Set<TemplateType> = [.bool, .int, .number]
            let texts: Set<TemplateType> = [.string, .html]
            let isFine: Bool =
                a == .any || b == .any || (numbers.contains(a) && numbers.contains(b))
                || (texts.contains(a) && texts.contains(b))
                || (a.isList && b.isList)
            if !isFine { report(.templateNotComparable(a.description, b.description), location) }
        }
    }
}

extension TemplateType {
    fileprivate var isList: Bool {
        switch self {
        case .list, .tuple: true
        default: false
        }
    }
}

// MARK: - What a condition says

extension PageCompiler {
    /// The paths that have a value whenever the condition is true (or false).
    func facts(of condition: Expression, when truth: Bool) -> Set<Path> {
        switch condition.kind {
        case .name, .attribute: return truth ? known(condition) : []
        case .item(_, let key) where key.literalString != nil: return truth ? known(condition) : []
        case .not(let operand): return facts(of: operand, when: !truth)
        case .and(let left, let right):
            let a = facts(of: left, when: truth)
            let b = facts(of: right, when: truth)
            return truth ? a.union(b) : a.intersection(b)
        case .or(let left, let right):
            let a = facts(of: left, when: truth)
            let b = facts(of: right, when: truth)
            return truth ? a.intersection(b) : a.union(b)
        case .test(let operand, let name, _, let negated):
            let holds = truth != negated
            switch name.value {
            case "none", "undefined": return holds ? [] : known(operand)
            case "defined", "string", "number", "integer", "float", "mapping", "sequence", "iterable", "true",
                "boolean":
                return holds ? known(operand) : []
            default: return []
            }
        case .comparison(let first, let rest) where rest.count == 1:
            let (operation, second) = rest[0]
            if case .literal(.none) = second.kind {
                return operation == (truth ? .notEqual : .equal) ? known(first) : []
            }
            if case .literal = second.kind, operation == (truth ? .equal : .notEqual) { return known(first) }
            return []
        case .filter(let operand, let name, _) where ["length", "count"].contains(name.value):
            return truth ? known(operand) : []
        default: return []
        }
    }

    private func known(_ expression: Expression) -> Set<Path> { path(of: expression).map { [$0] } ?? [] }

    private func path(of expression: Expression) -> Path? {
        switch expression.kind {
        case .name(let name):
            if case .value(let variable) = scope[name] { return Path(slot: variable.slot) }
            return nil
        case .attribute(let base, let name):
            if case .name(let owner) = base.kind, case .loop(let loop) = scope[owner] {
                return Path(slot: -1 - loop.number, names: [name.value])
            }
            return path(of: base).map { Path(slot: $0.slot, names: $0.names + [name.value]) }
        case .item(let base, let key):
            guard let name = key.literalString else { return nil }
            return path(of: base).map { Path(slot: $0.slot, names: $0.names + [name]) }
        default: return nil
        }
    }
}
