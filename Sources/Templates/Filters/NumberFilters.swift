import Diagnostics
import Foundation

extension FilterTable {
    /// Filters that make and change numbers.
    static let numberFilters: [FilterDefinition] = [
        FilterDefinition(
            "abs", "The number without its sign.", .init("value", .number), result: .number,
            derivedType: { $0.first == .int ? .int : .number }
        ) { arguments, _ throws(Problem) in
            if let whole = arguments[0].whole { return whole < 0 ? try arguments[0].negated() : .int(whole) }
            return .number(abs(arguments[0].double ?? 0))
        },
        FilterDefinition(
            "int", "The value as a whole number, or the default if it is none.", .init("value", .any),
            [.init("default", .int, default: .int(0)), .init("base", .int, default: .int(10))], result: .int
        ) { arguments, _ throws(Problem) in
            let base = arguments[2].whole ?? 10
            switch arguments[0] {
            case .number(let number):
                guard let whole = Int(exactly: number.rounded(.towardZero)) else { throw .templateOverflow }
                return .int(whole)
            default:
                if let whole = arguments[0].whole { return .int(whole) }
                guard let text = arguments[0].text else { return arguments[1] }
                return try whole(text, base: base).map(Value.int) ?? arguments[1]
            }
        },
        FilterDefinition(
            "float", "The value as a number with decimals, or the default if it is none.", .init("value", .any),
            [.init("default", .number, default: .number(0))], result: .number
        ) { arguments, _ throws(Problem) in
            if let double = arguments[0].double { return .number(double) }
            guard let text = arguments[0].text, let number = Double(text.pythonNumber), number.isFinite else {
                return arguments[1].double.map(Value.number) ?? arguments[1]
            }
            return .number(number)
        },
        FilterDefinition(
            "round", "The number rounded to so many decimals: `common`, `ceil` or `floor`.", .init("value", .number),
            [.init("precision", .int, default: .int(0)), .init("method", .string, default: .string("common"))],
            result: .number, apply: round),
        FilterDefinition(
            "filesizeformat", "A number of bytes as people read it: 13 kB.", .init("value", .any),
            [.init("binary", .bool, default: .bool(false))], result: .string, apply: fileSize),
    ]

    /// Nil for a text that is no number; a number that is too large is an error rather than the default.
    private static func whole(_ text: String, base: Int) throws(Problem) -> Int? {
        let digits = text.pythonNumber
        if base == 10 {
            if let whole = Int(digits) { return whole }
            guard let double = Double(digits), double.isFinite else { return nil }
            guard let whole = Int(exactly: double.rounded(.towardZero)) else { throw .templateOverflow }
            return whole
        }
        guard (2...36).contains(base) else { return nil }
        var body = digits.lowercased()
        let isNegative = body.hasPrefix("-")
        if isNegative { body.removeFirst() }
        for (prefix, value) in [("0x", 16), ("0o", 8), ("0b", 2)] where base == value && body.hasPrefix(prefix) {
            body.removeFirst(2)
        }
        if let whole = Int((isNegative ? "-" : "") + body, radix: base) { return whole }
        if !body.isEmpty, body.allSatisfy({ Int(String($0), radix: base) != nil }) { throw .templateOverflow }
        return nil
    }

    private static let round: FilterDefinition.Body = { arguments, _ throws(Problem) in
        let precision = arguments[1].whole ?? 0
        let number = arguments[0].double ?? 0
        guard (-300...300).contains(precision) else { throw .templateOverflow }
        switch arguments[2].text {
        case "common":
            if let whole = arguments[0].whole, precision >= 0 { return .int(whole) }
            guard precision >= 0 else {
                let unit = pow(10, Double(-precision))
                let rounded = (number / unit).rounded(.toNearestOrEven) * unit
                return arguments[0].whole == nil
                    ? .number(rounded) : Int(exactly: rounded).map(Value.int) ?? .number(rounded)
            }
            return .number(Double(String(format: "%.\(precision)f", number)) ?? number)
        case "ceil", "floor":
            let unit = pow(10, Double(precision))
            let scaled = number * unit
            let result = (arguments[2].text == "ceil" ? scaled.rounded(.up) : scaled.rounded(.down)) / unit
            guard result.isFinite else { throw .templateOverflow }
            return .number(result)
        default: throw .templateRoundMethod
        }
    }

    private static let fileSize: FilterDefinition.Body = { arguments, _ throws(Problem) in
        guard let bytes = arguments[0].double ?? arguments[0].text.flatMap({ Double($0.pythonNumber) }) else {
            throw .templateWrongType(arguments[0].typeName, expected: "number")
        }
        let isBinary = arguments[1].isTrue
        let base: Double = isBinary ? 1024 : 1000
        let units =
            isBinary
            ? ["KiB", "MiB", "GiB", "TiB", "PiB", "EiB", "ZiB", "YiB"]
            : ["kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"]
        if bytes == 1 { return .string("1 Byte") }
        if bytes < base { return .string("\(Int(bytes)) Bytes") }
        for (place, unit) in units.enumerated() {
            let size = pow(base, Double(place + 2))
            if bytes < size || place == units.count - 1 {
                return .string(String(format: "%.1f ", base * bytes / size) + unit)
            }
        }
        throw .templateOverflow
    }
}

extension String {
    /// The text as Swift's number parsers want it: without white space, a leading plus or digit separators.
    var pythonNumber: String {
        var text = trimmed(\.isStripped)
        if text.hasPrefix("+") { text.removeFirst() }
        if text.utf8.first == Byte.underscore || text.utf8.last == Byte.underscore { return "" }
        let allowed = text.utf8.allSatisfy { byte in
            byte.isDigit || byte.isLetter || [Byte.dot, Byte.minus, Byte.plus, Byte.underscore].contains(byte)
        }
        guard allowed else { return "" }
        return text.replacingOccurrences(of: "_", with: "")
    }
}
