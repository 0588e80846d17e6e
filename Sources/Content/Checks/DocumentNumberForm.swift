import Diagnostics
import Vietnamese

/// The number of a Party document is written `75-KH/ĐU`: digits, a hyphen, the type, a slash, who issued it
/// (Quy định 66-QĐ/TW, Hướng dẫn 36-HD/VPTW).
enum DocumentNumberForm: SiteCheck, TextCheck {
    static let rules: [Rule] = [.documentNumberForm]

    static func findings(in site: Site) -> [Diagnostic] {
        site.documents.compactMap { document in
            let bytes = Array(document.number.value.utf8)
            let digits = 0..<bytes.prefix { $0 &- 0x30 <= 9 }.count
            let found = bytes.withUnsafeBufferPointer { DocumentNumberScanner.misspelt(at: digits, in: $0) }
            guard !digits.isEmpty, let found, found.range == 0..<bytes.count else { return nil }
            return Diagnostic(
                .documentNumberForm(document.number.value, meant: found.number.description),
                at: document.number.location)
        }
    }

    static func findings(in text: WrittenText) -> [Diagnostic] {
        text.passages.flatMap { passage in
            passage.words.numbers.compactMap { finding(at: $0, in: passage) }
        }
    }

    private static func finding(at index: Int, in passage: Passage) -> Diagnostic? {
        let word = passage.words.all[index]
        guard word.count <= 4, !word.traits.contains(.exempt) else { return nil }
        let next = passage.byte(after: index)
        guard "/-.".utf8.contains(next) || next == 0xE2 else { return nil }
        let found = passage.utf8.withUnsafeBufferPointer { DocumentNumberScanner.misspelt(at: word.range, in: $0) }
        guard let found else { return nil }
        return Diagnostic(
            .documentNumberForm(passage.text(found.range), meant: found.number.description),
            at: passage.location(of: found.range))
    }
}
