package import Diagnostics

extension MarkdownDocument {
    /// A picture of the site itself; pictures of other hosts are refused.
    package struct Picture: Hashable, Sendable {
        /// The path as written, percent-decoded and in NFC; not checked.
        package let file: String
        package let alt: String
        package let caption: String?
        /// The photographer, without the `Ảnh:` before it.
        package let credit: String?
        /// The path as it is written.
        package let location: SourceLocation
        /// The alternative text as it is written; nil where there is none.
        package let altLocation: SourceLocation?
        /// Whether it stands alone in its paragraph, with its caption and credit below it.
        package let isFigure: Bool
    }
}

/// A picture's title in its two parts: `Lễ trao huy hiệu. Ảnh: Trà Dũng`.
///
/// Both are ranges of the title's bytes, nil where they are empty.
struct PictureCaption {
    let caption: Range<Int>?
    let credit: Range<Int>?

    init(_ title: UnsafeBufferPointer<UInt8>) {
        var end = title.count
        guard let label = Self.label(in: title) else {
            caption = Self.range(title[...])
            credit = nil
            return
        }
        var start = label.lowerBound
        if start > 0, title[start - 1] == UInt8(ascii: "(") {
            start -= 1
            end = Self.trimmed(title[..<end]).endIndex
            if end > label.upperBound, title[end - 1] == UInt8(ascii: ")") { end -= 1 }
        }
        caption = Self.range(title[..<start])
        credit = Self.range(title[label.upperBound..<end])
    }
}

extension PictureCaption {
    /// The last `Ảnh:` that begins the title, a sentence or a bracket; `Trong ảnh:` begins none.
    private static func label(in title: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        let label = Array("Ảnh:".utf8)
        var start = title.count - label.count
        while start >= 0 {
            if title[start..<start + label.count].elementsEqual(label), beginsSomething(title, at: start) {
                return start..<start + label.count
            }
            start -= 1
        }
        return nil
    }

    private static func beginsSomething(_ title: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        start == 0 || [UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "(")].contains(title[start - 1])
    }

    private static func range(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Range<Int>? {
        let trimmed = trimmed(bytes)
        return trimmed.isEmpty ? nil : trimmed.startIndex..<trimmed.endIndex
    }

    private static func trimmed(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>> {
        var bytes = bytes
        while let last = bytes.last, last.isWhitespace { bytes = bytes.dropLast() }
        while let first = bytes.first, first.isWhitespace { bytes = bytes.dropFirst() }
        return bytes
    }
}

extension UInt8 {
    /// A space, tab or line end.
    var isWhitespace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
