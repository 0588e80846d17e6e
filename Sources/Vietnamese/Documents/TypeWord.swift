extension DocumentNumber {
    /// The type word that ends a text, with blanks behind it or none, as it is usually written: “Kết luận”.
    package static func typeWord(endOf text: [UInt8]) -> String? {
        let written = text[..<(text.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? 0)]
        // Folding takes its time, and most are written as usual, or follow another word.
        if let word = TypeWord.all.first(where: { $0.ends(written) }) { return word.word }
        let syllable = Folding.equivalence(TypeWord.lastSyllable(of: text))
        guard TypeWord.lastSyllables.contains(TypeWord.lastSyllable(of: syllable.utf8)) else { return nil }
        let folded = Folding.equivalence(String(decoding: text, as: UTF8.self))
        return TypeWord.all.first { folded.hasSuffix($0.folded) }?.word
    }
}

/// A word in the forms in which it is looked for.
private struct TypeWord {
    let word: String
    let utf8: [UInt8]
    let folded: String

    init(_ word: String) {
        self.word = word
        utf8 = Array(word.utf8)
        folded = Folding.equivalence(word)
    }

    /// The longest first: “Chương trình hành động” before “Chương trình”.
    static let all = Set(DocumentNumber.typeWords.values.flatMap(\.self)).sorted().map(TypeWord.init)
        .sorted { $0.folded.utf8.count > $1.folded.utf8.count }
    /// With the one of a text that ends in nothing but blanks.
    static let lastSyllables = Set(all.map { lastSyllable(of: $0.folded.utf8) } + [""])

    /// Whether a text ends in the word, letter for letter; it begins behind a sign of ASCII.
    func ends(_ text: ArraySlice<UInt8>) -> Bool {
        let start = text.endIndex - utf8.count
        guard start >= text.startIndex, text.last == utf8.last, text[start...].elementsEqual(utf8) else { return false }
        return start == text.startIndex || text[start - 1] < 0x80 && !Unicode.Scalar(text[start - 1]).isLetterOrNumber
    }

    /// Without the tone, which folding puts behind it as a control character.
    static func lastSyllable(of text: some BidirectionalCollection<UInt8>) -> String {
        let syllable = text.reversed().drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
        return String(decoding: syllable.reversed(), as: UTF8.self)
    }
}
