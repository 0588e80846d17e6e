import Diagnostics
import Markdown
import Vietnamese

/// The letters of a document's number say what its type word says: `18-KL/TW` is a
/// Kết luận, `18-KH/TW` a Kế hoạch (Quy định 66-QĐ/TW on the form of Party documents).
enum DocumentTypeLetters: SiteCheck, CitationCheck {
    static let rules: [Rule] = [.documentTypeLetters]

    static func findings(in site: Site) -> [Diagnostic] {
        site.documents.compactMap { finding(in: $0) }
    }

    private static func finding(in document: OfficialDocument) -> Diagnostic? {
        guard let type = document.type, let number = DocumentNumber(document.number.value),
            let words = DocumentNumber.typeWords[number.type], DocumentNumber.isTypeWord(type.value),
            !words.contains(where: { Folding.equivalence($0) == Folding.equivalence(type.value) })
        else { return nil }
        return Diagnostic(
            .typeLetters(number.description, letters: number.type, word: type.value, expected: words), at: type.location
        )
    }

    /// In running text: “Kết luận số 18-KH/TW”.
    static func findings(in body: Body, citing documents: [OfficialDocument]) -> [Diagnostic] {
        let text = body.document.plainText
        return body.document.documentMentions.compactMap { site in
            guard case .number(let number) = site.mention, let words = DocumentNumber.typeWords[number.type],
                let word = typeWord(before: site.textRange.lowerBound, in: text), !words.contains(word)
            else { return nil }
            return Diagnostic(
                .typeLetters(number.description, letters: number.type, word: word, expected: words), at: site.location)
        }
    }

    /// Every type word, the longest first: “Chương trình hành động” before “Chương trình”.
    private static let typeWords: [(word: String, folded: String)] =
        Set(DocumentNumber.typeWords.values.flatMap(\.self)).sorted()
        .map { ($0, Folding.equivalence($0)) }.sorted { $0.folded.utf8.count > $1.folded.utf8.count }
    /// With the one of a text that ends in nothing but blanks.
    private static let lastSyllables = Set(typeWords.map { lastSyllable(of: $0.folded.utf8) } + [""])

    /// The type word that ends right before an offset of the text.
    private static func typeWord(before offset: Int, in text: PlainText) -> String? {
        let before = text.utf8[..<min(offset, text.utf8.count)].suffix(60)
        // Folding takes its time, and most numbers follow another word.
        guard lastSyllables.contains(lastSyllable(of: Folding.equivalence(lastSyllable(of: before)).utf8)) else {
            return nil
        }
        let folded = Folding.equivalence(String(decoding: before, as: UTF8.self))
        return typeWords.first { folded.hasSuffix($0.folded) }?.word
    }

    /// Without the tone, which folding puts behind it as a control character.
    private static func lastSyllable(of text: some BidirectionalCollection<UInt8>) -> String {
        let syllable = text.reversed().drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
        return String(decoding: syllable.reversed(), as: UTF8.self)
    }
}
