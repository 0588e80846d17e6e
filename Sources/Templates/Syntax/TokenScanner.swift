import Diagnostics

/// Reads the tokens of one tag up to its closing delimiter.
struct TokenScanner {
    /// What cannot be read, and where.
    struct Failure: Error {
        let problem: Problem
        let range: Range<Int>
    }

    private let bytes: [UInt8]
    private let end: Int
    private let closing: UInt8
    /// The byte after what has been read; after success, the byte after the closing delimiter.
    private(set) var position: Int
    /// Whether the closing delimiter was found.
    private(set) var isClosed = false
    /// Whether the closing delimiter asks for the white space after it to go.
    private(set) var strips = false
    private var brackets: [Symbol] = []

    init(bytes: [UInt8], position: Int, end: Int, closing: UInt8) {
        self.bytes = bytes
        self.position = position
        self.end = end
        self.closing = closing
    }

    mutating func tokens() throws(Failure) -> [Token] {
        var result: [Token] = []
        while true {
            while let next = byte(0), next.isWhitespace { position += 1 }
            guard let next = byte(0) else { return result }
            if brackets.isEmpty, let length = closingLength() {
                result.append(Token(kind: .end, range: position..<position + length))
                position += length
                isClosed = true
                return result
            }
            if next.isNameStart {
                result.append(name())
            } else if next.isDigit {
                result.append(try number())
            } else if next == Byte.quote || next == Byte.apostrophe {
                result.append(try string(next))
            } else {
                result.append(try symbol())
            }
        }
    }

    private func byte(_ offset: Int) -> UInt8? { position + offset < end ? bytes[position + offset] : nil }

    private mutating func closingLength() -> Int? {
        if byte(0) == closing, byte(1) == Byte.rightBrace { return 2 }
        guard byte(1) == closing, byte(2) == Byte.rightBrace else { return nil }
        if byte(0) == Byte.minus {
            strips = true
            return 3
        }
        return byte(0) == Byte.plus && closing == Byte.percent ? 3 : nil
    }
}

extension TokenScanner {
    private mutating func name() -> Token {
        let start = position
        while let next = byte(0), next.isNameStart || next.isDigit { position += 1 }
        return Token(kind: .name(String(decoding: bytes[start..<position], as: UTF8.self)), range: start..<position)
    }

    private mutating func symbol() throws(Failure) -> Token {
        for symbol in Symbol.allCases where bytes[position..<end].starts(with: symbol.rawValue.utf8) {
            let range = position..<position + symbol.rawValue.utf8.count
            switch symbol {
            case .leftParenthesis, .leftBracket, .leftBrace: brackets.append(symbol)
            case .rightParenthesis, .rightBracket, .rightBrace:
                guard brackets.popLast()?.closes(with: symbol) == true else {
                    throw Failure(problem: .templateUnbalanced(symbol.rawValue), range: range)
                }
            default: break
            }
            position = range.upperBound
            return Token(kind: .symbol(symbol), range: range)
        }
        let character = String(decoding: bytes[position..<min(position + 1, end)], as: UTF8.self)
        throw Failure(problem: .templateUnexpectedCharacter(character), range: position..<position + 1)
    }

    private mutating func number() throws(Failure) -> Token {
        let start = position
        var radix = 10
        if byte(0) == UInt8(ascii: "0"), let letter = byte(1), let found = Self.radix(letter) {
            radix = found
            position += 2
            while let next = byte(0), next.isLetter || next.isDigit || next == Byte.underscore { position += 1 }
            return try int(start..<position, digits: start + 2..<position, radix: radix)
        }
        skipDigits()
        var isNumber = false
        if byte(0) == Byte.dot, byte(1)?.isDigit == true {
            isNumber = true
            position += 1
            skipDigits()
        }
        if let letter = byte(0), letter | 0x20 == UInt8(ascii: "e") {
            let sign = byte(1) == Byte.minus || byte(1) == Byte.plus ? 1 : 0
            if byte(1 + sign)?.isDigit == true {
                isNumber = true
                position += 1 + sign
                skipDigits()
            }
        }
        let range = start..<position
        guard isNumber else { return try int(range, digits: range, radix: 10) }
        let written = String(decoding: bytes[range].filter { $0 != Byte.underscore }, as: UTF8.self)
        guard let value = Double(written), value.isFinite else {
            throw Failure(problem: .templateNumberTooLarge, range: range)
        }
        return Token(kind: .number(value), range: range)
    }

    private mutating func skipDigits() {
        while let next = byte(0), next.isDigit || next == Byte.underscore { position += 1 }
    }

    private func int(_ range: Range<Int>, digits: Range<Int>, radix: Int) throws(Failure) -> Token {
        let written = String(decoding: bytes[digits].filter { $0 != Byte.underscore }, as: UTF8.self)
        guard let value = Int(written, radix: radix) else {
            throw Failure(problem: .templateNumberTooLarge, range: range)
        }
        return Token(kind: .int(value), range: range)
    }

    private static func radix(_ letter: UInt8) -> Int? {
        switch letter | 0x20 {
        case UInt8(ascii: "x"): 16
        case UInt8(ascii: "o"): 8
        case UInt8(ascii: "b"): 2
        default: nil
        }
    }
}

extension TokenScanner {
    private mutating func string(_ quote: UInt8) throws(Failure) -> Token {
        let start = position
        position += 1
        var content: [UInt8] = []
        while let next = byte(0), next != quote {
            position += 1
            if next == Byte.backslash { try escape(&content) } else { content.append(next) }
        }
        guard byte(0) == quote else {
            throw Failure(problem: .templateUnclosedString, range: start..<start + 1)
        }
        position += 1
        return Token(kind: .string(String(decoding: content, as: UTF8.self)), range: start..<position)
    }

    /// What a backslash stands for, as in Python's string literals.
    private mutating func escape(_ content: inout [UInt8]) throws(Failure) {
        guard let next = byte(0) else { return }
        let start = position - 1
        position += 1
        switch next {
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case Byte.newline: break
        case Byte.backslash, Byte.quote, Byte.apostrophe: content.append(next)
        case UInt8(ascii: "x"), UInt8(ascii: "u"), UInt8(ascii: "U"):
            let length = next == UInt8(ascii: "x") ? 2 : next == UInt8(ascii: "u") ? 4 : 8
            let digits = String(decoding: bytes[position..<min(position + length, end)], as: UTF8.self)
            guard digits.utf8.count == length, let code = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(code)
            else { throw Failure(problem: .templateBadEscape, range: start..<position) }
            position += length
            content.append(contentsOf: String(Character(scalar)).utf8)
        default: content += [Byte.backslash, next]
        }
    }
}

extension Symbol {
    fileprivate func closes(with other: Symbol) -> Bool {
        switch self {
        case .leftParenthesis: other == .rightParenthesis
        case .leftBracket: other == .rightBracket
        default: other == .rightBrace
        }
    }
}
