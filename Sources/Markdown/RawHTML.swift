/// What is asked of the HTML that an editor wrote into Markdown.
enum RawHTML {
    /// Whether the markup is one comment and nothing else.
    static func isComment(_ markup: UnsafeBufferPointer<UInt8>) -> Bool {
        let bytes = trimmed(markup)
        guard bytes.count >= 7, bytes.starts(with: "<!--".utf8) else { return false }
        var dashes = 0
        for (index, byte) in zip(bytes.indices, bytes).dropFirst(4) {
            if byte == UInt8(ascii: ">"), dashes >= 2 { return index == bytes.endIndex - 1 }
            dashes = byte == UInt8(ascii: "-") ? dashes + 1 : 0
        }
        return false
    }

    static func trimmed(_ markup: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var bytes = markup[...]
        while let last = bytes.last, last.isWhitespace { bytes = bytes.dropLast() }
        while let first = bytes.first, first.isWhitespace { bytes = bytes.dropFirst() }
        return UnsafeBufferPointer(rebasing: bytes)
    }
}
