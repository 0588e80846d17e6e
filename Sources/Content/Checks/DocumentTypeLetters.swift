import Diagnostics
import Markdown
import Vietnamese

/// The letters of a document's number say what its type word says: `18-KL/TW` is a
/// Kết luận, `18-KH/TW` a Kế hoạch (Quy định 66-QĐ/TW on the form of Party documents).
enum DocumentTypeLetters: SiteCheck {
    static let rules: [Rule] = [.documentTypeLetters]

    static func findings(in site: Site) -> [Diagnostic] {
        site.documents.compactMap { finding(in: $0) } + site.articles.flatMap { findings(in: $0.body.document) }
            + site.pages.flatMap { findings(in: $0.body.document) }
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
    private static func findings(in body: MarkdownDocument) -> [Diagnostic] {
        body.documentMentions.compactMap { site in
            guard case .number(let number) = site.mention, let words = DocumentNumber.typeWords[number.type],
                let word = body.typeWord(of: site), !words.contains(word)
            else { return nil }
            return Diagnostic(
                .typeLetters(number.description, letters: number.type, word: word, expected: words), at: site.location)
        }
    }
}
