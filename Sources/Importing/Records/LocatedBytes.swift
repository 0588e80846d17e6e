import Diagnostics

/// The bytes of a file with the places of its decoded text in them.
///
/// A place is of the text that everybody reads (NFC, LF, no byte order mark); what is written into a file has to
/// leave all of its other bytes as they are.
struct LocatedBytes {
    let bytes: [UInt8]
    let text: SourceText
    /// What ends a line in this file.
    let lineEnd: [UInt8]
    private let rawLines: [Range<Int>]
    private let textStarts: [Int]

    /// Nil for bytes that are no text.
    init?(_ bytes: [UInt8]) {
        guard let text = try? SourceText(decoding: bytes) else { return nil }
        self.bytes = bytes
        self.text = text
        textStarts = text.lineStarts
        (rawLines, lineEnd) = Self.lines(of: bytes)
        guard rawLines.count == textStarts.count else { return nil }
    }

    /// The bytes that a range of the text is written in; nil where that cannot be told.
    func raw(_ range: Range<Int>) -> Range<Int>? {
        guard let start = raw(range.lowerBound), let end = raw(range.upperBound), start <= end else { return nil }
        return start..<end
    }

    /// The end of the line that a byte of the text is in, before its line end.
    func endOfLine(at offset: Int) -> Int { text.line(at: offset, of: textStarts).range.upperBound }

    /// The start of the line that a byte of the text is in.
    func startOfLine(at offset: Int) -> Int { text.line(at: offset, of: textStarts).range.lowerBound }
}

extension LocatedBytes {
    private static func lines(of bytes: [UInt8]) -> (lines: [Range<Int>], end: [UInt8]) {
        var lines: [Range<Int>] = []
        var end: [UInt8]?
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var index = start
        while index < bytes.count {
            guard bytes[index] == 0x0A || bytes[index] == 0x0D else {
                index += 1
                continue
            }
            let length = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
            lines.append(start..<index)
            if end == nil { end = Array(bytes[index..<index + length]) }
            index += length
            start = index
        }
        lines.append(start..<bytes.count)
        return (lines, end ?? [0x0A])
    }

    private func raw(_ offset: Int) -> Int? {
        let number = text.line(at: offset, of: textStarts).number - 1
        let line = rawLines[number]
        let start = textStarts[number]
        let within = offset - start
        let end = number + 1 < textStarts.count ? textStarts[number + 1] - 1 : text.utf8.count
        guard within <= end - start else { return nil }
        if bytes[line].elementsEqual(text.utf8[start..<end]) { return line.lowerBound + within }
        // Decomposed letters are longer in the file than in the text: character by character.
        var (raw, composed) = (line.lowerBound, 0)
        for character in String(decoding: bytes[line], as: UTF8.self) {
            if composed == within { return raw }
            raw += character.utf8.count
            composed += Normalization.nfc(String(character)).utf8.count
        }
        return composed == within && raw == line.upperBound ? raw : nil
    }
}

/// Changes to the bytes of one file, made at once.
struct ByteEdits {
    private var edits: [(range: Range<Int>, text: [UInt8], order: Int)] = []

    mutating func replace(_ range: Range<Int>, with text: [UInt8]) { edits.append((range, text, edits.count)) }

    /// The bytes with all changes; nil where two of them overlap.
    func apply(to bytes: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var end = 0
        for edit in edits.sorted(by: { ($0.range.lowerBound, $0.order) < ($1.range.lowerBound, $1.order) }) {
            guard edit.range.lowerBound >= end, edit.range.upperBound <= bytes.count else { return nil }
            result += bytes[end..<edit.range.lowerBound]
            result += edit.text
            end = edit.range.upperBound
        }
        return result + bytes[end...]
    }
}
