extension Renderer {
    /// Ends the start tag of a block whose text begins here: `Pages` writes an id there where records cite the block.
    mutating func endStartTag() {
        note(.init(text: text.bytes.count, tagEnd: html.bytes.count))
        html.markup(">")
    }

    /// Of blocks that begin at one place of the text, the innermost counts: a paragraph, not the item that it begins.
    mutating func note(_ block: MarkdownDocument.Block) {
        if blocks.last?.textStart == block.textStart { blocks.removeLast() }
        blocks.append(block)
    }
}
