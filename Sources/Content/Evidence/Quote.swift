import Diagnostics
import Vietnamese

/// A quote as it is looked for: its pieces, without what was left out between them.
struct Quote: Sendable {
    /// Each with at least one word; none where the quote says nothing.
    let pieces: [[UInt64]]

    init(_ text: String) {
        var pieces: [[UInt64]] = [[]]
        var words = Word.all(in: text)
        // Quotation marks around all of it are the record's, not the article's.
        if words.count > 2, words.first?.exact == Self.quotation, words.last?.exact == Self.quotation {
            words = Array(words.dropFirst().dropLast())
        }
        var index = 0
        while index < words.count {
            let key = words[index].exact
            index += 1
            guard key == Self.ellipsis else {
                pieces[pieces.count - 1].append(key)
                continue
            }
            // `[…]` and `(…)` are one sign.
            if index < words.count, let open = pieces[pieces.count - 1].last,
                Self.brackets.contains(where: { $0.open == open && $0.close == words[index].exact })
            {
                pieces[pieces.count - 1].removeLast()
                index += 1
            }
            pieces.append([])
        }
        self.pieces = pieces.filter { !$0.isEmpty }
    }

    private static let ellipsis = key("…")
    private static let quotation = key("\"")
    private static let brackets = [(open: key("["), close: key("]")), (open: key("("), close: key(")"))]

    private static func key(_ sign: String) -> UInt64 { Word.all(in: sign).first?.exact ?? 0 }
}
