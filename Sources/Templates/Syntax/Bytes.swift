/// The bytes that the lexer and the escapers look for.
enum Byte {
    static let newline = UInt8(ascii: "\n")
    static let space = UInt8(ascii: " ")
    static let quote = UInt8(ascii: "\"")
    static let apostrophe = UInt8(ascii: "'")
    static let hash = UInt8(ascii: "#")
    static let percent = UInt8(ascii: "%")
    static let ampersand = UInt8(ascii: "&")
    static let leftBrace = UInt8(ascii: "{")
    static let rightBrace = UInt8(ascii: "}")
    static let less = UInt8(ascii: "<")
    static let greater = UInt8(ascii: ">")
    static let slash = UInt8(ascii: "/")
    static let backslash = UInt8(ascii: "\\")
    static let minus = UInt8(ascii: "-")
    static let plus = UInt8(ascii: "+")
    static let equals = UInt8(ascii: "=")
    static let dot = UInt8(ascii: ".")
    static let comma = UInt8(ascii: ",")
    static let colon = UInt8(ascii: ":")
    static let semicolon = UInt8(ascii: ";")
    static let question = UInt8(ascii: "?")
    static let exclamation = UInt8(ascii: "!")
    static let underscore = UInt8(ascii: "_")
    static let backtick = UInt8(ascii: "`")
    static let tilde = UInt8(ascii: "~")
}

extension UInt8 {
    var isWhitespace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
    /// A letter, an underscore, or a byte of any letter beyond ASCII.
    var isNameStart: Bool { isLetter || self == Byte.underscore || self >= 0x80 }
    var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension Unicode.Scalar {
    /// White space as Python's `str.strip` knows it.
    var isStripped: Bool {
        switch value {
        case 0x09...0x0D, 0x1C...0x20: true
        case 0..<0x80: false
        default: properties.isWhitespace
        }
    }
}

extension ArraySlice<UInt8> {
    /// How many bytes of white space it begins with.
    var leadingWhitespace: Int {
        var index = startIndex
        while index < endIndex {
            var next = index + 1
            while next < endIndex, self[next] & 0xC0 == 0x80 { next += 1 }
            guard self[index..<next].isOneStrippedScalar else { break }
            index = next
        }
        return index - startIndex
    }

    private var isOneStrippedScalar: Bool {
        if count == 1, let byte = first { return byte.isWhitespace || (0x1C...0x1F).contains(byte) }
        return String(decoding: self, as: UTF8.self).unicodeScalars.first?.isStripped ?? false
    }

    /// What is left without the white space at its end.
    var trimmedEnd: ArraySlice<UInt8> {
        var end = endIndex
        while end > startIndex {
            var start = end - 1
            while start > startIndex, self[start] & 0xC0 == 0x80 { start -= 1 }
            guard self[start..<end].isOneStrippedScalar else { break }
            end = start
        }
        return self[startIndex..<end]
    }
}
