extension DocumentNumber {
    /// The type word that ends right before an offset of a text, as it is usually written: “Kết luận”.
    package static func typeWord(before offset: Int, in text: [UInt8]) -> String? {
        let before = text[..<min(offset, text.count)].suffix(60)
        // Folding takes its time, and most are written as usual, or follow another word.
        if let written = TypeWord.all.first(where: { $0.ends(before) }) { return written.word }
        let syllable = Folding.equivalence(TypeWord.lastSyllable(of: before))
        guard TypeWord.lastSyllables.contains(TypeWord.lastSyllable(of: syllable.utf8)) else { return nil }
        let folded = Folding.equivalence(String(decoding: before, as: UTF8.self))
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

    /// Whether a text ends in the word, letter for letter, and perhaps blanks; it begins behind a sign of ASCII.
    func ends(_ text: ArraySlice<UInt8>) -> Bool {
        var rest = text
        while rest.last == 0x20 { rest.removeLast() }
        guard rest.suffix(utf8.count).elementsEqual(utf8) else { return false }
        guard let before = rest.dropLast(utf8.count).last else { return true }
        return before < 0x80 && !Unicode.Scalar(before).isLetterOrNumber
    }

    /// Without the tone, which folding puts behind it as a control character.
    static func lastSyllable(of text: some BidirectionalCollection<UInt8>) -> String {
        let syllable = text.reversed().drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
        return String(decoding: syllable.reversed(), as: UTF8.self)
    }
}
