package import Diagnostics

/// The text of a document as readers see it, without markup.
///
/// Blocks end with a line feed, cells of a table are separated by a tab, and a line
/// end within a paragraph is one space. Code, captions and footnotes are part of it;
/// embeds and the alternative texts of pictures are not.
package struct PlainText: Sendable {
    /// Put together each time: whoever asks for it keeps it as long as it is needed.
    package var utf8: [UInt8] { letters.bytes(in: 0..<count) }
    package var count: Int { letters.count }
    private let letters: Letters
    /// Which bytes of the source the text is made of, in order of the text.
    package let segments: [Segment]
    /// Where each heading's text begins, with its id, in order.
    package let headings: [(offset: Int, id: String)]
    /// Ranges of the text that are code or shown markup, and no prose; in order.
    package let verbatim: [Range<Int>]
    /// The lines of paragraphs as they are typed, without the space around them; in order.
    package let lines: [Line]
    private let source: SourceID

    package static let empty = PlainText(
        letters: Letters([], in: [], shared: []), segments: [], headings: [], verbatim: [], lines: [],
        source: SourceID(0))

    init(
        letters: Letters, segments: [Segment], headings: [(offset: Int, id: String)], verbatim: [Range<Int>],
        lines: [Line], source: SourceID
    ) {
        self.letters = letters
        self.segments = segments
        self.headings = headings
        self.verbatim = verbatim
        self.lines = lines
        self.source = source
    }

    /// A run of bytes that stand in the source as they stand in the text; an empty one says
    /// near what text stands that was not found in the source.
    package struct Segment: Hashable, Sendable {
        /// Offset into the text.
        package let text: UInt32
        /// Offset into the whole file.
        package let source: UInt32
        package let length: UInt32
    }

    /// A line of a paragraph.
    package struct Line: Hashable, Sendable {
        /// Its place in the text.
        package var range: Range<Int> { Int(start)..<Int(end) }
        /// Whether the paragraph begins with it.
        package let isFirst: Bool
        private let start: UInt32
        private let end: UInt32

        init(_ range: Range<Int>, isFirst: Bool) {
            start = UInt32(clamping: range.lowerBound)
            end = UInt32(clamping: range.upperBound)
            self.isFirst = isFirst
        }
    }

    /// A part of the text, as far as there is one.
    package subscript(part: Range<Int>) -> [UInt8] { letters.bytes(in: part.clamped(to: 0..<count)) }

    /// Whether a byte of the text is code or shown markup.
    package func isVerbatim(_ offset: Int) -> Bool {
        let next = verbatim.partitioningIndex { $0.upperBound > offset }
        return next < verbatim.count && verbatim[next].contains(offset)
    }

    /// Where a range of the text is written: from the source of its first byte to that of its last.
    package func location(of range: Range<Int>) -> SourceLocation {
        let start = place(of: range.lowerBound).lowerBound
        let end = range.isEmpty ? start : place(of: range.upperBound - 1).upperBound
        return SourceLocation(source, start..<max(start, end))
    }

    /// The id of the nearest heading at or before an offset of the text.
    package func heading(at offset: Int) -> String? {
        let after = headings.partitioningIndex { $0.offset > offset }
        return after == 0 ? nil : headings[after - 1].id
    }

    /// The byte of the file that a byte of the text is; between segments, the empty end of the one before.
    private func place(of offset: Int) -> Range<Int> {
        let after = segments.partitioningIndex { Int($0.text) > offset }
        guard after > 0 else {
            let start = segments.first.map { Int($0.source) } ?? 0
            return start..<start
        }
        let segment = segments[after - 1]
        let end = Int(segment.source) + Int(segment.length)
        let start = min(Int(segment.source) + offset - Int(segment.text), end)
        return start..<min(start + 1, end)
    }
}

extension Array {
    /// The first index whose element satisfies the predicate, in an array where those come last.
    fileprivate func partitioningIndex(where belongsInSecond: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if belongsInSecond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
