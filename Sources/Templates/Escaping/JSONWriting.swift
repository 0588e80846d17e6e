import Diagnostics

// Values as JSON.

extension OutputBuffer {
    /// A text as JSON, with its quotes, as in a `.json` template.
    package mutating func appendJSON(_ string: String) {
        var string = string
        string.withUTF8 { append($0, .jsonValue) }
    }

    /// A value as JSON for a data block or document; text stays readable, what a script could trip over does not.
    mutating func appendJSON(_ value: Value, depth: Int = 0) throws(Problem) {
        guard depth < Limits.depth else { throw .templateTooDeep }
        switch value {
        case .none: append("null")
        case .bool(let bool): append(bool ? "true" : "false")
        case .int(let int): append(String(int))
        case .number(let number): append(number.description)
        case .string(let string): appendJSON(string)
        case .html(let html): html.bytes.withUnsafeBufferPointer { append($0, .jsonValue) }
        case .list(let list):
            append(UInt8(ascii: "["))
            for index in 0..<list.count {
                if index > 0 { append(", ") }
                try appendJSON(list[index], depth: depth + 1)
            }
            append(UInt8(ascii: "]"))
        case .map(let map):
            append(Byte.leftBrace)
            for (index, key) in map.keys.enumerated() {
                if index > 0 { append(", ") }
                appendJSON(key)
                append(": ")
                try appendJSON(map.values[index], depth: depth + 1)
            }
            append(Byte.rightBrace)
        case .object(let object): throw .templateNotPrintable(Swift.type(of: object).shapeName)
        }
    }
}
