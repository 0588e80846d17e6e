import Content
import Diagnostics
import Markdown

/// The address of the very words that a record quotes: `/tin/ba-tri/#doan-3:~:text=…`.
///
/// The id leads every browser to the paragraph; the text fragment (WICG Scroll To Text Fragment) marks the words
/// in those that know it, in the article's own spelling.
enum QuoteAddress {
    /// The address of the article that is a record's evidence; nil where there is none.
    static func path(of evidence: Evidence, in context: SiteContext) -> String? {
        guard let reference = evidence.source else { return nil }
        let path = context.addresses.path(.article(reference))
        guard let place = evidence.quote.flatMap({ context.quotations.place(of: $0) }) else { return path }
        let article = context.site[reference]
        let anchor = place.block.map { article.body.document.anchor(of: $0) } ?? ""
        let words = place.pieces.compactMap { directive(for: $0, of: article) }
        return path + "#" + anchor + (words.isEmpty ? "" : ":~:" + words.joined(separator: "&"))
    }
}

extension QuoteAddress {
    /// Longer quotes are given by their first and last words.
    private static let longest = 100
    private static let edge = 5

    private static func directive(for passage: ArticlePassage, of article: Article) -> String? {
        let text = article.text(of: passage.part)
        let range = passage.range.clamped(to: 0..<text.count)
        return text.withUnsafeBufferPointer { directive(for: UnsafeBufferPointer(rebasing: $0[range])) }
    }

    private static func directive(for text: UnsafeBufferPointer<UInt8>) -> String? {
        // A browser looks for words within one block or cell: these are separated by line feeds and tabs.
        let isOneBlock = !text.contains { $0 == 0x0A || $0 == 0x09 }
        if isOneBlock, text.count(where: { $0 & 0xC0 != 0x80 }) <= longest { return encoded([text[...]]) }
        let blocks = text.split { $0 == 0x0A || $0 == 0x09 }.map { $0.split(separator: 0x20) }.filter { !$0.isEmpty }
        guard let first = blocks.first, let last = blocks.last else { return nil }
        if blocks.count == 1, first.count <= 2 * edge { return encoded([text[...]]) }
        return encoded([words(first.prefix(edge), of: text), words(last.suffix(edge), of: text)])
    }

    private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    /// From the first to the last of some words.
    private static func words(_ words: ArraySlice<Bytes>, of text: UnsafeBufferPointer<UInt8>) -> Bytes {
        text[(words.first?.startIndex ?? 0)..<(words.last?.endIndex ?? 0)]
    }

    /// `text=start,end`: `-`, `,` and `&` have a meaning of their own in it, and browsers show runs of spaces as one.
    private static func encoded(_ parts: [Bytes]) -> String {
        var result = Array("text=".utf8)
        result.reserveCapacity(parts.reduce(8) { $0 + 3 * $1.count })
        for (index, part) in parts.enumerated() {
            if index > 0 { result.append(UInt8(ascii: ",")) }
            var isAfterSpace = false
            for byte in part where byte != 0x20 || !isAfterSpace {
                isAfterSpace = byte == 0x20
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
                    result.append(byte)
                default:
                    result.append(UInt8(ascii: "%"))
                    result.append(hexadecimal(byte >> 4))
                    result.append(hexadecimal(byte & 15))
                }
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x37 + digit }
}
