import Content
import Vietnamese

/// A document as a cell prints it: `Quyết định số 07-QĐ/ĐU ngày 15/12/2025`.
struct PrintedDocument {
    let number: DocumentNumber
    private let type: String?
    private let date: PartialDate?

    /// Nil where the text names no document by its number, or more than one.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        let mentions = DocumentNumberScanner.mentions(in: bytes)
        guard mentions.count == 1, case .number(let number) = mentions[0].mention else { return nil }
        self.number = number
        let before = Self.trimmed(String(decoding: bytes[..<mentions[0].range.lowerBound], as: UTF8.self))
        type = DocumentNumber.isTypeWord(before) ? before : nil
        let after = Self.trimmed(String(decoding: bytes[mentions[0].range.upperBound...], as: UTF8.self))
        date = try? PartialDate(printed: after)
    }

    var title: String { [type, number.description].compactMap(\.self).joined(separator: " ") }

    /// The fields that are printed.
    func values(scope: String?) -> [Field: String] {
        var values: [Field: String] = [.number: number.description]
        values[.type] = type
        values[.date] = date?.iso
        values[.scope] = scope
        return values
    }

    private static func trimmed(_ text: String) -> String {
        let signs: Set<Character> = [" ", ",", ";", ".", "(", ")", "\n", "\u{A0}"]
        let start = text.drop { signs.contains($0) }
        return String(start.reversed().drop { signs.contains($0) }.reversed())
    }
}
