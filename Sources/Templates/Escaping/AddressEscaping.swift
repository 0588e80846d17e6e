// How values are written in attributes that hold addresses.

extension OutputBuffer {
    /// A value in an address; what could lead to another scheme or host becomes `#`.
    mutating func appendURL(_ text: UnsafeBufferPointer<UInt8>, at part: URLPart) {
        switch part {
        case .start, .open:
            guard Address.isHarmless(text, atStart: part == .start) else { return append(Byte.hash) }
            appendPercentEncoded(text, keeping: Address.isKept)
        case .openAfterOutput:
            guard Address.isHarmless(text, atStart: bytes.last.map(Address.comesBefore) ?? true) else {
                return append(Byte.hash)
            }
            appendAfterSlash(text, whenLast: precedingIsSlash)
        case .slash: appendAfterSlash(text, whenLast: true)
        case .slashOrPath: appendAfterSlash(text, whenLast: precedingIsSlash)
        case .authority:
            guard let first = text.first else { return }
            let endsHost = first == Byte.slash || first == Byte.question || first == Byte.hash
            appendPercentEncoded(text, keeping: endsHost ? Address.isKept : Address.isUnreserved)
        case .path: appendPercentEncoded(text, keeping: Address.isKept)
        case .query, .ambiguous, .refused: appendPercentEncoded(text, keeping: Address.isUnreserved)
        }
    }

    /// A list of addresses with their widths, as `srcset` has it: each address is looked at by itself.
    mutating func appendSourceSet(_ text: UnsafeBufferPointer<UInt8>) {
        var first = true
        for candidate in text.split(separator: Byte.comma, omittingEmptySubsequences: false) {
            if !first { append(Byte.comma) }
            first = false
            let spaces = candidate.prefix { $0.isWhitespace }
            bytes.append(contentsOf: spaces.map { _ in Byte.space })
            let rest = candidate[spaces.endIndex...]
            let address = UnsafeBufferPointer(rebasing: rest.prefix { !$0.isWhitespace })
            let descriptor = rest.dropFirst(address.count)
            let isPlain = descriptor.allSatisfy { $0.isWhitespace || $0.isDigit || $0.isLetter || $0 == Byte.dot }
            if isPlain, Address.isHarmless(address) {
                appendPercentEncoded(address, keeping: Address.isKept)
                bytes.append(contentsOf: descriptor.map { $0.isWhitespace ? Byte.space : $0 })
            } else {
                append(Byte.hash)
            }
        }
    }

    /// Keeps the slash that comes next from being the second one of an address.
    mutating func appendDotBetweenSlashes() {
        if precedingIsSlash { append(Byte.dot) }
    }

    /// Whether all that the address holds so far is one slash.
    private var precedingIsSlash: Bool {
        let seen = bytes.lazy.reversed().filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }.prefix(2)
        guard let last = seen.first, last == Byte.slash || last == Byte.backslash, let before = seen.dropFirst().first
        else { return false }
        return Address.comesBefore(before)
    }

    private mutating func appendAfterSlash(_ text: UnsafeBufferPointer<UInt8>, whenLast isAfterSlash: Bool) {
        guard isAfterSlash, let first = text.first, first == Byte.slash || first == Byte.backslash else {
            return appendPercentEncoded(text, keeping: Address.isKept)
        }
        append(first == Byte.slash ? "%2F" : "%5C")
        appendPercentEncoded(UnsafeBufferPointer(rebasing: text.dropFirst()), keeping: Address.isKept)
    }

    @inline(__always)
    private mutating func appendPercentEncoded(_ text: UnsafeBufferPointer<UInt8>, keeping isKept: (UInt8) -> Bool) {
        var start = 0
        var index = 0
        var noCharacterEnd = 0
        while index < text.count {
            let byte = text[index]
            if byte == 0xEF { noCharacterEnd = max(noCharacterEnd, index + text.lengthOfNoCharacter(at: index)) }
            index += 1
            if isKept(byte), byte != Byte.ampersand, index > noCharacterEnd { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index - 1]))
            start = index
            if byte == Byte.ampersand, isKept(byte) {
                append("&amp;")
            } else {
                append(Byte.percent)
                append(hexDigits[Int(byte >> 4)])
                append(hexDigits[Int(byte & 15)])
            }
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
}

/// What may stand in an address, and where it may lead.
enum Address {
    private static let schemes: [[UInt8]] = ["http", "https", "mailto", "tel"].map { Array($0.utf8) }

    /// Whether the address is relative or has a scheme that runs nothing, and names no host without one.
    ///
    /// Only at the start of an address a value can have a scheme: after `x` even `tel:` is part of another one.
    static func isHarmless(_ text: UnsafeBufferPointer<UInt8>, atStart: Bool = true) -> Bool {
        var scheme: [UInt8] = []
        var slashes = 0
        for (index, byte) in text.enumerated() {
            if byte < 0x20 || byte == 0x7F { return false }
            if index == slashes, byte == Byte.slash || byte == Byte.backslash {
                slashes += 1
                if slashes == 2 { return false }
            }
        }
        if let first = text.first, first == Byte.space { return false }
        for byte in text {
            switch byte {
            case Byte.slash, Byte.question, Byte.hash, Byte.backslash: return true
            case Byte.colon: return atStart && schemes.contains(scheme)
            case Byte.ampersand:
                // A reference would be a colon or a letter only if something decoded it twice: refused all the same.
                return false
            default: scheme.append(byte.lowercased)
            }
        }
        return true
    }

    /// Whether an address begins after this byte: a quotation mark, in a list white space or a comma, in a refresh the
    /// end of `url=`.
    static func comesBefore(_ byte: UInt8) -> Bool {
        byte.isWhitespace || byte == Byte.quote || byte == Byte.apostrophe || byte == Byte.comma || byte == Byte.equals
    }

    /// Letters, digits and `-._~`: what a part of a query keeps.
    static func isUnreserved(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == Byte.minus || byte == Byte.dot || byte == Byte.underscore
            || byte == Byte.tilde
    }

    /// What an address keeps: everything but white space, quotes, brackets of markup and control characters.
    static func isKept(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F, Byte.quote, Byte.apostrophe, Byte.less, Byte.greater, Byte.backtick, Byte.backslash,
            Byte.leftBrace, Byte.rightBrace, UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "["), UInt8(ascii: "]"):
            false
        default: true
        }
    }
}
