package import Diagnostics

/// An article's body, parsed once: HTML with typed holes, and everything in it that is to be checked.
package struct MarkdownDocument: Sendable {
    /// The HTML between the holes, one buffer; ``Part/html(_:)`` is a range of it.
    package let html: [UInt8]
    /// The page's pieces in order.
    package let parts: [Part]
    package let outline: [Heading]
    package let references: [Reference]
    /// Document numbers in running text, candidates for a link.
    package let documentMentions: [DocumentMentionSite]
    package let pictures: [Picture]
    /// Links within the site or the page, for checking.
    package let links: [InternalLink]
    /// Every id in the HTML, sorted by bytes.
    package let anchors: [String]
    package let embeds: [Embed]
    /// The text that readers see, for checking quotes and for search.
    package let plainText: PlainText
    /// The blocks that have text, in order.
    package let blocks: [Block]
    package let remarks: Remarks
    /// Whether a limit refused the body, which has been reported: nothing is known of its text then.
    package let isRefused: Bool
}

extension MarkdownDocument {
    /// What stands for a body that was refused.
    package static let refused = MarkdownDocument(
        html: [], parts: [], outline: [], references: [], documentMentions: [], pictures: [], links: [], anchors: [],
        embeds: [], plainText: .empty, blocks: [], remarks: Remarks(), isRefused: true)

    /// A piece of the page.
    package enum Part: Hashable, Sendable {
        /// HTML as it is: a range of ``MarkdownDocument/html``, never empty.
        case html(Range<Int>)
        /// What `Pages` writes.
        case hole(Hole)
    }

    /// A place that is filled when everything of the site is known; its number is an index into the document's list.
    package enum Hole: Hashable, Sendable {
        /// Around the text of ``references``: `<a href=…>` and `</a>`, or nothing.
        case referenceStart(Int), referenceEnd(Int)
        /// Around the text of ``documentMentions``; never inside another link.
        case mentionStart(Int), mentionEnd(Int)
        /// The whole `<img …>` of ``pictures``; the figure around it is HTML.
        case picture(Int)
        /// The address of the site's root, in a link that begins with `/`: what follows is HTML.
        case siteRoot
        /// The whole of ``embeds``, where a block stands.
        case embed(Int)
    }

    /// A heading, at the level that it has on the page (2 to 6).
    package struct Heading: Hashable, Sendable {
        package let level: Int
        package let id: String
        package let text: String
        /// The heading's lines.
        package let location: SourceLocation
    }

    /// A fenced block that a template of `Templates/embeds` renders.
    package struct Embed: Sendable {
        package let name: String
        /// In the order that they are written in; a key may occur twice.
        package let parameters: [Parameter]
        /// The block's lines.
        package let location: SourceLocation

        package typealias Parameter = (key: Located<String>, value: Located<String>)

        /// The info strings that make a fenced block an embed.
        package static let names = ["board", "chart", "timeline", "totals"]
    }
}
