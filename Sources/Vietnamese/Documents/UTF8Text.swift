import Diagnostics

/// Bytes of a text, with what a scanner asks of them. Invalid UTF-8 is read as signs, never past the end.
struct UTF8Text {
    let bytes: UnsafeBufferPointer<UInt8>

    var end: Int { bytes.count }

    /// The next run of ASCII digits.
    func digits(from start: Int) -> Range<Int>? {
        let first = bytes.firstOffset(from: start) { ($0 &- SIMD16(repeating: 0x30)).areBelow(10) }
        guard first < bytes.count else { return nil }
        var last = first + 1
        while last < bytes.count, bytes[last] &- 0x30 <= 9 { last += 1 }
        return first..<last
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The end of the given text, if it stands here.
    func skip(_ expected: StaticString, at index: Int) -> Int? {
        let count = expected.utf8CodeUnitCount
        guard index >= 0, index + count <= bytes.count else { return nil }
        return expected.withUTF8Buffer { text in
            for offset in 0..<count where bytes[index + offset] != text[offset] { return nil }
            return index + count
        }
    }

    /// The end of the first of the texts that stands here.
    func skip(anyOf texts: [StaticString], at index: Int) -> Int? {
        guard index >= 0, index < bytes.count else { return nil }
        for text in texts where text.utf8Start.pointee == bytes[index] {
            if let end = skip(text, at: index) { return end }
        }
        return nil
    }

    /// The start of the given text, if it ends here.
    func skipBack(_ expected: StaticString, from index: Int) -> Int? {
        let start = index - expected.utf8CodeUnitCount
        return start >= 0 && skip(expected, at: start) != nil ? start : nil
    }

    func skipSpaces(at start: Int) -> Int {
        var index = start
        while let (scalar, length) = scalar(at: index), scalar.isSpace { index += length }
        return index
    }

    /// The end of at least one space.
    func skipSomeSpaces(at start: Int) -> Int? {
        let index = skipSpaces(at: start)
        return index > start ? index : nil
    }

    func skipSpacesBack(from end: Int) -> Int {
        var index = end
        while let (scalar, length) = scalar(before: index), scalar.isSpace { index -= length }
        return index
    }

    /// The end of a hyphen or en dash.
    func skipDash(at index: Int) -> Int? {
        skip("-", at: index) ?? skip("\u{2013}", at: index) ?? skip("\u{2010}", at: index)
            ?? skip("\u{2011}", at: index)
    }

    /// The scalar that begins here, with its length; U+FFFD for a byte that begins none.
    func scalar(at index: Int) -> (Unicode.Scalar, Int)? {
        guard index >= 0, index < bytes.count else { return nil }
        let first = bytes[index]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first < 0xF5, index + length <= bytes.count else { return ("\u{FFFD}", 1) }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = bytes[index + offset]
            guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return Unicode.Scalar(value).map { ($0, length) } ?? ("\u{FFFD}", 1)
    }

    /// The scalar that ends here, with its length.
    func scalar(before index: Int) -> (Unicode.Scalar, Int)? {
        guard index > 0 else { return nil }
        for length in 1...min(4, index) where bytes[index - length] & 0xC0 != 0x80 {
            if let (scalar, whole) = scalar(at: index - length), whole == length { return (scalar, length) }
            break
        }
        return ("\u{FFFD}", 1)
    }

    /// Whether a letter or number (Unicode's L and N) begins here.
    func isWordPart(at index: Int) -> Bool { scalar(at: index)?.0.isLetterOrNumber ?? false }
}
