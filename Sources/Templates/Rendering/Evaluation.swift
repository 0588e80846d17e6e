import Diagnostics

// How expressions get their values.

extension Renderer {
    mutating func evaluate(_ code: Code) throws(Diagnostic) -> Value {
        switch code {
        case .constant(let value): return value
        case .slot(let slot): return slots[slot] ?? .none
        case .slotProperty(let slot, let read, let location):
            if case .object(let object) = slots[slot], let value = read(object, context) { return value }
            throw Diagnostic(.templateAbsent, at: location)
        case .property(let base, let read, let location):
            if case .object(let object) = try evaluate(base), let value = read(object, context) { return value }
            throw Diagnostic(.templateAbsent, at: location)
        case .uncertainSlot(let slot, let name, let location):
            guard let value = slots[slot] else { throw Diagnostic(.templateNotSet(name), at: location) }
            return value
        case .attribute(let base, let name, let location):
            let value = try evaluate(base)
            if let part = value.part(name, context) { return part }
            throw missingPart(name, of: value, location)
        case .item(let base, let key, let location):
            let value = try evaluate(base)
            let key = try evaluate(key)
            if let part = try located(location, { () throws(Problem) in try value.item(key, context) }) { return part }
            if let name = key.text { throw missingPart(name, of: value, location) }
            throw Diagnostic(.templateNoSuchItem((try? key.printed()) ?? key.typeName), at: location)
        case .place(let base, let place, let location):
            if case .list(let list) = try evaluate(base), place < list.count { return list[place] }
            throw Diagnostic(.templateAbsent, at: location)
        case .slice(let base, let from, let to, let by, let location):
            let value = try evaluate(base)
            let bounds = (try bound(from, location), try bound(to, location), try bound(by, location))
            return try located(location) { () throws(Problem) in
                try value.slice(from: bounds.0, to: bounds.1, by: bounds.2)
            }
        case .not(let operand): return .bool(!(try isTrue(operand)))
        case .and(let left, let right):
            let value = try evaluate(left)
            return value.isTrue ? try evaluate(right) : value
        case .or(let left, let right):
            let value = try evaluate(left)
            return value.isTrue ? value : try evaluate(right)
        case .conditional(let value, let condition, let otherwise):
            return try isTrue(condition) ? evaluate(value) : evaluate(otherwise)
        case .comparison(let first, let rest, let location): return .bool(try compare(first, rest, location))
        case .concatenation(let parts, let location): return try concatenate(parts, location)
        case .arithmetic(let operation, let left, let right, let location):
            let a = try evaluate(left)
            let b = try evaluate(right)
            let result = try located(location) { () throws(Problem) in try a.arithmetic(operation, b) }
            if case .list(let list) = result { try charge(list.count, location) }
            return result
        case .negate(let operand, let location):
            let value = try evaluate(operand)
            return try located(location) { () throws(Problem) in try value.negated() }
        case .plus(let operand, let location):
            let value = try evaluate(operand)
            guard value.double != nil else {
                throw Diagnostic(.templateWrongType(value.typeName, expected: "number"), at: location)
            }
            return value.whole.map(Value.int) ?? value
        case .isDefined(let operand): return .bool(try evaluateIfThere(operand)?.isNone == false)
        case .defaulted(let operand, let fallback, let whenFalse):
            let value = try evaluateIfThere(operand) ?? .none
            if !value.isNone {
                guard let whenFalse, try isTrue(whenFalse), !value.isTrue else { return value }
            }
            return try evaluate(fallback)
        default: return try evaluateCall(code)
        }
    }

    @inline(__always)
    mutating func isTrue(_ code: Code) throws(Diagnostic) -> Bool { try evaluate(code).isTrue }

    /// As ``evaluate(_:)``, but nil where the last name of the expression has no value.
    mutating func evaluateIfThere(_ code: Code) throws(Diagnostic) -> Value? {
        switch code {
        case .uncertainSlot(let slot, _, _): return slots[slot]
        case .attribute(let base, let name, _): return try evaluate(base).part(name, context)
        case .item(let base, let key, let location):
            let value = try evaluate(base)
            let key = try evaluate(key)
            return try located(location) { () throws(Problem) in try value.item(key, context) }
        default: return try evaluate(code)
        }
    }

    private func missingPart(_ name: String, of value: Value, _ location: SourceLocation) -> Diagnostic {
        if value.isNone { return Diagnostic(.templateAbsent, at: location) }
        let near = Spelling.nearest(to: name, among: value.partNames.prefix(200))
        return Diagnostic(.templateUnknownProperty(name, of: value.typeName, near: near), at: location)
    }

    private mutating func bound(_ code: Code?, _ location: SourceLocation) throws(Diagnostic) -> Int? {
        guard let code else { return nil }
        let value = try evaluate(code)
        if value.isNone { return nil }
        guard let whole = value.whole else {
            throw Diagnostic(.templateWrongType(value.typeName, expected: "int"), at: location)
        }
        return whole
    }

    private mutating func compare(
        _ first: Code, _ rest: [(ComparisonOperator, Code)], _ location: SourceLocation
    ) throws(Diagnostic) -> Bool {
        var left = try evaluate(first)
        for (operation, code) in rest {
            let right = try evaluate(code)
            let holds = try located(location) { () throws(Problem) in try left.compare(operation, right) }
            if !holds { return false }
            left = right
        }
        return true
    }

    private mutating func concatenate(_ parts: [Code], _ location: SourceLocation) throws(Diagnostic) -> Value {
        var values: [Value] = []
        for part in parts { values.append(try evaluate(part)) }
        let isMarkup = values.contains { if case .html = $0 { true } else { false } }
        var buffer = OutputBuffer(capacity: 64)
        for value in values {
            switch value {
            case .html(let html): buffer.append(html.bytes)
            default:
                let text = try located(location) { () throws(Problem) in try value.printed() }
                if isMarkup { buffer.appendEscaped(text) } else { buffer.append(text) }
            }
            if buffer.bytes.count > Limits.valueSize { throw Diagnostic(.templateValueTooLarge, at: location) }
        }
        try charge(buffer.bytes.count / 16, location)
        return isMarkup ? .html(HTML(buffer.bytes)) : .string(buffer.string)
    }
}

extension Value {
    func compare(_ operation: ComparisonOperator, _ other: Value) throws(Problem) -> Bool {
        switch operation {
        case .equal: equals(other)
        case .notEqual: !equals(other)
        case .less: try precedes(other)
        case .greater: try other.precedes(self)
        case .lessOrEqual: try !other.precedes(self)
        case .greaterOrEqual: try !precedes(other)
        case .contained: try other.contains(self)
        case .notContained: try !other.contains(self)
        }
    }
}
