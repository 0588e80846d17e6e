/// An address in running text that cmark has made a link, without the marks around it that cmark took for a part of it.
///
/// cmark knows the marks of ASCII only (cmark-gfm issues 83 and 153): in “https://x.vn/abc” the closing quote is none of
/// the address, nor is an ellipsis. Whoever means them writes them percent-encoded, as browsers copy them.
struct Autolink {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// The text, whose first bytes are the address.
    let text: Bytes
    /// How many of them.
    let length: Int
    let url: Bytes

    /// Nil where the link has another text than its address, and where nothing is to be taken off.
    init?(_ link: CMarkNode) {
        guard let only = link.firstChild, only.next == nil, only.kind == .text, link.title.isEmpty else { return nil }
        let (text, url) = (only.literal, link.url)
        guard url.count >= text.count, url[(url.count - text.count)...].elementsEqual(text),
            let end = Self.end(of: text), end > 0
        else { return nil }
        self.text = text
        length = end
        self.url = Bytes(rebasing: url[..<(url.count - text.count + end)])
    }

    private static let closing: [[UInt8]] = [
        "“", "”", "‘", "’", "«", "»", "…", "（", "）", "，", "。", "\u{A0}", "\u{200B}",
    ]
    .map { Array($0.utf8) }

    /// Where the first such mark stands, and before it what cmark itself takes off an end.
    private static func end(of text: Bytes) -> Int? {
        let mark = text.indices.first { index in
            text[index] >= 0xC2 && closing.contains { text[index...].starts(with: $0) }
        }
        guard var end = mark else { return nil }
        while end > 0 {
            let last = text[end - 1]
            if last == UInt8(ascii: ")") {
                let inside = text[..<end]
                let isBalanced =
                    inside.count { $0 == UInt8(ascii: "(") } >= inside.count { $0 == UInt8(ascii: ")") }
                if isBalanced { break }
            } else if !"?!.,:*_~'\"".utf8.contains(last) {
                break
            }
            end -= 1
        }
        return end
    }
}
