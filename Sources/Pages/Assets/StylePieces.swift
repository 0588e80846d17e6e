/// A style sheet cut into what has to be told apart to publish it; the ranges are of its bytes, and leave none out.
struct StylePieces: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var place = 0
    private var expected = Expected.anything

    enum Piece {
        case comment, blank
        /// What `url(…)` names, without its quotes and blanks.
        case address
        /// The word `@import`.
        case importing
        /// Anything else: a text in quotes, an escaped character, or one byte.
        case other
    }

    private enum Expected {
        case anything
        case address(end: Int, isQuoted: Bool)
        /// The one that closes an address, and opens no text.
        case quote
    }

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> (Piece, Range<Int>)? {
        guard place < bytes.count else { return nil }
        let start = place
        let piece = advance()
        return (piece, start..<place)
    }
}

extension StylePieces {
    private mutating func advance() -> Piece {
        switch expected {
        case .anything: return advanceToAnything()
        case .address(let end, let isQuoted):
            expected = isQuoted ? .quote : .anything
            place = end
            return .address
        case .quote:
            expected = .anything
            place += 1
            return .other
        }
    }

    private mutating func advanceToAnything() -> Piece {
        switch bytes[place] {
        case UInt8(ascii: "/") where isWord("/*"):
            // A licence, as other tools know it, has to stay.
            let isKept = isWord("/*!")
            place = end(of: "*/", from: place + 2)
            return isKept ? .other : .comment
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            place = Swift.min(endOfText(from: place) + 1, bytes.count)
        case UInt8(ascii: "\\"):
            skipEscape()
        case UInt8(ascii: "@") where isWord("@import"):
            place += 7
            return .importing
        case UInt8(ascii: "u") where isWord("url("), UInt8(ascii: "U") where isWord("url("):
            openAddress()
        case let byte where Self.isBlank(byte):
            place = skippingBlanks(from: place)
            return .blank
        default: place += 1
        }
        return .other
    }

    /// Goes to the address that `url(` opens, past its blanks and quote.
    private mutating func openAddress() {
        place = skippingBlanks(from: place + 4)
        guard place < bytes.count else { return }
        let isQuoted = bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'")
        var end: Int
        if isQuoted {
            end = endOfText(from: place)
            place += 1
        } else {
            end = bytes[place...].firstIndex(of: UInt8(ascii: ")")) ?? bytes.count
            while end > place, Self.isBlank(bytes[end - 1]) { end -= 1 }
        }
        if place < end { expected = .address(end: end, isQuoted: isQuoted) } else if isQuoted { expected = .quote }
    }

    /// Goes past a backslash and what it escapes; a blank after digits ends them, and is part of the escape.
    private mutating func skipEscape() {
        place += 1
        let digits = bytes[place...].prefix(6).prefix { Self.isHexDigit($0) }.count
        place = Swift.min(place + Swift.max(digits, 1), bytes.count)
        if digits > 0, place < bytes.count, Self.isBlank(bytes[place]) { place += 1 }
    }

    /// Whether a word stands here; letters in either case.
    private func isWord(_ word: StaticString) -> Bool {
        word.withUTF8Buffer { word in
            place + word.count <= bytes.count
                && word.indices.allSatisfy { bytes[place + $0] | 0x20 == word[$0] | 0x20 }
        }
    }

    /// Behind the next occurrence, or at the end.
    private func end(of closing: String, from place: Int) -> Int {
        var place = place
        while place < bytes.count {
            if bytes[place...].starts(with: closing.utf8) { return place + closing.utf8.count }
            place += 1
        }
        return bytes.count
    }

    /// The place of the quote that closes the one at a place, or the end.
    private func endOfText(from opening: Int) -> Int {
        var place = opening + 1
        while place < bytes.count, bytes[place] != bytes[opening] {
            place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        return Swift.min(place, bytes.count)
    }

    private func skippingBlanks(from place: Int) -> Int {
        bytes[Swift.min(place, bytes.count)...].firstIndex { !Self.isBlank($0) } ?? bytes.count
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }
}
