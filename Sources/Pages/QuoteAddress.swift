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
        // A browser looks for words within one block or cell: these are separated by line feeds and tabs.
        let pieces = text[passage.range.clamped(to: 0..<text.count)]
            .split { $0 == 0x0A || $0 == 0x09 }.map { $0.split(separator: 0x20) }.filter { !$0.isEmpty }
        guard let first = pieces.first, let last = pieces.last else { return nil }
        let isOneBlock = pieces.count == 1
        let length = String(decoding: Array(first.joined(separator: [0x20])), as: UTF8.self).count
        if isOneBlock, length <= longest || first.count <= 2 * edge { return "text=" + encoded(first[...]) }
        return "text=" + encoded(first.prefix(edge)) + "," + encoded(last.suffix(edge))
    }

    /// `-`, `,` and `&` have a meaning of their own in a text directive.
    private static func encoded(_ words: ArraySlice<ArraySlice<UInt8>>) -> String {
        var result: [UInt8] = []
        for byte in words.joined(separator: [0x20]) {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
                result.append(byte)
            default:
                result.append(UInt8(ascii: "%"))
                result += [byte >> 4, byte & 15].map { $0 < 10 ? 0x30 + $0 : 0x37 + $0 }
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
