/// Forms of a text that are compared and never printed.
package enum Folding {
    /// What searching compares: lower case, no marks, đ as d, one space for each run of anything but letters and
    /// numbers. Single quotes vanish (`R’lấp` is one word), double ones separate as all punctuation does.
    package static func search(_ text: String) -> String {
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        var hasGap = false
        func append(_ bytes: some Sequence<UInt8>) {
            if hasGap, !folded.isEmpty { folded.append(UInt8(ascii: " ")) }
            hasGap = false
            folded.append(contentsOf: bytes)
        }
        for scalar in text.unicodeScalars where !scalar.isMark && !scalar.isSingleQuote && !scalar.isInvisible {
            if let byte = scalar.plain {
                append(CollectionOfOne(byte))
            } else if scalar.isASCII || !scalar.isLetterOrNumber {
                hasGap = true
            } else {
                for part in scalar.canonicalParts ?? [scalar] where !part.isMark {
                    append(String(part.lowercased).utf8)
                }
            }
        }
        return String(decoding: folded, as: UTF8.self)
    }

    /// What names are compared by: `hoà` and `hòa`, `uỷ` and `ủy` are the same, `thuỷ` and `thúy` are not.
    ///
    /// Each syllable is its letters without tone and then its tone (a control character, which no name contains);
    /// case, kinds of quotes and kinds of spaces do not count, nor does what nobody sees.
    package static func equivalence(_ text: String) -> String {
        var form = EquivalenceForm(capacity: text.utf8.count)
        for unit in LetterReader(text) { form.append(unit) }
        return form.finished()
    }
}

private struct EquivalenceForm {
    private var bytes: [UInt8] = []
    private var tones: [UInt8] = []
    private var hasGap = false

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func append(_ unit: LetterReader.Unit) {
        switch unit {
        case .letter(let letter):
            append(letter.toneless)
            if letter.tone != .ngang { tones.append(letter.tone.rawValue) }
        case .foreign(let scalar, _): append(scalar)
        case .mark(let scalar): append(scalar)
        case .digit(let digit):
            endSyllable()
            append(Unicode.Scalar(digit))
        case .other(let scalar) where scalar.isInvisible: break
        case .other(let scalar):
            endSyllable()
            if scalar.isSpace {
                hasGap = true
            } else if scalar.isDoubleQuote {
                append("\"")
            } else if scalar.isSingleQuote {
                append("'")
            } else {
                append(scalar)
            }
        }
    }

    consuming func finished() -> String {
        endSyllable()
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        if hasGap, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
        hasGap = false
        if scalar.isASCII {
            bytes.append(UInt8(scalar.value))
        } else {
            bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    private mutating func endSyllable() {
        bytes.append(contentsOf: tones)
        tones.removeAll(keepingCapacity: true)
    }
}

extension Unicode.Scalar {
    var isSingleQuote: Bool {
        switch self {
        case "'", "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}", "\u{2BC}": true
        default: false
        }
    }

    var isDoubleQuote: Bool {
        switch self {
        case "\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{AB}", "\u{BB}": true
        default: false
        }
    }
}

extension Unicode.Scalar {
    /// What has no width and no meaning in Vietnamese: zero-width characters, soft hyphens, byte order marks.
    var isInvisible: Bool {
        switch value {
        case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: true
        default: false
        }
    }

    /// White space of every kind, NBSP among it.
    var isSpace: Bool {
        switch value {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}
