import Diagnostics
import Markdown

/// The lines of an article's paragraphs as they were typed.
struct TypedLines {
    let prose: Passage
    let all: [PlainText.Line]
    let text: PlainText

    init(_ written: WrittenText) {
        prose = written.prose
        text = written.body.plainText
        all = text.lines
    }

    /// What stands at the beginning of a line, at most so many bytes; nothing where that is code.
    func head(_ line: PlainText.Line, _ length: Int = 16) -> ArraySlice<UInt8> {
        let range = line.range.prefix(length)
        guard let first = range.first, !text.isVerbatim(first) else { return [] }
        return prose.utf8[range]
    }

    /// Whether a line begins with the byte in the file, so that no mark of Markdown and no escape stands before it.
    func isTyped(_ line: PlainText.Line, in source: SourceText) -> Bool {
        let place = prose.location(of: line.range.prefix(1)).range.lowerBound
        guard place < source.utf8.count, let first = line.range.first, source.utf8[place] == prose.utf8[first] else {
            return false
        }
        return place == 0 || !"\\*_~[`".utf8.contains(source.utf8[place - 1])
    }

    func location(_ line: PlainText.Line, _ length: Int) -> SourceLocation {
        prose.location(of: line.range.prefix(length))
    }
}
