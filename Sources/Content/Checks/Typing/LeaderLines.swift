import Diagnostics
import Markdown

/// Rows of dots or underscores, which a form has to be written on.
///
/// Four dots may be an ellipsis after “v.v.”, so that it takes six within a line.
enum LeaderLines: TextCheck {
    static let rules: [Rule] = [.leaderLine]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        let place = text.body.remarks.leaders.first ?? leader(in: text.prose, text.body.plainText)
        return place.map { [Diagnostic(.leaderLine, at: $0)] } ?? []
    }

    /// Looks between words, where alone one can be.
    private static func leader(in prose: Passage, _ text: PlainText) -> SourceLocation? {
        var end = 0
        for word in prose.words.all where Int(word.start) >= end {
            if Int(word.start) - end >= shortest, let found = leader(in: end..<Int(word.start), prose, text) {
                return found
            }
            end = Int(word.end)
            // An address or code ends at a blank.
            if word.traits.contains(.exempt) {
                end = prose.utf8[end...].firstIndex(where: \.isBlankOrEnd) ?? prose.utf8.count
            }
        }
        return leader(in: end..<prose.utf8.count, prose, text)
    }

    private static let shortest = 4

    private static func leader(in gap: Range<Int>, _ prose: Passage, _ text: PlainText) -> SourceLocation? {
        var index = gap.lowerBound
        while index < gap.upperBound {
            let start = index
            guard let sign = sign(at: index, prose) else {
                index += 1
                continue
            }
            var signs = 0
            var last = index
            while index < gap.upperBound {
                if self.sign(at: index, prose) == sign {
                    index += sign == ellipsis ? 3 : 1
                    // Two ellipses are a silence.
                    signs += sign == ellipsis ? 2 : 1
                    last = index
                } else if prose.utf8[index] == 0x20 {
                    index += 1
                } else {
                    break
                }
            }
            let isWholeLine = isEnd(start - 1, prose) && isEnd(last, prose)
            let isLeader = signs >= (isWholeLine || sign == UInt8(ascii: "_") ? 4 : 6)
            if isLeader, !text.isVerbatim(start), !text.isVerbatim(last - 1) { return prose.location(of: start..<last) }
        }
        return nil
    }

    private static let ellipsis: UInt8 = 0xE2

    private static func sign(at index: Int, _ prose: Passage) -> UInt8? {
        switch prose.utf8[index] {
        case UInt8(ascii: "."), UInt8(ascii: "_"): prose.utf8[index]
        case 0xE2 where prose.utf8[index...].starts(with: "…".utf8): ellipsis
        default: nil
        }
    }

    private static func isEnd(_ index: Int, _ prose: Passage) -> Bool {
        !prose.utf8.indices.contains(index) || prose.utf8[index].isBlankOrEnd
    }
}
