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
    var remarks = MarkdownDocument.Remarks()
    private var diagnostics: [Diagnostic] = []

    /// The links around the current node; cmark nests them only where one is an autolink.
    var openLinks: [OpenLink] = []
    var isInHeading = false
    /// Whether the next piece of text is the speaker's, whose dash goes.
    var isBeforeSpeaker = false
    var tableCount = 0
    var alignments: [UInt8] = []
    /// The lines of the table's header and of the row before.
    var headerLine: TableLine?
    var rowBefore: TableLine?
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
        let bytes = html.bytes.compacted()
        let plainText = text.finish(source: source, html: bytes, shared: html.shared)
        remarks.definitions = lostDefinitions(showing: plainText)
        return MarkdownDocument(
            html: bytes, parts: html.parts.compacted(), outline: outline, references: references,
            documentMentions: mentions.map { found in
                MarkdownDocument.DocumentMentionSite(
                    mention: found.mention, textRange: found.range,
                    location: plainText.location(of: found.numberRange), issuer: found.issuer, term: found.term)
            },
            pictures: pictures, links: links,
            anchors: anchors.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, embeds: embeds,
            plainText: plainText, blocks: blocks.compacted(), remarks: remarks, isRefused: false)
    }

    /// Definitions that are nowhere to be seen and that nothing refers to.
    private func lostDefinitions(showing text: PlainText) -> [MarkdownDocument.LostDefinition] {
        guard cursor.mayDefine else { return [] }
        let shown = text.segments.map { Int($0.source)..<Int($0.source) + Int($0.length) }
            .sorted { $0.lowerBound < $1.lowerBound }
        return LostDefinitions.all(in: cursor.source, lines: cursor.lines, id: source) { range in
            var (low, high) = (0, shown.count)
            while low < high {
                let middle = (low + high) / 2
                if shown[middle].upperBound > range.lowerBound { high = middle } else { low = middle + 1 }
            }
            return shown[low...].prefix { $0.lowerBound < range.upperBound }.contains { !$0.isEmpty }
        }
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
            text.breakLine(isInRun: true)
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
