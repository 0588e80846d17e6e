// How strings and markup are written at each place; all of it byte by byte, into the page.

extension OutputBuffer {
    /// Text between tags and in attributes: `& < > " '` become references, as in Jinja2.
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

    /// Text in XML, where most control characters are no characters at all.
    mutating func appendXML(_ text: UnsafeBufferPointer<UInt8>) {
        appendReplacing(text) { byte in
            switch byte {
            case Byte.ampersand: "&amp;"
            case Byte.less: "&lt;"
            case Byte.greater: "&gt;"
            case Byte.quote: "&#34;"
            case Byte.apostrophe: "&#39;"
            case 0x09, 0x0A, 0x0D: nil
            case 0..<0x20: "\u{FFFD}"
            default: nil
            }
        }
    }

    /// Text in a CDATA section, whose end cannot be written in it.
    mutating func appendCDATA(_ text: UnsafeBufferPointer<UInt8>) {
        var brackets = 0
        for byte in text {
            if byte == Byte.greater, brackets >= 2 { append("]]><![CDATA[") }
            brackets = byte == UInt8(ascii: "]") ? brackets + 1 : 0
            if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { append("\u{FFFD}") } else { append(byte) }
        }
    }

    /// The inside of a JSON string that may stand in a script element.
    mutating func appendJSON(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for (index, byte) in text.enumerated() {
            let replacement: StaticString
            switch byte {
            case Byte.quote: replacement = "\\\""
            case Byte.backslash: replacement = "\\\\"
            case 0x0A: replacement = "\\n"
            case 0x0D: replacement = "\\r"
            case 0x09: replacement = "\\t"
            case 0..<0x20, Byte.less, Byte.greater, Byte.ampersand, Byte.apostrophe, 0x7F:
                bytes.append(contentsOf: text[start..<index])
                start = index + 1
                append("\\u00")
                append(hexDigits[Int(byte >> 4)] | 0x20)
                append(hexDigits[Int(byte & 15)] | 0x20)
                continue
            case 0xA8, 0xA9:
                // U+2028 and U+2029 end lines in scripts.
                guard index >= 2, text[index - 1] == 0x80, text[index - 2] == 0xE2 else { continue }
                bytes.append(contentsOf: text[start..<max(start, index - 2)])
                append(byte == 0xA8 ? "\\u2028" : "\\u2029")
                start = index + 1
                continue
            default: continue
            }
            bytes.append(contentsOf: text[start..<index])
            append(replacement)
            start = index + 1
        }
        bytes.append(contentsOf: text[start...])
    }

    @inline(__always)
    private mutating func appendReplacing(
        _ text: UnsafeBufferPointer<UInt8>, _ replacement: (UInt8) -> StaticString?
    ) {
        var start = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte <= Byte.greater, let found = replacement(byte) {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
                append(found)
                start = index + 1
            }
            index += 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
}

let hexDigits: [UInt8] = Array("0123456789ABCDEF".utf8)
