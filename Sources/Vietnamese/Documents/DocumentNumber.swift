/// The number of an official document of the Party: `18-KL/TW`.
package struct DocumentNumber: Sendable, CustomStringConvertible {
    /// The digits as printed, with the zeros in front.
    package let digits: String
    /// The letters of its type: `KL`, `QĐi`.
    package let type: String
    /// The letters of who issued it: `TW`, `BTCTU`, `TWĐTN-VP`.
    package let issuer: String

    /// Reads one number and nothing else; spaces and a “số” before it are allowed.
    package init?(_ text: String) {
        let trimmed = Array(text.composed.utf8).trimmed
        let mentions = DocumentNumberScanner.mentions(in: Array(trimmed))
        guard mentions.count == 1, mentions[0].range == 0..<trimmed.count,
            case .number(let number) = mentions[0].mention
        else { return nil }
        self = number
    }

    init(digits: String, type: String, issuer: String) {
        self.digits = digits
        self.type = type
        self.issuer = issuer
    }

    /// With a hyphen and without spaces.
    package var description: String { "\(digits)-\(type)/\(issuer)" }

    /// What two spellings of one number share: no zeros in front, upper case.
    package var identity: String {
        let significant = digits.utf8.drop { $0 == UInt8(ascii: "0") }
        return "\(Substring(significant))-\(type.uppercased())/\(issuer.uppercased())"
    }

    /// The words that the type's letters stand for, the usual one first; empty where that is not confirmed.
    package var typeNames: [String] { Self.typeWords[type] ?? [] }

    /// Type letters and their words, as far as they are confirmed by printed documents.
    package static let typeWords: [String: [String]] = [
        "NQ": ["Nghị quyết"], "CT": ["Chỉ thị"], "KL": ["Kết luận"], "QĐ": ["Quyết định", "Quy định"],
        "QĐi": ["Quy định"], "HD": ["Hướng dẫn"], "KH": ["Kế hoạch"], "TB": ["Thông báo"], "CTr": ["Chương trình"],
        "CTHĐ": ["Chương trình hành động"], "CV": ["Công văn"], "BS": ["Bản sao"],
    ]
}

extension DocumentNumber: Hashable {
    package static func == (a: DocumentNumber, b: DocumentNumber) -> Bool { a.identity == b.identity }

    package func hash(into hasher: inout Hasher) { hasher.combine(identity) }
}

extension DocumentNumber {
    /// Whether a word names a type of document: “Kết luận”.
    package static func isTypeWord(_ word: String) -> Bool {
        let folded = Folding.equivalence(word)
        return typeWords.values.contains { $0.contains { Folding.equivalence($0) == folded } }
    }
}
