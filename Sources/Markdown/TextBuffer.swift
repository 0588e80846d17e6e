import Diagnostics

/// The plain text while it grows, and the run of it that is not in the HTML yet.
///
/// A run is the text between two pieces of markup, however many nodes cmark cuts it
/// into: `18-KL/TW` must be found in one piece.
struct TextBuffer {
    private(set) var bytes: [UInt8] = []
    private var segments: [PlainText.Segment] = []
    private var headings: [(offset: Int, id: String)] = []
    private var verbatim: [Range<Int>] = []
    private var lines: [PlainText.Line] = []
    private var lineStart: (offset: Int, isFirst: Bool)?
    private var runStart: Int?

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    /// Adds to the current run, with the place in the source, or what is nearest to it.
    mutating func appendToRun(_ text: UnsafeBufferPointer<UInt8>, at match: SourceMatch?, near place: Int) {
        if runStart == nil { runStart = bytes.count }
        append(text, at: match, near: place)
    }

    mutating func appendToRun(_ byte: UInt8) {
        if runStart == nil { runStart = bytes.count }
        bytes.append(byte)
    }

    mutating func beginParagraph() { lineStart = (bytes.count, true) }

    mutating func endParagraph() {
        guard let start = lineStart else { return }
        lines.append(.init(start.offset..<bytes.count, isFirst: start.isFirst))
        lineStart = nil
    }

    /// The space that a line end of the source is; in a paragraph, a new line begins behind it.
    mutating func breakLine(isInRun: Bool) {
        let isInParagraph = lineStart != nil
        endParagraph()
        if isInRun { appendToRun(0x20) } else { append(0x20) }
        if isInParagraph { lineStart = (bytes.count, false) }
    }

    /// The run that is to be written to the HTML now; the next piece begins a new one.
    mutating func takeRun() -> Range<Int>? {
        guard let start = runStart else { return nil }
        runStart = nil
        return start..<bytes.count
    }

    /// Adds code, or markup that is shown: no part of a run, and no prose.
    mutating func appendVerbatim(_ text: UnsafeBufferPointer<UInt8>, at match: SourceMatch?, near place: Int) {
        verbatim.append(bytes.count..<bytes.count + text.count)
        append(text, at: match, near: place)
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>, at match: SourceMatch?, near place: Int) {
        if let match {
            if match.pieces.isEmpty { addSegment(bytes.count, source: match.range) }
            for piece in match.pieces { addSegment(bytes.count + piece.text, source: piece.source) }
        } else {
            addSegment(bytes.count, source: place..<place)
        }
        bytes.append(contentsOf: text)
    }

    mutating func append(_ text: String, near place: Int) {
        addSegment(bytes.count, source: place..<place)
        bytes.append(contentsOf: text.utf8)
    }

    mutating func append(_ byte: UInt8) { bytes.append(byte) }

    /// Ends a block or a cell, unless nothing has been written since the last end.
    mutating func end(with separator: UInt8) {
        guard let last = bytes.last, last != 0x0A || separator == 0x09 else { return }
        if separator == 0x0A, last == 0x09 {
            bytes[bytes.count - 1] = separator
        } else {
            bytes.append(separator)
        }
    }

    mutating func beginHeading(_ id: String) { headings.append((bytes.count, id)) }

    /// - Parameter shared: what of the text stands in the HTML as it is, in order.
    consuming func finish(source: SourceID, html: [UInt8], shared: [PlainText.Shared]) -> PlainText {
        PlainText(
            letters: PlainText.Letters(bytes, in: html, shared: shared), segments: segments.compacted(),
            headings: headings, verbatim: verbatim,
            lines: lines.compacted(), source: source)
    }

    private mutating func addSegment(_ start: Int, source range: Range<Int>) {
        if let last = segments.last, Int(last.text) + Int(last.length) == start,
            Int(last.source) + Int(last.length) == range.lowerBound
        {
            segments[segments.count - 1] = PlainText.Segment(
                text: last.text, source: last.source, length: last.length + UInt32(clamping: range.count))
        } else {
            segments.append(
                PlainText.Segment(
                    text: UInt32(clamping: start), source: UInt32(clamping: range.lowerBound),
                    length: UInt32(clamping: range.count)))
        }
    }
}
