/// Markup taken apart into the text that it shows, and its tags and references.
struct MarkupPieces: Sequence, IteratorProtocol {
    enum Piece {
        case text(Range<Int>)
        case markup(Range<Int>)
    }

    /// What stands for a tag while the text around it is changed, and what for a reference, which is in a word.
    static let tag: Unicode.Scalar = "\u{FFFC}"
    static let reference: Unicode.Scalar = "\u{FFF9}"

    private let bytes: [UInt8]
    private let keepsTags: Bool
    private var index = 0

    /// - Parameter keepsTags: whether tags are pieces of their own; otherwise they belong to the text.
    init(_ bytes: [UInt8], keepsTags: Bool = true) {
        self.bytes = bytes
        self.keepsTags = keepsTags
    }

    mutating func next() -> Piece? {
        guard index < bytes.count else { return nil }
        let start = index
        switch bytes[index] {
        case Byte.less where keepsTags: skipTag()
        case Byte.ampersand: skipReference()
        default:
            while index < bytes.count, bytes[index] != Byte.ampersand, bytes[index] != Byte.less || !keepsTags {
                index += 1
            }
            return .text(start..<index)
        }
        return .markup(start..<index)
    }

    /// To the `>` that is in no quotes; to the end if there is none.
    private mutating func skipTag() {
        var quote: UInt8?
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == Byte.quote || byte == Byte.apostrophe {
                quote = byte
            } else if byte == Byte.greater {
                return
            }
        }
    }

    private mutating func skipReference() {
        index += 1
        while index < bytes.count, bytes[index].isLetter || bytes[index].isDigit || bytes[index] == Byte.hash {
            index += 1
        }
        if index < bytes.count, bytes[index] == Byte.semicolon { index += 1 }
    }
}

extension [UInt8] {
    /// The markup with its text changed, all at once, and its references (in XML also its tags) as they were.
    func changingText(isXML: Bool, _ change: (String) -> String) -> [UInt8] {
        var text = ""
        var kept: [Range<Int>] = []
        for piece in MarkupPieces(self, keepsTags: isXML) {
            switch piece {
            case .text(let range):
                // Characters that look like what stands for a tag are text that nobody sees.
                text.unicodeScalars += String(decoding: self[range], as: UTF8.self).unicodeScalars
                    .filter { $0 != MarkupPieces.tag && $0 != MarkupPieces.reference }
            case .markup(let range):
                text.unicodeScalars.append(
                    self[range.lowerBound] == Byte.less ? MarkupPieces.tag : MarkupPieces.reference)
                kept.append(range)
            }
        }
        var result: [UInt8] = []
        var next = kept.makeIterator()
        for scalar in change(text).unicodeScalars {
            if scalar == MarkupPieces.tag || scalar == MarkupPieces.reference {
                if let range = next.next() { result += self[range] }
            } else {
                result += UTF8.encode(scalar) ?? .init()
            }
        }
        return result
    }
}
