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
        body.document.documentMentions.compactMap { site in
            guard case .number(let number) = site.mention, let words = DocumentNumber.typeWords[number.type],
                let word = body.document.typeWord(of: site), !words.contains(word)
            else { return nil }
            return Diagnostic(
                .typeLetters(number.description, letters: number.type, word: word, expected: words), at: site.location)
        }
    }
}
