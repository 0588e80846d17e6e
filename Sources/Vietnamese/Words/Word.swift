/// One word, number or sign of a text: where it stands, and what it is compared by.
///
/// The tone of a syllable counts wherever it is written (`hoà`, `hòa`), straight and curly quotes are one, and what
/// space there is between words does not matter. `2.105` is one number. Two words are the same where their keys
/// are; these are 64 well mixed bits, so that no two words of a language share one.
package struct Word: Hashable, Sendable {
    /// The same for the same letters with the same tone and case; never 0.
    package let exact: UInt64
    /// The same where only case differs, too; never 0.
    package let loose: UInt64
    package let kind: Kind
    private let start: UInt32
    private let end: UInt32

    /// What a word is, as far as names are told by it.
    package enum Kind: UInt8, Sendable {
        /// Letters of which the first is small.
        case small
        /// Letters of which the first is a capital.
        case capital
        /// It begins with a digit.
        case number
        case sign
    }

    /// The bytes of the text that it is.
    package var range: Range<Int> { Int(start)..<Int(end) }

    init(exact: UInt64, loose: UInt64, kind: Kind, range: Range<Int>) {
        self.exact = exact
        self.loose = loose
        self.kind = kind
        start = UInt32(clamping: range.lowerBound)
        end = UInt32(clamping: range.upperBound)
    }
}

extension Word {
    /// The words of a text, in order.
    package static func all(in utf8: [UInt8]) -> [Word] {
        utf8.withUnsafeBufferPointer { bytes in
            var reader = WordReader(UTF8Text(bytes: bytes))
            var words: [Word] = []
            words.reserveCapacity(bytes.count / 5)
            while let word = reader.next() { words.append(word) }
            return words
        }
    }

    package static func all(in text: String) -> [Word] { all(in: Array(text.utf8)) }
}
