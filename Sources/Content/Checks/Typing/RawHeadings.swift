import Diagnostics
import Markdown

/// Lines that were to be headings and have no blank after their `#`.
///
/// `#ChiBoTieuBieu` is a hashtag, and so may be `#tinmoi …`: one `#` counts only before a word that can be a syllable,
/// in a line that is short and no sentence.
enum RawHeadings: TextCheck {
    static let rules: [Rule] = [.rawHeading]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        let lines = TypedLines(text)
        return lines.all.compactMap { line in
            let head = lines.head(line)
            guard head.first == UInt8(ascii: "#") || head.first == 0xEF, let marks = marks(of: line, head, lines),
                lines.isTyped(line, in: text.source)
            else { return nil }
            let written = lines.prose.text(line.range.lowerBound..<line.range.lowerBound + marks.length)
            let right = String(repeating: "#", count: min(max(2, marks.count), 6))
            return Diagnostic(.rawHeading(written, right: right), at: lines.location(line, marks.length))
        }
    }

    private static let fullWidth = Array("＃".utf8)

    private static func marks(
        of line: PlainText.Line, _ head: ArraySlice<UInt8>, _ lines: TypedLines
    ) -> (count: Int, length: Int)? {
        var rest = head
        var count = 0
        while true {
            if rest.first == UInt8(ascii: "#") {
                rest = rest.dropFirst()
            } else if rest.starts(with: fullWidth) {
                rest = rest.dropFirst(3)
            } else {
                break
            }
            count += 1
        }
        let length = rest.startIndex - head.startIndex
        guard count > 0, let next = rest.first else { return nil }
        let isFullWidth = length > count
        if count > 1 || isFullWidth { return next == UInt8(ascii: "#") ? nil : (count, length) }
        let text = lines.prose.text(line.range.lowerBound + 1..<line.range.upperBound)
        return isHeading(text) ? (count, length) : nil
    }

    private static func isHeading(_ text: String) -> Bool {
        if text.first == "\u{A0}" { return true }
        let words = text.prefix(200).split(separator: " ", maxSplits: 2)
        // No syllable of Vietnamese is longer than “nghiêng”.
        guard words.count > 1, words[0].count <= 7, words[0].allSatisfy(\.isLetter), words[1].first != "#",
            !words[0].dropFirst().contains(where: \.isUppercase) || words[0].allSatisfy(\.isUppercase)
        else { return false }
        return text.utf8.count < 160 && !".!?:".contains(text.last ?? ".")
    }
}
