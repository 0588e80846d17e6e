import Foundation

/// The text of a source file as everything after reading sees it: valid UTF-8, in
/// NFC, with LF line ends and without a byte order mark.
package struct SourceText: Sendable {
    package let utf8: [UInt8]
    /// Where the first letter stands whose marks were apart from it in the file (NFD); nil in nearly every file.
    package let decomposed: Int?

    /// For text that is valid already, as in tests and literals.
    package init(_ text: String) {
        utf8 = Array(Normalization.nfc(text).utf8)
        decomposed = nil
    }

    /// Decodes the bytes of a file, and fails where they are no UTF-8 text.
    ///
    /// Line ends become LF, a byte order mark goes, and the text is brought to NFC,
    /// so ranges are those of the decoded text: the same lines and characters that
    /// an editor shows.
    ///
    /// - Parameter path: of the file, whose ending says with which program it is saved.
    package init(decoding bytes: [UInt8], of path: String = "") throws(DecodingFailure) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw DecodingFailure(.notUTF8(hint: "UTF-16", path: path), offset: 0)
        }
        var body = bytes
        if body.starts(with: [0xEF, 0xBB, 0xBF]) { body.removeFirst(3) }
        if body.firstOffset(of: 0x0D) != nil { body = Self.withLineFeeds(body) }
        if let zero = body.firstOffset(of: 0) {
            throw Self.looksLikeUTF16(body)
                ? DecodingFailure(.notUTF8(hint: "UTF-16", path: path), offset: 0)
                : DecodingFailure(.nullByte, offset: zero)
        }
        if body.withUnsafeBufferPointer({ Normalization.isSurelyNFC($0) }) {
            utf8 = body
            decomposed = nil
        } else if let text = String(validating: body, as: UTF8.self) {
            utf8 = Array(Normalization.nfc(text).utf8)
            decomposed = Normalization.firstComposed(from: body, to: utf8)
        } else {
            throw DecodingFailure(.notUTF8(hint: nil, path: path), offset: Self.firstInvalid(body))
        }
    }

    /// Why bytes are no text, and at which byte of the file.
    package struct DecodingFailure: Error {
        package let problem: Problem
        package let offset: Int

        init(_ problem: Problem, offset: Int) {
            self.problem = problem
            self.offset = offset
        }
    }

    /// What can be shown of bytes that are no text: what is invalid is replaced. Places up to it are right.
    package init(repairing bytes: [UInt8]) {
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        utf8 = Array(String(decoding: Self.withLineFeeds(body), as: UTF8.self).utf8)
        decomposed = nil
    }

    /// Whether bytes are those of a picture, a film or another file that is no text in any encoding: their beginning has
    /// signs that no text has, and not by an accident or two.
    package static func isBinary(_ bytes: [UInt8]) -> Bool {
        let beginning = bytes.prefix(1_024)
        let strange = beginning.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B || $0 == 0x7F }
        return strange > 2 && strange * 50 >= beginning.count
            || ["%PDF-", "8BPS", "GIF8", "RIFF"].contains { bytes.starts(with: $0.utf8) }
    }

    package subscript(range: Range<Int>) -> String {
        String(decoding: utf8[range.clamped(to: 0..<utf8.count)], as: UTF8.self)
    }
}

extension SourceText {
    /// One line of the text and the place in it, as they are printed.
    package struct Line {
        /// Counted from 1.
        package let number: Int
        /// Counted from 1, in characters as an editor counts them.
        package let column: Int
        /// The bytes of the line without its line end.
        package let range: Range<Int>
    }

    package func line(at offset: Int) -> Line {
        line(at: offset, of: lineStarts)
    }

    /// The first byte of each line, for who asks for many lines of one text.
    package var lineStarts: [Int] {
        var starts = [0]
        for (index, byte) in utf8.enumerated() where byte == 0x0A { starts.append(index + 1) }
        return starts
    }

    /// The same with the text's ``lineStarts``.
    package func line(at offset: Int, of starts: [Int]) -> Line {
        let offset = min(max(0, offset), utf8.count)
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        let start = starts[low]
        let end = high < starts.count ? starts[high] - 1 : utf8.count
        return Line(number: low + 1, column: self[start..<offset].count + 1, range: start..<end)
    }
}

extension SourceText {
    /// Whether every other of the first bytes is zero, as in the UTF-16 of ASCII.
    private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
        let zeros = bytes.prefix(64).enumerated().filter { $0.element == 0 }
        return zeros.count >= 4 && (Set(zeros.map { $0.offset % 2 }).count == 1)
    }

    fileprivate static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var previous: UInt8 = 0
        for byte in bytes {
            switch (previous, byte) {
            case (0x0D, 0x0A): break
            case (_, 0x0D): result.append(0x0A)
            default: result.append(byte)
            }
            previous = byte
        }
        return result
    }

    fileprivate static func firstInvalid(_ bytes: [UInt8]) -> Int {
        let repaired = String(decoding: bytes, as: UTF8.self)
        var offset = 0
        for byte in repaired.utf8 {
            guard offset < bytes.count, bytes[offset] == byte else { break }
            offset += 1
        }
        return offset
    }
}

/// Unicode's canonical composition (NFC), which all text of a run is in.
package enum Normalization {
    /// Composes the text; what is composed already is returned as it is.
    package static func nfc(_ text: String) -> String {
        var text = text
        let done = text.withUTF8 { isSurelyNFC($0) }
        return done ? text : text.precomposedStringWithCanonicalMapping
    }

    /// Where the composed text first differs because a letter has taken in its marks.
    fileprivate static func firstComposed(from written: [UInt8], to composed: [UInt8]) -> Int? {
        guard var place = zip(written, composed).enumerated().first(where: { $1.0 != $1.1 })?.offset else { return nil }
        while place > 0, composed[place] & 0xC0 == 0x80 { place -= 1 }
        var next = place + 1
        while next < written.count, written[next] & 0xC0 == 0x80 { next += 1 }
        guard next + 1 < written.count else { return nil }
        // U+0300 to U+036F: the combining marks.
        let isMark = written[next] == 0xCC || written[next] == 0xCD && written[next + 1] <= 0xAF
        return isMark ? place : nil
    }

    /// Whether the bytes are valid UTF-8 of scalars that NFC never changes:
    /// up to U+02FF, U+1E00–U+1EFF (the Vietnamese letters), and the punctuation
    /// from U+2002 to U+2125. That is nearly every Vietnamese text; a false answer
    /// only means that the slow way is taken.
    static func isSurelyNFC(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        func part(_ index: Int) -> UInt8? {
            index < bytes.count && bytes[index] & 0xC0 == 0x80 ? bytes[index] & 0x3F : nil
        }
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case 0..<0x80: index += 1
            case 0xC2...0xCB:
                if part(index + 1) == nil { return false }
                index += 2
            case 0xE1:
                guard let second = part(index + 1), 0x38...0x3B ~= second, part(index + 2) != nil else { return false }
                index += 3
            case 0xE2:
                guard let second = part(index + 1), let third = part(index + 2) else { return false }
                let scalar = 0x2000 | Int(second) << 6 | Int(third)
                if !(0x2002...0x2125).contains(scalar) { return false }
                index += 3
            default: return false
            }
        }
        return true
    }
}

extension [UInt8] {
    /// Where a byte first stands, by the system's search: several times as fast as looking at one after the other.
    fileprivate func firstOffset(of byte: UInt8) -> Int? {
        withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress, let found = memchr(start, Int32(byte), bytes.count) else { return nil }
            return UnsafeRawPointer(found) - start
        }
    }
}
