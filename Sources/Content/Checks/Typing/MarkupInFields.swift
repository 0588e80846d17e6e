import Diagnostics
import Markdown

/// Markdown and HTML in a title, a summary or what is said of the cover, which are plain text.
enum MarkupInFields: TextCheck {
    static let rules: [Rule] = [.markupInField]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        text.fields.compactMap { field in
            guard let place = markup(in: field) else { return nil }
            return Diagnostic(.markupInField(field.text(place)), at: field.location(of: place))
        }
    }

    private static func markup(in field: Passage) -> Range<Int>? {
        let marks = field.words.marks
        for (index, mark) in marks.enumerated() {
            let isPair = index + 1 < marks.count && marks[index + 1] == mark + 1
            switch field.utf8[mark] {
            case UInt8(ascii: "]") where field.utf8.dropFirst(mark + 1).first == UInt8(ascii: "("):
                return mark..<mark + 2
            case UInt8(ascii: "*"), UInt8(ascii: "_"):
                // Two that have two of the same behind them.
                guard isPair, field.utf8[mark + 1] == field.utf8[mark] else { continue }
                let rest = marks[(index + 2)...]
                if zip(rest, rest.dropFirst()).contains(where: { $1 == $0 + 1 && field.utf8[$0] == field.utf8[mark] }) {
                    return mark..<mark + 2
                }
            default: continue
            }
            if index > mostFindings { break }
        }
        return tag(in: field)
    }

    /// `<b>`, `</p>`, `<br/>`: a sign, a name that HTML has for running text, and the end of the tag.
    private static func tag(in field: Passage) -> Range<Int>? {
        for index in field.utf8.indices where field.utf8[index] == UInt8(ascii: "<") {
            let rest = field.utf8[(index + 1)...].prefix(200)
            let name = rest.drop { $0 == UInt8(ascii: "/") }.prefix { $0.isDigit || $0.beginsLetter && $0 < 0x80 }
            guard names.contains(String(decoding: name, as: UTF8.self).lowercased()),
                let end = rest.firstIndex(of: UInt8(ascii: ">"))
            else { continue }
            return index..<end + 1
        }
        return nil
    }

    private static let names: Set<String> = [
        "b", "i", "u", "em", "strong", "br", "p", "span", "a", "sup", "sub", "font", "div", "h1", "h2", "h3", "img",
    ]
}
