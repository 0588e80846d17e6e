import Diagnostics
import Markdown

/// Of one kind in one text, no more are said: who has so many pasted something else than an article.
let mostFindings = 100

/// The marks that Markdown has left in an article's prose as text, and what stands beside them in the file.
struct LeftoverMarks {
    let prose: Passage
    private let source: SourceText

    init(_ text: WrittenText) {
        prose = text.prose
        source = text.source
    }

    /// Marks of one kind that stand side by side in one block.
    struct Run {
        let range: Range<Int>
        let sign: UInt8
        /// The bytes beside it, a line feed where the block ends.
        let before: UInt8
        let after: UInt8
        /// Whether a quote, a dash or the like stands before it, which is no letter.
        let isAfterSign: Bool

        var opens: Bool { !after.isBlankOrEnd }
        var closes: Bool { !before.isBlankOrEnd }
    }

    /// The runs of `*`, `_` and `~` that nobody has escaped.
    var runs: [Run] {
        var runs: [Run] = []
        var index = 0
        let marks = prose.words.marks
        while index < marks.count {
            let sign = prose.utf8[marks[index]]
            let start = marks[index]
            var end = start + 1
            index += 1
            guard sign != UInt8(ascii: "["), sign != UInt8(ascii: "]") else { continue }
            while index < marks.count, marks[index] == end, prose.utf8[end] == sign {
                end += 1
                index += 1
            }
            if isTyped(at: start) {
                runs.append(
                    Run(
                        range: start..<end, sign: sign, before: byte(start - 1), after: byte(end),
                        isAfterSign: start > 2 && prose.utf8[start - 3..<start - 1].elementsEqual([0xE2, 0x80])))
            }
        }
        return runs
    }

    /// The brackets that nobody has escaped.
    func brackets(_ sign: Unicode.Scalar) -> [Int] {
        prose.words.marks.filter { prose.utf8[$0] == UInt8(ascii: sign) && isTyped(at: $0) }
    }

    /// A byte of the prose; a line feed outside of it.
    func byte(_ offset: Int) -> UInt8 { prose.utf8.indices.contains(offset) ? prose.utf8[offset] : 0x0A }

    /// Whether it stands in the file as it reads, and no backslash before it says that it is meant.
    func isTyped(at offset: Int) -> Bool {
        let place = prose.location(of: offset..<offset + 1).range.lowerBound
        guard place < source.utf8.count, source.utf8[place] == prose.utf8[offset] else { return false }
        return place == 0 || source.utf8[place - 1] != UInt8(ascii: "\\")
    }
}

extension UInt8 {
    /// A space, a tab or a line end.
    var isBlankOrEnd: Bool { isBlank || self == 0x0A }
    var isDigit: Bool { self &- 0x30 <= 9 }
    /// Whether a letter of Vietnamese begins with it.
    var beginsLetter: Bool {
        switch self {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
        case 0xC3...0xC6, 0xE1: true
        default: false
        }
    }
}
