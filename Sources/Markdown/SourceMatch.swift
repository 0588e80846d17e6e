/// Where a piece of text that cmark read is written.
struct SourceMatch {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    let range: Range<Int>
    /// The parts that stand in the source as in the text, with their offset in the text;
    /// empty where that is all of it.
    let pieces: [(text: Int, source: Range<Int>)]

    init(range: Range<Int>, pieces: [(text: Int, source: Range<Int>)]) {
        self.range = range
        self.pieces = pieces
    }

    /// The match of a part of the text.
    func part(_ part: Range<Int>) -> SourceMatch {
        guard !pieces.isEmpty else {
            let start = range.lowerBound + part.lowerBound
            return SourceMatch(range: start..<start + part.count, pieces: [])
        }
        var inside: [(text: Int, source: Range<Int>)] = []
        for piece in pieces {
            let text = (piece.text..<piece.text + piece.source.count).clamped(to: part)
            if text.isEmpty { continue }
            let start = piece.source.lowerBound + text.lowerBound - piece.text
            inside.append((text.lowerBound - part.lowerBound, start..<start + text.count))
        }
        let start = inside.first?.source.lowerBound ?? range.lowerBound
        return SourceMatch(range: start..<(inside.last?.source.upperBound ?? start), pieces: inside)
    }

    /// Matches at exactly `start`, taking a backslash before a character for nothing, an entity
    /// for one character, and a line end with the marks of block quotes after it for a space.
    init?(of text: Bytes, in source: Bytes, from start: Int, to end: Int) {
        var pieces: [(text: Int, source: Range<Int>)] = []
        var index = 0
        var place = start
        var pieceStart = start
        func closed(_ pieces: inout [(text: Int, source: Range<Int>)]) {
            if pieceStart < place { pieces.append((index - (place - pieceStart), pieceStart..<place)) }
        }
        while index < text.count {
            guard place < end else { return nil }
            let byte = source[place]
            if byte == UInt8(ascii: "&"), let entity = Self.entityEnd(source, place, end),
                entity.isFollowed(by: text, after: index + Self.scalarLength(text[index]))
            {
                closed(&pieces)
                index = min(text.count, index + Self.scalarLength(text[index]))
                place = entity.end
                pieceStart = place
            } else if byte == UInt8(ascii: "\\"), place + 1 < end, source[place + 1] == text[index] {
                closed(&pieces)
                index += 1
                pieceStart = place + 1
                place += 2
            } else if byte == text[index] {
                index += 1
                place += 1
            } else if byte == 0x0A, text[index] == 0x20 {
                closed(&pieces)
                index += 1
                while place < end, source[place].isWhitespace || source[place] == UInt8(ascii: ">") { place += 1 }
                pieceStart = place
            } else {
                return nil
            }
        }
        closed(&pieces)
        self.init(range: start..<place, pieces: pieces)
    }
}

extension SourceMatch {
    /// An entity and the byte after it.
    private struct Entity {
        let end: Int
        let next: UInt8?

        /// Whether the text can go on behind the entity as the source does.
        func isFollowed(by text: Bytes, after index: Int) -> Bool {
            guard index < text.count, let next else { return true }
            return next == text[index] || [UInt8(ascii: "&"), UInt8(ascii: "\\"), 0x0A].contains(next)
        }
    }

    private static func entityEnd(_ source: Bytes, _ start: Int, _ end: Int) -> Entity? {
        guard let semicolon = source[start..<min(end, start + 40)].firstIndex(of: UInt8(ascii: ";")),
            semicolon > start + 1
        else { return nil }
        return Entity(end: semicolon + 1, next: semicolon + 1 < end ? source[semicolon + 1] : nil)
    }

    private static func scalarLength(_ lead: UInt8) -> Int {
        switch lead {
        case 0xC0..<0xE0: 2
        case 0xE0..<0xF0: 3
        case 0xF0...: 4
        default: 1
        }
    }
}
