import Diagnostics
import Markdown

/// Links, pictures and references that Markdown has left as they are typed.
///
/// Brackets alone are text (“[…]”, “[sic]”), and so are brackets with something in parentheses after a blank, unless
/// that can be nothing but a target.
enum RawLinks: TextCheck {
    static let rules: [Rule] = [.rawLink, .undefinedLabel, .footnoteUndefined]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        let prose = text.prose
        guard !prose.words.marks.isEmpty || prose.utf8.holds(UInt8(ascii: "(")) else { return [] }
        let marks = LeftoverMarks(text)
        var findings: [Diagnostic] = []
        var last = 0
        for bracket in marks.brackets("]").prefix(20 * mostFindings) where bracket >= last {
            guard let found = link(closedAt: bracket, marks) else { continue }
            findings.append(Diagnostic(found.problem, at: prose.location(of: found.place)))
            last = found.place.upperBound
        }
        for bracket in marks.brackets("[").prefix(20 * mostFindings) {
            guard let label = footnoteLabel(at: bracket, marks) else { continue }
            findings.append(
                Diagnostic(
                    .footnoteUndefined(prose.text(label)),
                    at: prose.location(of: bracket..<label.upperBound + 1)))
        }
        return findings + strayReferences(in: text, outside: findings)
    }
}

extension RawLinks {
    private typealias Found = (problem: Problem, place: Range<Int>)

    /// Nothing of what is shown is longer, and no target is looked for further away.
    private static let longest = 300

    private static func link(closedAt bracket: Int, _ marks: LeftoverMarks) -> Found? {
        let prose = marks.prose
        let next = marks.byte(bracket + 1)
        if next == UInt8(ascii: "("), marks.isTyped(at: bracket + 1) {
            return rawLink(bracket, target: bracket + 2, marks)
        }
        if next == UInt8(ascii: "["), let end = end(of: UInt8(ascii: "]"), from: bracket + 2, prose) {
            let label = bracket + 2..<end
            let start = start(of: bracket, prose)
            // “[1][2]” are two notes of a printed text.
            guard !prose.utf8[start..<bracket].allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "[") }) else { return nil }
            let written = prose.text(start..<end + 1)
            return (
                .undefinedLabel(prose.text(label.isEmpty ? start + 1..<bracket : label), written: written),
                start..<end + 1
            )
        }
        var place = bracket + 1
        while marks.byte(place) == 0x20 { place += 1 }
        if place > bracket + 1, marks.byte(place) == UInt8(ascii: "("),
            let end = end(of: UInt8(ascii: ")"), from: place + 1, prose), isTarget(place + 1..<end, prose)
        {
            let start = start(of: bracket, prose)
            return (.linkWithGap(prose.text(start..<end + 1)), start..<end + 1)
        }
        return nil
    }

    /// `](` that is no link: what is in the parentheses is none that Markdown knows.
    private static func rawLink(_ bracket: Int, target start: Int, _ marks: LeftoverMarks) -> Found {
        let prose = marks.prose
        let begin = self.start(of: bracket, prose)
        guard let end = end(of: UInt8(ascii: ")"), from: start, prose) else {
            let limit = min(prose.utf8.count, start + 20)
            let shown = begin..<(prose.utf8[start..<limit].firstIndex(of: 0x0A) ?? limit)
            return (.linkNotClosed(prose.text(shown.trimmed(to: prose))), begin..<start)
        }
        let target = prose.utf8[start..<end]
        let place = begin..<end + 1
        let written = prose.text(place)
        if target.contains(sequence: "“") || target.contains(sequence: "”") {
            return (.linkWithCurlyQuotes(written), place)
        }
        if target.count(where: { $0 == UInt8(ascii: "\"") }) > 2 { return (.linkWithQuotesInside(written), place) }
        let words = prose.text(start..<end)
        if let colon = words.firstIndex(of: ":"), schemes.contains(String(words[..<colon])),
            words[words.index(after: colon)...].first?.isWhitespace ?? false
        {
            let rest = words[words.index(after: colon)...].drop(while: \.isWhitespace)
            return (
                .linkWithBlankAfterScheme(written, scheme: String(words[..<colon]), target: String(rest)), place
            )
        }
        let path = words.prefix { $0 != "\"" }.reversed().drop(while: \.isWhitespace).reversed()
        guard path.contains(where: \.isWhitespace) else { return (.linkWithOddTarget(written), place) }
        return (.linkWithBlanks(written, target: String(path)), place)
    }

    /// `(org:…)` without its brackets, or before them.
    private static func strayReferences(in text: WrittenText, outside found: [Diagnostic]) -> [Diagnostic] {
        let prose = text.prose
        let words = prose.words.all
        var findings: [Diagnostic] = []
        guard hasScheme(prose.utf8) else { return [] }
        for (index, word) in words.enumerated()
        where word.count >= 3 && word.count <= 7 && prose.byte(after: index) == UInt8(ascii: ":") {
            guard prose.byte(before: index) == UInt8(ascii: "("), !word.traits.contains(.exempt),
                schemes.contains(prose.text(word.range)), index + 1 < words.count,
                words[index + 1].start == word.end + 1,
                let end = end(of: UInt8(ascii: ")"), from: Int(word.end), prose)
            else { continue }
            let place = word.range.lowerBound..<end
            let location = prose.location(of: place)
            guard !found.contains(where: { $0.location.map { $0.range.overlaps(location.range) } ?? false }) else {
                continue
            }
            let isReversed = end + 1 < prose.utf8.count && prose.utf8[end + 1] == UInt8(ascii: "[")
            let written = prose.text(place)
            findings.append(
                Diagnostic(isReversed ? .linkReversed("(\(written))[") : .referenceWithoutLink(written), at: location))
        }
        return findings
    }

    private static let schemes: Set<String> = ["org", "doc", "award", "article"]

    /// Whether the first letter of a scheme stands behind a parenthesis: rarely.
    private static func hasScheme(_ text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { text in
            var start = 0
            while let open = text.firstOffset(of: UInt8(ascii: "("), in: start..<text.count) {
                start = open + 1
                if start < text.count, "oda".utf8.contains(text[start]) { return true }
            }
            return false
        }
    }

    /// The label of `[^label]` that refers to nothing.
    private static func footnoteLabel(at bracket: Int, _ marks: LeftoverMarks) -> Range<Int>? {
        guard marks.byte(bracket + 1) == UInt8(ascii: "^"),
            let end = end(of: UInt8(ascii: "]"), from: bracket + 2, marks.prose), end > bracket + 2,
            !marks.prose.utf8[bracket + 2..<end].contains(0x20)
        else { return nil }
        return bracket + 2..<end
    }

    /// Whether parentheses hold what can be nothing but the target of a link.
    private static func isTarget(_ range: Range<Int>, _ prose: Passage) -> Bool {
        let text = prose.text(range)
        guard !text.isEmpty, !text.contains(where: \.isWhitespace) else { return false }
        if let colon = text.firstIndex(of: ":") {
            let scheme = text[..<colon]
            return schemes.contains(String(scheme)) || ["http", "https", "mailto", "tel"].contains(String(scheme))
        }
        return text.hasPrefix("/") || text.hasPrefix("#") || text.hasPrefix("www.")
            || [".md", ".jpg", ".jpeg", ".png", ".webp", ".pdf"].contains { text.lowercased().hasSuffix($0) }
    }

    /// The bracket that the one at an offset closes, with the `!` of a picture before it.
    private static func start(of bracket: Int, _ prose: Passage) -> Int {
        var depth = 0
        var index = bracket
        let limit = max(0, bracket - longest)
        while index > limit {
            index -= 1
            switch prose.utf8[index] {
            case UInt8(ascii: "]"): depth += 1
            case UInt8(ascii: "["):
                if depth == 0 {
                    return index > 0 && prose.utf8[index - 1] == UInt8(ascii: "!") ? index - 1 : index
                }
                depth -= 1
            case 0x0A: return bracket
            default: break
            }
        }
        return bracket
    }

    /// The sign that closes what is open at an offset, in the same block.
    private static func end(of sign: UInt8, from start: Int, _ prose: Passage) -> Int? {
        let open = sign == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
        var depth = 0
        var index = start
        let limit = min(prose.utf8.count, start + longest)
        while index < limit, prose.utf8[index] != 0x0A {
            if prose.utf8[index] == open { depth += 1 }
            if prose.utf8[index] == sign {
                if depth == 0 { return index }
                depth -= 1
            }
            index += 1
        }
        return nil
    }
}

extension ArraySlice<UInt8> {
    fileprivate func contains(sequence text: StaticString) -> Bool {
        text.withUTF8Buffer { needle in
            indices.contains { self[$0] == needle.first && self[$0...].starts(with: needle) }
        }
    }
}

extension Range<Int> {
    /// The range without a letter that its end cuts in two.
    fileprivate func trimmed(to prose: Passage) -> Range<Int> {
        var end = upperBound
        while end > lowerBound, end < prose.utf8.count, prose.utf8[end] & 0xC0 == 0x80 { end -= 1 }
        return lowerBound..<end
    }
}
