/// A block quote whose last paragraph names the speaker: `— Nguyễn Văn A`.
enum PullQuote {
    private static let dashes = ["—", "–", "--"].map { Array($0.utf8) }

    static func isOne(_ quote: CMarkNode) -> Bool {
        guard let last = quote.lastChild else { return false }
        return isSpeaker(last)
    }

    /// Whether a paragraph is the last of a block quote, not the only one, and begins with a dash.
    static func isSpeaker(_ paragraph: CMarkNode) -> Bool {
        guard paragraph.kind == .paragraph, paragraph.next == nil, paragraph.previous != nil,
            paragraph.parent?.kind == .blockQuote, let first = paragraph.firstChild, first.kind == .text
        else { return false }
        return dashes.contains { first.literal.starts(with: $0) }
    }

    static func withoutDash(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        guard let dash = dashes.first(where: { text.starts(with: $0) }) else { return text }
        let rest = text[dash.count...].drop(while: \.isWhitespace)
        return UnsafeBufferPointer(rebasing: rest)
    }
}
