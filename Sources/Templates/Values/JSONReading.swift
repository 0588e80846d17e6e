package import Diagnostics

extension Value {
    /// A value from JSON (RFC 8259), with the order of keys kept.
    package init(json: SourceText, source: SourceID) throws(Diagnostic) {
        var reader = JSONReader(bytes: json.utf8, source: source)
        self = try reader.document()
    }

    /// What the checker can know of this value: its type, as far as one type says it.
    package var inferredType: TemplateType {
        switch self {
        case .list(let list):
            .list(
                of: list.elements.reduce(nil as TemplateType?) { $0?.joined(with: $1.inferredType) ?? $1.inferredType }
                    ?? .none)
        case .map(let map):
            .record(zip(map.keys, map.values).map { TemplateType.Field($0, $1.inferredType) })
        default: knownType
        }
    }
}

private struct JSONReader {
    let bytes: [UInt8]
    let source: SourceID
    private var index = 0

    init(bytes: [UInt8], source: SourceID) {
        self.bytes = bytes
        self.source = source
    }

    mutating func document() throws(Diagnostic) -> Value {
        let value = try value(depth: 0)
        skipSpace()
        guard index == bytes.count else { throw failure() }
        return value
    }

    private mutating func value(depth: Int) throws(Diagnostic) -> Value {
        guard depth < Limits.depth else { throw failure() }
        skipSpace()
        switch peek {
        case Byte.leftBrace: return try map(depth)
        case UInt8(ascii: "["): return try list(depth)
        case Byte.quote: return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .none)
        default: return try number()
        }
    }

    private mutating func map(_ depth: Int) throws(Diagnostic) -> Value {
        index += 1
        var entries: [(String, Value)] = []
        skipSpace()
        if skip(Byte.rightBrace) { return .map(of: []) }
        repeat {
            skipSpace()
            guard peek == Byte.quote else { throw failure() }
            let key = try string()
            skipSpace()
            guard skip(Byte.colon) else { throw failure() }
            entries.append((key, try value(depth: depth + 1)))
            skipSpace()
        } while skip(Byte.comma)
        guard skip(Byte.rightBrace) else { throw failure() }
        return .map(of: entries)
    }

    private mutating func list(_ depth: Int) throws(Diagnostic) -> Value {
        index += 1
        var items: [Value] = []
        skipSpace()
        if skip(UInt8(ascii: "]")) { return .list(of: []) }
        repeat {
            items.append(try value(depth: depth + 1))
            skipSpace()
        } while skip(Byte.comma)
        guard skip(UInt8(ascii: "]")) else { throw failure() }
        return .list(of: items)
    }

    private mutating func string() throws(Diagnostic) -> String {
        index += 1
        var units: [UInt8] = []
        while let byte = peek, byte != Byte.quote {
            index += 1
            guard byte >= 0x20 else { throw failure() }
            guard byte == Byte.backslash else {
                units.append(byte)
                continue
            }
            guard let letter = peek else { throw failure() }
            index += 1
            switch letter {
            case UInt8(ascii: "n"): units.append(0x0A)
            case UInt8(ascii: "t"): units.append(0x09)
            case UInt8(ascii: "r"): units.append(0x0D)
            case UInt8(ascii: "b"): units.append(0x08)
            case UInt8(ascii: "f"): units.append(0x0C)
            case Byte.quote, Byte.backslash, Byte.slash: units.append(letter)
            case UInt8(ascii: "u"): units += try scalar().utf8
            default: throw failure()
            }
        }
        guard skip(Byte.quote) else { throw failure() }
        return String(decoding: units, as: UTF8.self)
    }

    private mutating func scalar() throws(Diagnostic) -> String {
        let first = try unit()
        guard (0xD800..<0xDC00).contains(first), peek == Byte.backslash else {
            return String(decoding: [first], as: UTF16.self)
        }
        index += 1
        guard skip(UInt8(ascii: "u")) else { throw failure() }
        return String(decoding: [first, try unit()], as: UTF16.self)
    }

    private mutating func unit() throws(Diagnostic) -> UInt16 {
        let end = index + 4
        guard end <= bytes.count, let unit = UInt16(String(decoding: bytes[index..<end], as: UTF8.self), radix: 16)
        else {
            throw failure()
        }
        index = end
        return unit
    }

    private mutating func number() throws(Diagnostic) -> Value {
        let start = index
        while let byte = peek, byte.isDigit || "+-.eE".utf8.contains(byte) { index += 1 }
        let written = String(decoding: bytes[start..<index], as: UTF8.self)
        if let int = Int(written), !written.hasPrefix("+") { return .int(int) }
        guard let number = Double(written), number.isFinite, bytes[start].isDigit || bytes[start] == Byte.minus else {
            index = start
            throw failure()
        }
        return .number(number)
    }

    private mutating func word(_ word: String, _ value: Value) throws(Diagnostic) -> Value {
        guard bytes[index...].starts(with: word.utf8) else { throw failure() }
        index += word.utf8.count
        return value
    }

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { index += 1 }
    }

    private func failure() -> Diagnostic {
        Diagnostic(.templateBadJSON, at: SourceLocation(source, index..<min(index + 1, bytes.count)))
    }
}
