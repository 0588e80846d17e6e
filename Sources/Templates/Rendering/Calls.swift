import Diagnostics

// Filters, tests, functions, loops and what else an expression can call.

extension Renderer {
    mutating func evaluateCall(_ code: Code) throws(Diagnostic) -> Value {
        switch code {
        case .filter(let filter, let arguments, let location): return try apply(filter, arguments, location)
        case .keyedFilter(let filter, let arguments, let element, let key, let location):
            return try apply(filter, arguments, element, key, location)
        case .test(let test, let arguments, let location):
            let values = try evaluate(arguments)
            return .bool(try located(location) { () throws(Problem) in try test.holds(values) })
        case .function(let function, let arguments, let location):
            let values = try evaluate(arguments)
            return try located(location) { () throws(Problem) in try function.call(values) }
        case .list(let items): return .list(of: try evaluate(items))
        case .map(let pairs, let location): return try evaluateMap(pairs, location)
        case .markup(let body, let kind): return try capture(body, kind)
        case .loop(let number, let field): return value(of: field, loops[number])
        case .cycle(let number, let items, _): return try evaluate(items[loops[number].index % items.count])
        case .changed(let number, let items):
            let values = try evaluate(items)
            let previous = loops[number].changed
            loops[number].changed = values
            return .bool(previous.map { !Value.list(of: $0).equals(.list(of: values)) } ?? true)
        case .joiner(let slot, let separator):
            if slots[slot]?.isTrue == true { return try evaluate(separator) }
            slots[slot] = .bool(true)
            return .string("")
        case .cycler(let slot, let items, let advances):
            let place = (slots[slot]?.whole ?? 0) % items.count
            if advances { slots[slot] = .int(place + 1) }
            return try evaluate(items[place])
        default: return try evaluate(code)
        }
    }

    private mutating func evaluate(_ codes: [Code]) throws(Diagnostic) -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(codes.count)
        for code in codes { values.append(try evaluate(code)) }
        return values
    }

    private mutating func apply(
        _ filter: FilterDefinition, _ arguments: [Code], _ location: SourceLocation
    ) throws(Diagnostic) -> Value {
        let values = try evaluate(arguments)
        try filter.check(values, at: location)
        let context = context
        let result = try located(location) { () throws(Problem) in try filter.apply(values, context) }
        try charge(result.size / 16 + (values.first?.size ?? 0) / 16, location)
        return result
    }

    private mutating func apply(
        _ filter: KeyedFilter, _ arguments: [Code], _ element: Int, _ key: Code?, _ location: SourceLocation
    ) throws(Diagnostic) -> Value {
        let values = try evaluate(arguments)
        let source = values.first ?? .none
        let list = try located(location) { () throws(Problem) in try source.elements() }
        var elements: [Value] = []
        var keys: [Value] = []
        elements.reserveCapacity(list.count)
        for index in 0..<list.count {
            try step(location)
            let value = list[index]
            elements.append(value)
            guard let key else { continue }
            slots[element] = value
            keys.append(try evaluate(key))
        }
        if key == nil { keys = elements }
        let rest = Array(values.dropFirst())
        // Sorting compares each element a few times.
        try charge(elements.count * 4, location)
        let result = try located(location) { () throws(Problem) in try filter.apply(elements, keys, rest) }
        try charge(result.size / 16, location)
        return result
    }

    private mutating func evaluateMap(_ pairs: [(Code, Code)], _ location: SourceLocation) throws(Diagnostic) -> Value {
        var entries: [(String, Value)] = []
        for (key, value) in pairs {
            let key = try evaluate(key)
            guard let name = key.text else {
                throw Diagnostic(.templateWrongType(key.typeName, expected: "string"), at: location)
            }
            entries.append((name, try evaluate(value)))
        }
        return .map(of: entries)
    }

    private func value(of field: LoopField, _ loop: LoopState) -> Value {
        let count = loop.elements.count
        return switch field {
        case .index: .int(loop.index + 1)
        case .index0: .int(loop.index)
        case .revindex: .int(count - loop.index)
        case .revindex0: .int(count - loop.index - 1)
        case .first: .bool(loop.index == 0)
        case .last: .bool(loop.index == count - 1)
        case .length: .int(count)
        case .previtem: loop.index > 0 ? loop.elements[loop.index - 1] : .none
        case .nextitem: loop.index + 1 < count ? loop.elements[loop.index + 1] : .none
        case .depth: .int(1)
        case .depth0: .int(0)
        }
    }
}

extension Value {
    /// Bytes or elements, for the budget.
    var size: Int {
        switch self {
        case .string(let string): string.utf8.count
        case .html(let html): html.bytes.count
        case .list(let list): list.count
        case .map(let map): map.count
        default: 1
        }
    }
}
