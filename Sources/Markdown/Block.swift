extension MarkdownDocument {
    /// A piece of the page that can have an anchor: a paragraph, a heading, an item, a row, a caption.
    package struct Block: Hashable, Sendable {
        /// Where its text begins in the plain text.
        package var textStart: Int { Int(text) }
        /// Where its start tag ends in the HTML, at the `>`; nil where it has an id already, as headings do.
        package var tagEnd: Int? { tag == 0 ? nil : Int(tag) }
        private let text: UInt32
        private let tag: UInt32

        init(text: Int, tagEnd: Int?) {
            self.text = UInt32(clamping: text)
            tag = UInt32(clamping: tagEnd ?? 0)
        }
    }

    /// The block that an offset of the plain text is in, by its number.
    package func block(at offset: Int) -> Int? {
        var low = 0
        var high = blocks.count
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].textStart > offset { high = middle } else { low = middle + 1 }
        }
        return low == 0 ? nil : low - 1
    }

    /// The id of a block: a heading's own, or else its number, `doan-3`, unless a heading has that.
    package func anchor(of block: Int) -> String {
        if blocks[block].tagEnd == nil, let heading = plainText.heading(at: blocks[block].textStart) { return heading }
        var anchor = "doan-\(block + 1)"
        while anchors.contains(anchor) { anchor += "-trich" }
        return anchor
    }
}
