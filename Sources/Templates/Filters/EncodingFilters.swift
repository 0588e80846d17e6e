import Diagnostics
import Foundation

extension FilterTable {
    /// Filters that write values in another notation.
    static let encodingFilters: [FilterDefinition] = [
        FilterDefinition(
            "urlencode", "Percent-encoded for an address: a text, or a map as a query.", .init("value", .any),
            result: .string,
            apply: urlencode),
        FilterDefinition(
            "tojson", "The value as JSON that may stand in a script or an attribute.", .init("value", .any),
            [.init("indent", .optional(.int), default: Value.none)], result: .html
        ) { arguments, _ throws(Problem) in
            var writer = PythonJSON(indent: arguments[1].whole)
            try writer.write(arguments[0], depth: 0)
            return .html(HTML(writer.buffer.bytes))
        },
        FilterDefinition(
            "format", "Values put into a text at its `%s`, `%d`, `%.1f` …", .init("value", .string), result: .string,
            isVariadic: true
        ) { arguments, _ throws(Problem) in
            .string(try PrintfFormat.format(try arguments[0].printed(), Array(arguments.dropFirst())))
        },
    ]

    private static let urlencode: FilterDefinition.Body = { arguments, _ throws(Problem) in
        var pairs: [(Value, Value)] = []
        switch arguments[0] {
        case .map(let map): pairs = zip(map.keys, map.values).map { (.string($0), $1) }
        case .list(let list):
            for pair in list.elements {
                guard case .list(let pair) = pair, pair.count == 2 else {
                    throw .templateWrongType("list", expected: "map")
                }
                pairs.append((pair[0], pair[1]))
            }
        default: return .string(quoted(try arguments[0].printed(), isQuery: false))
        }
        var parts: [String] = []
        for (key, value) in pairs {
            parts.append(quoted(try key.printed(), isQuery: true) + "=" + quoted(try value.printed(), isQuery: true))
        }
        return .string(parts.joined(separator: "&"))
    }

    private static func quoted(_ text: String, isQuery: Bool) -> String {
        var result: [UInt8] = []
        for byte in text.utf8 {
            if Address.isUnreserved(byte) || (byte == Byte.slash && !isQuery) {
                result.append(byte)
            } else if byte == Byte.space, isQuery {
                result.append(Byte.plus)
            } else {
                result += [Byte.percent, hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

/// JSON exactly as Python's `json.dumps` writes it for Jinja2: ASCII, sorted keys, `<>&'` as escapes.
struct PythonJSON {
    private(set) var buffer = OutputBuffer(capacity: 128)
    private let indent: Int?

    init(indent: Int?) { self.indent = indent.map { min(max($0, 0), 40) } }

    mutating func write(_ value: Value, depth: Int) throws(Problem) {
        guard depth < Limits.depth else { throw .templateTooDeep }
        guard buffer.bytes.count <= Limits.valueSize else { throw .templateValueTooLarge }
        switch value {
        case .string, .html: write(value.text ?? "")
        case .list(let list):
            try writeItems("[", "]", list.count, depth) { writer, index throws(Problem) in
                try writer.write(list[index], depth: depth + 1)
            }
        case .map(let map):
            let keys = map.keys.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
            try writeItems("{", "}", keys.count, depth) { writer, index throws(Problem) in
                writer.write(keys[index])
                writer.buffer.append(": ")
                try writer.write(map[keys[index]] ?? .none, depth: depth + 1)
            }
        default: try buffer.appendJSON(value)
        }
    }

    private mutating func writeItems(
        _ open: StaticString, _ close: StaticString, _ count: Int, _ depth: Int,
        _ write: (inout PythonJSON, Int) throws(Problem) -> Void
    ) throws(Problem) {
        buffer.append(open)
        for index in 0..<count {
            if index > 0 { buffer.append(indent == nil ? ", " : ",") }
            newline(depth + 1)
            try write(&self, index)
        }
        if count > 0 { newline(depth) }
        buffer.append(close)
    }

    private mutating func newline(_ depth: Int) {
        guard let indent else { return }
        buffer.append(Byte.newline)
        for _ in 0..<indent * depth { buffer.append(Byte.space) }
    }

    private mutating func write(_ text: String) {
        buffer.append(Byte.quote)
        for unit in text.utf16 {
            switch unit {
            case 0x22: buffer.append("\\\"")
            case 0x5C: buffer.append("\\\\")
            case 0x0A: buffer.append("\\n")
            case 0x0D: buffer.append("\\r")
            case 0x09: buffer.append("\\t")
            case 0x08: buffer.append("\\b")
            case 0x0C: buffer.append("\\f")
            case 0x20..<0x7F where ![0x3C, 0x3E, 0x26, 0x27].contains(unit): buffer.append(UInt8(unit))
            case 0x7F: buffer.append(0x7F)
            default:
                buffer.append("\\u")
                for shift in [12, 8, 4, 0] {
                    let digit = hexDigits[Int(unit >> UInt16(shift)) & 15]
                    buffer.append(digit.isLetter ? digit | 0x20 : digit)
                }
            }
        }
        buffer.append(Byte.quote)
    }
}

/// Python's `%` formatting, as far as texts need it.
enum PrintfFormat {
    static func format(_ pattern: String, _ arguments: [Value]) throws(Problem) -> String {
        var result = ""
        var rest = pattern.unicodeScalars[...]
        var next = 0
        while let start = rest.firstIndex(of: "%") {
            result += String(rest[..<start])
            rest = rest[rest.index(after: start)...]
            var specification = Specification()
            specification.read(&rest)
            guard let letter = rest.popFirst() else { throw .templateBadFormat }
            if letter == "%" {
                result += "%"
                continue
            }
            guard next < arguments.count else { throw .templateFormatArguments(arguments.count) }
            result += try specification.text(of: arguments[next], letter)
            next += 1
        }
        guard next == arguments.count else { throw .templateFormatArguments(arguments.count) }
        return result + String(rest)
    }

    private struct Specification {
        var flags: Set<Unicode.Scalar> = []
        var width = 0
        var precision: Int?

        mutating func read(_ rest: inout Substring.UnicodeScalarView) {
            while let flag = rest.first, "-+ 0#".unicodeScalars.contains(flag) {
                flags.insert(flag)
                rest.removeFirst()
            }
            width = Self.number(&rest) ?? 0
            if rest.first == "." {
                rest.removeFirst()
                precision = Self.number(&rest) ?? 0
            }
        }

        private static func number(_ rest: inout Substring.UnicodeScalarView) -> Int? {
            var result: Int?
            while let digit = rest.first, let value = Int(String(Character(digit))) {
                result = min((result ?? 0) * 10 + value, 1000)
                rest.removeFirst()
            }
            return result
        }

        func text(of value: Value, _ letter: Unicode.Scalar) throws(Problem) -> String {
            var text: String
            var isNumber = true
            switch letter {
            case "s":
                text = try value.printed()
                if let precision { text = String(String.UnicodeScalarView(text.unicodeScalars.prefix(precision))) }
                isNumber = false
            case "d", "i", "x", "X", "o":
                guard let double = value.double, let whole = value.whole ?? Int(exactly: double.rounded(.towardZero))
                else {
                    throw .templateWrongType(value.typeName, expected: "number")
                }
                let radix = letter == "o" ? 8 : letter == "d" || letter == "i" ? 10 : 16
                text = String(whole, radix: radix, uppercase: letter == "X")
            case "f", "F", "e", "E", "g", "G":
                guard let double = value.double else { throw .templateWrongType(value.typeName, expected: "number") }
                text = String(format: "%.\(precision ?? 6)\(letter)", double)
            default: throw .templateBadFormat
            }
            if isNumber, !text.hasPrefix("-") {
                if flags.contains("+") { text = "+" + text } else if flags.contains(" ") { text = " " + text }
            }
            let missing = width - text.unicodeScalars.count
            guard missing > 0 else { return text }
            if flags.contains("-") { return text + String(repeating: " ", count: missing) }
            guard isNumber, flags.contains("0") else { return String(repeating: " ", count: missing) + text }
            let sign = text.first.map { "+- ".contains($0) } == true ? 1 : 0
            return text.prefix(sign) + String(repeating: "0", count: missing) + text.dropFirst(sign)
        }
    }
}
