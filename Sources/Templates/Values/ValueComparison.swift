import Diagnostics

// Truth, equality and order, as Python has them.

extension Value {
    var isTrue: Bool {
        switch self {
        case .none: false
        case .bool(let bool): bool
        case .int(let int): int != 0
        case .number(let number): number != 0
        case .string(let string): !string.isEmpty
        case .html(let html): !html.bytes.isEmpty
        case .list(let list): !list.isEmpty
        case .map(let map): map.count > 0
        case .object: true
        }
    }

    var isNone: Bool {
        if case .none = self { return true }
        return false
    }

    var isMarkup: Bool {
        if case .html = self { return true }
        return false
    }

    /// The number behind a number or a truth value.
    var double: Double? {
        switch self {
        case .bool(let bool): bool ? 1 : 0
        case .int(let int): Double(int)
        case .number(let number): number
        default: nil
        }
    }

    /// The whole number behind a number or a truth value, if it is one.
    var whole: Int? {
        switch self {
        case .bool(let bool): bool ? 1 : 0
        case .int(let int): int
        default: nil
        }
    }

    /// The characters of a string or of markup.
    var text: String? {
        switch self {
        case .string(let string): string
        case .html(let html): html.string
        default: nil
        }
    }

    /// Whether two values are equal; lists and maps that are nested too deep are not.
    func equals(_ other: Value, depth: Int = 0) -> Bool {
        switch (self, other) {
        case (.none, .none): return true
        case (.string(let a), .string(let b)): return a.utf8.elementsEqual(b.utf8)
        case (.html(let a), .html(let b)): return a.bytes == b.bytes
        case (.html(let html), .string(let string)), (.string(let string), .html(let html)):
            return string.utf8.elementsEqual(html.bytes)
        case (.int(let a), .int(let b)): return a == b
        case (.list(let a), .list(let b)):
            guard a.count == b.count, depth < 100 else { return false }
            return (0..<a.count).allSatisfy { a[$0].equals(b[$0], depth: depth + 1) }
        case (.map(let a), .map(let b)):
            guard a.count == b.count, depth < 100 else { return false }
            return a.keys.allSatisfy { key in
                guard let left = a[key], let right = b[key] else { return false }
                return left.equals(right, depth: depth + 1)
            }
        case (.object(let a), .object(let b)): return a === b
        default:
            guard let a = double, let b = other.double else { return false }
            return a == b
        }
    }

    /// Whether it comes before the other; fails where the two have no order.
    func precedes(_ other: Value, depth: Int = 0) throws(Problem) -> Bool {
        switch (self, other) {
        case (.int(let a), .int(let b)): return a < b
        case (.string(let a), .string(let b)): return a.utf8.lexicographicallyPrecedes(b.utf8)
        case (.list(let a), .list(let b)) where depth < 100:
            for index in 0..<min(a.count, b.count) where !a[index].equals(b[index]) {
                return try a[index].precedes(b[index], depth: depth + 1)
            }
            return a.count < b.count
        default:
            if let a = double, let b = other.double { return a < b }
            if let a = text, let b = other.text { return a.utf8.lexicographicallyPrecedes(b.utf8) }
            throw .templateNotComparable(typeName, other.typeName)
        }
    }

    /// Whether this list, text or map holds the value.
    func contains(_ value: Value) throws(Problem) -> Bool {
        switch self {
        case .list(let list):
            return (0..<list.count).contains { list[$0].equals(value) }
        case .map(let map): return value.text.flatMap { map[$0] } != nil
        case .string, .html:
            guard let text, let part = value.text else { throw .templateWrongType(value.typeName, expected: "string") }
            return text.utf8.contains(part.utf8)
        default: throw .templateNotIterable(typeName)
        }
    }

    /// The type as messages name it.
    var typeName: String {
        switch self {
        case .none: "none"
        case .bool: "bool"
        case .int: "int"
        case .number: "number"
        case .string: "string"
        case .html: "html"
        case .list: "list"
        case .map: "map"
        case .object(let object): Swift.type(of: object).shapeName
        }
    }
}

extension String.UTF8View {
    /// Whether the bytes occur in it one after the other.
    func contains(_ part: String.UTF8View) -> Bool {
        Array(self).firstRange(of: Array(part), from: 0) != nil
    }
}

extension [UInt8] {
    /// Where the bytes first occur at or after `start`.
    func firstRange(of part: [UInt8], from start: Int) -> Range<Int>? {
        guard let first = part.first else { return start..<start }
        var index = start
        while index + part.count <= count {
            guard let found = self[index...(count - part.count)].firstIndex(of: first) else { return nil }
            if self[found..<found + part.count].elementsEqual(part) { return found..<found + part.count }
            index = found + 1
        }
        return nil
    }
}
