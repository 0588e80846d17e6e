import Diagnostics

// How strings and markup are written at each place; all of it byte by byte, into the page.

extension OutputBuffer {
    /// Text between tags and in attributes: `& < > " '` become references, as in Jinja2.
    ///
    /// What XML knows as no character at all (most controls, U+FFFE, U+FFFF) becomes U+FFFD.
    package mutating func appendEscaped(_ string: String) {
        var string = string
        string.withUTF8 { appendEscaped($0) }
    }

    mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        appendReplacing(text) { byte in
            switch byte {
            case Byte.ampersand: "&amp;"
            case Byte.less: "&lt;"
            case Byte.greater: "&gt;"
            case Byte.quote: "&#34;"
            case Byte.apostrophe: "&#39;"
            default: nil
            }
        }
    }

    /// Markup where tags cannot be: its references stay, its tags are shown.
    mutating func appendMarkupAsText(_ markup: [UInt8]) {
        markup.withUnsafeBufferPointer { markup in
            appendReplacing(markup) { byte in
                switch byte {
                case Byte.less: "&lt;"
                case Byte.greater: "&gt;"
                case Byte.quote: "&#34;"
                case Byte.apostrophe: "&#39;"
                default: nil
                }
            }
        }
    }

    /// Text in a CDATA section, whose end cannot be written in it, not even by several values together.
    mutating func appendCDATA(_ text: UnsafeBufferPointer<UInt8>) {
        guard !text.isEmpty else { return }
        let bracket = UInt8(ascii: "]")
        var brackets = bytes.suffix(2).reversed().prefix { $0 == bracket }.count
        var index = 0
        while index < text.count {
            let byte = text[index]
            let length = text.lengthOfNoCharacter(at: index)
            if byte == Byte.greater, brackets >= 2 { append("]]><![CDATA[") }
            if length > 0 { append("\u{FFFD}") } else { append(byte) }
            brackets = byte == bracket ? brackets + 1 : 0
            index += max(1, length)
        }
        // What comes next may be the rest of an end.
        if brackets > 0 { append("]]><![CDATA[") }
    }

    /// The inside of a JSON string that may stand in a script element.
    mutating func appendJSON(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var next = 0
        while true {
            let index = text.firstOffset(from: next) { block in
                block.areBelow(0x20) .| block.are(Byte.quote) .| block.are(Byte.backslash) .| block.are(Byte.less)
                    .| block.are(Byte.greater) .| block.are(Byte.ampersand) .| block.are(Byte.apostrophe)
                    .| block.are(0x7F) .| block.are(0xE2)
            }
            guard index < text.count else { break }
            next = index + 1
            let byte = text[index]
            let replacement: StaticString
            switch byte {
            case Byte.quote: replacement = "\\\""
            case Byte.backslash: replacement = "\\\\"
            case 0x0A: replacement = "\\n"
            case 0x0D: replacement = "\\r"
            case 0x09: replacement = "\\t"
            case 0..<0x20, Byte.less, Byte.greater, Byte.ampersand, Byte.apostrophe, 0x7F:
                append(text, start..<index)
                start = next
                append("\\u00")
                append(hexDigits[Int(byte >> 4)] | 0x20)
                append(hexDigits[Int(byte & 15)] | 0x20)
                continue
            // U+2028 and U+2029 end lines in scripts.
            case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8:
                replacement = text[index + 2] == 0xA8 ? "\\u2028" : "\\u2029"
                next = index + 3
            default: continue
            }
            append(text, start..<index)
            append(replacement)
            start = next
        }
        append(text, start..<text.count)
    }

    @inline(__always)
    private mutating func appendReplacing(
        _ text: UnsafeBufferPointer<UInt8>, _ replacement: (UInt8) -> StaticString?
    ) {
        var start = 0
        var index = 0
        while true {
            index = text.firstOffset(from: index) { block in
                block.areBelow(0x20) .| block.are(Byte.ampersand) .| block.are(Byte.less) .| block.are(Byte.greater)
                    .| block.are(Byte.quote) .| block.are(Byte.apostrophe) .| block.are(0xEF)
            }
            guard index < text.count else { break }
            let length = text.lengthOfNoCharacter(at: index)
            if let found = length > 0 ? "\u{FFFD}" : replacement(text[index]) {
                append(text, start..<index)
                append(found)
                start = index + max(1, length)
            }
            index += max(1, length)
        }
        append(text, start..<text.count)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// How many bytes here are what neither HTML nor XML has as a character: a control, U+FFFE or U+FFFF.
    @inline(__always)
    func lengthOfNoCharacter(at index: Int) -> Int {
        switch self[index] {
        case 0x09, 0x0A, 0x0D: 0
        case 0..<0x20: 1
        case 0xEF where index + 2 < count && self[index + 1] == 0xBF && self[index + 2] >= 0xBE: 3
        default: 0
        }
    }
}

let hexDigits: [UInt8] = Array("0123456789ABCDEF".utf8)
