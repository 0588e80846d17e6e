import Diagnostics
import Vietnamese

/// Walks cmark's tree once, in the order of the source, and writes everything that a document holds.
///
/// The walk follows the nodes' own pointers, so depth costs no stack.
struct Renderer {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    var html = HTMLBuffer()
    var cursor: SourceCursor
    var text = TextBuffer()
    var headings: HeadingIDs
    let source: SourceID

    var outline: [MarkdownDocument.Heading] = []
    var references: [MarkdownDocument.Reference] = []
    /// With ranges of the plain text.
    var mentions: [DocumentMention.Located] = []
    var pictures: [MarkdownDocument.Picture] = []
    var links: [MarkdownDocument.InternalLink] = []
    var anchors: [String] = []
    var embeds: [MarkdownDocument.Embed] = []
    var blocks: [MarkdownDocument.Block] = []
    private var diagnostics: [Diagnostic] = []

    /// The links around the current node; cmark nests them only where one is an autolink.
    var openLinks: [OpenLink] = []
    var isInHeading = false
    /// Whether the next piece of text is the speaker's, whose dash goes.
    var isBeforeSpeaker = false
    var tableCount = 0
    var alignments: [UInt8] = []
    var column = 0
    var footnoteCount = 0

    init(file: Bytes, body: Range<Int>, source: SourceID, headings: HeadingIDs) {
        cursor = SourceCursor(source: file, body: body)
        self.source = source
        self.headings = headings
        html.reserve(body.count + body.count / 2)
        text.reserve(body.count)
    }

    mutating func render(_ root: CMarkNode) {
        var node = root
        while true {
            if enter(node), let child = node.firstChild {
                node = child
                continue
            }
            while true {
                leave(node)
                if node == root { return }
                if let next = node.next {
                    node = next
                    break
                }
                guard let parent = node.parent else { return }
                node = parent
            }
        }
    }

    mutating func finish(diagnostics all: inout [Diagnostic]) -> MarkdownDocument {
        html.finish()
        all += diagnostics
        let plainText = text.finish(source: source)
        return MarkdownDocument(
            html: html.bytes, parts: html.parts, outline: outline, references: references,
            documentMentions: mentions.map { found in
                MarkdownDocument.DocumentMentionSite(
                    mention: found.mention, textRange: found.range,
                    location: plainText.location(of: found.numberRange), issuer: found.issuer, term: found.term)
            },
            pictures: pictures, links: links,
            anchors: anchors.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, embeds: embeds,
            plainText: plainText, blocks: blocks, isRefused: false)
    }

    /// Reports at a range of the file; past a thousand, one document says nothing new.
    mutating func report(_ problem: Problem, at range: Range<Int>) {
        guard diagnostics.count < 1000 else { return }
        diagnostics.report(problem, at: SourceLocation(source, range))
    }
}

extension Renderer {
    /// Writes what comes before a node's children; false where they are not to be visited.
    private mutating func enter(_ node: CMarkNode) -> Bool {
        switch node.kind {
        case .text:
            appendText(node.literal)
            return false
        case .softBreak:
            text.appendToRun(space)
            return false
        case .document, .unknown: return true
        case .paragraph, .heading, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .thematicBreak, .table, .tableRow,
            .tableCell, .footnoteDefinition:
            return enterBlock(node)
        case .lineBreak, .code, .htmlInline, .emphasis, .strong, .strikethrough, .link, .image, .footnoteReference:
            flush()
            return enterInline(node)
        }
    }

    private mutating func leave(_ node: CMarkNode) {
        switch node.kind {
        case .text, .softBreak, .document, .unknown: return
        case .emphasis, .strong, .strikethrough, .link:
            flush()
            leaveInline(node)
        case .lineBreak, .code, .htmlInline, .image, .footnoteReference: return
        default:
            flush()
            leaveBlock(node)
        }
    }
}
