import Diagnostics
import Markdown

/// Lines that were to be items of a list and are text: `-mục`, `1.mục`; and such as `a) mục`, `1/ mục`, which may stand
/// as they are in paragraphs of their own, and run together where no blank line is between them.
enum RawLists: TextCheck {
    static let rules: [Rule] = [.rawList]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        let lines = TypedLines(text)
        var findings: [Diagnostic] = []
        var together = Together()
        for line in lines.all {
            if line.isFirst { findings += together.end(lines) }
            let head = lines.head(line)
            guard let first = head.first, mayBegin(first) else { continue }
            if let length = markWithoutBlank(head, line, lines), lines.isTyped(line, in: text.source) {
                // The first item says enough of those that follow it.
                if !together.isInList {
                    let mark = lines.prose.text(line.range.lowerBound..<line.range.lowerBound + length)
                    findings.append(Diagnostic(.listWithoutBlank(mark), at: lines.location(line, length)))
                }
                together.isInList = true
            } else if let length = printedMark(head), lines.isTyped(line, in: text.source) {
                together.add(line, length)
            } else {
                together.isInList = false
            }
        }
        return findings + together.end(lines)
    }
}

extension RawLists {
    /// The lines of one paragraph that begin with a printed mark.
    private struct Together {
        var isInList = false
        private var first: (line: PlainText.Line, length: Int)?
        private var count = 0

        mutating func add(_ line: PlainText.Line, _ length: Int) {
            if first == nil { first = (line, length) }
            count += 1
        }

        mutating func end(_ lines: TypedLines) -> [Diagnostic] {
            defer { (first, count) = (nil, 0) }
            guard let (line, length) = first, count > 1 else { return [] }
            let mark = lines.prose.text(line.range.lowerBound..<line.range.lowerBound + length)
            return [Diagnostic(.listRunsTogether(mark, count: count), at: lines.location(line, length))]
        }
    }

    private static func mayBegin(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte.isDigit || byte.beginsLetter || byte == 0xE2
    }

    /// The length of `-` or `1.` before a letter; “-Hết-” and “-o0o-” end a text.
    private static func markWithoutBlank(
        _ head: ArraySlice<UInt8>, _ line: PlainText.Line, _ lines: TypedLines
    ) -> Int? {
        if head.first == UInt8(ascii: "-") || head.first == UInt8(ascii: "+") {
            guard let next = head.dropFirst().first, next.beginsLetter,
                lines.prose.utf8[line.range.upperBound - 1] != UInt8(ascii: "-")
            else { return nil }
            return 1
        }
        let digits = head.prefix(while: \.isDigit).count
        guard (1...3).contains(digits), let mark = head.dropFirst(digits).first,
            mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"),
            let next = head.dropFirst(digits + 1).first, next.beginsLetter
        else { return nil }
        return digits + 1
    }

    /// The length of `1/`, `a)`, `a.` or `II.` before a blank, or of a dash.
    private static func printedMark(_ head: ArraySlice<UInt8>) -> Int? {
        if head.starts(with: "–".utf8) || head.starts(with: "—".utf8) { return 3 }
        let digits = head.prefix(while: \.isDigit).count
        let romans = head.prefix { "IVX".utf8.contains($0) }.count
        let letter = head.starts(with: "đ".utf8) ? 2 : head.prefix(1).count { $0 > 0x60 && $0 < 0x7B }
        let length = max(digits, romans, letter)
        guard (1...4).contains(length), head.dropFirst(length + 1).first == 0x20 else { return nil }
        return switch head.dropFirst(length).first {
        case UInt8(ascii: "/"): digits > 0 ? length + 1 : nil
        case UInt8(ascii: ")"): letter > 0 ? length + 1 : nil
        case UInt8(ascii: "."): digits == 0 ? length + 1 : nil
        default: nil
        }
    }
}
