import Content
import Vietnamese

/// Gives each word of a site a number, and each text the numbers of its words.
///
/// Texts are cut at spaces, and what stands between two of them is looked up by its bytes: in a site of millions of
/// words, only the few thousand that differ are ever folded.
struct WordNumbers {
    /// By number.
    private(set) var words: [SearchWord] = []
    private var numbers: [SearchWord: Int32] = [:]
    private var pieces = KeyTable()
    /// For each piece, where its words begin in ``wordsOfPieces``; those of the next begin where they end.
    private var starts: [Int32] = [0]
    private var wordsOfPieces: [Int32] = []

    /// Calls `body` with the number of each word of a text, in order.
    mutating func each(in text: String, _ body: (Int32) -> Void) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            while start < bytes.count {
                var end = start
                var key: UInt64 = 0xcbf2_9ce4_8422_2325
                while end < bytes.count, bytes[end] != UInt8(ascii: " ") {
                    key = (key ^ UInt64(bytes[end])) &* 0x100_0000_01b3
                    end += 1
                }
                if end > start { each(inPiece: UnsafeBufferPointer(rebasing: bytes[start..<end]), key, body) }
                start = end + 1
            }
        }
    }

    private mutating func each(inPiece bytes: UnsafeBufferPointer<UInt8>, _ key: UInt64, _ body: (Int32) -> Void) {
        let key = max(key, 1)
        let piece: Int
        if let known = pieces[key] {
            piece = Int(known)
        } else {
            piece = starts.count - 1
            for word in SearchWord.all(in: String(decoding: bytes, as: UTF8.self)) {
                wordsOfPieces.append(number(of: word))
            }
            starts.append(Int32(wordsOfPieces.count))
            _ = pieces.enter(UInt32(piece), for: key)
        }
        for index in starts[piece]..<starts[piece + 1] { body(wordsOfPieces[Int(index)]) }
    }

    private mutating func number(of word: SearchWord) -> Int32 {
        if let known = numbers[word] { return known }
        let number = Int32(words.count)
        words.append(word)
        numbers[word] = number
        return number
    }
}
