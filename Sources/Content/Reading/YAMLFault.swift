import Diagnostics

/// Turns libyaml's syntax errors into sentences about what an editor has most likely typed.
struct YAMLFault {
    private let fault: YAMLEvents.Fault
    private let bytes: UnsafeBufferPointer<UInt8>
    private let lastQuoted: Range<Int>?

    init(_ fault: YAMLEvents.Fault, bytes: UnsafeBufferPointer<UInt8>, lastQuoted: Range<Int>?) {
        self.fault = fault
        self.bytes = bytes
        self.lastQuoted = lastQuoted
    }

    /// What is wrong and where: at the cause where it can be told, otherwise at the line where libyaml noticed it.
    func explained() -> (Problem, Range<Int>) {
        if fault.isCharacter { return (.yamlCharacter(character(at: fault.offset)), characterRange(at: fault.offset)) }
        if fault.context.contains("directive") || fault.problem.contains("incompatible YAML") {
            return (.yamlDirective, bytes.line(at: fault.start))
        }
        if let value = closedWithCurlyQuote() { return value }
        if fault.context.contains("quoted scalar") { return inQuotes() }
        if fault.problem.contains("tab character") || byte(at: fault.offset) == 0x09 { return atTab() }
        if fault.problem.hasPrefix("mapping values are not allowed") { return atColon() }
        if fault.problem.hasPrefix("could not find expected ':'") {
            return missingColon(in: bytes.line(at: fault.start))
        }
        if fault.context.contains("flow") { return inBrackets() }
        if let text = afterQuotes() { return text }
        if let value = needsQuotes() { return value }
        if byte(at: fault.offset) == UInt8(ascii: ":"), fault.problem.hasPrefix("did not find expected key") {
            return (.yamlMissingKey, fault.offset..<fault.offset + 1)
        }
        let misplaced = [
            "did not find expected key", "did not find expected '-'", "did not find expected <document start>",
        ]
        let line = bytes.line(at: fault.offset)
        return (misplaced.contains { fault.problem.hasPrefix($0) } ? bytes.indentation(of: line) : .yamlSyntax, line)
    }
}

extension YAMLFault {
    /// An unclosed quote swallows the rest; a backslash is an escape only in double quotes.
    private func inQuotes() -> (Problem, Range<Int>) {
        let quote = character(at: fault.start)
        if fault.problem.contains("escape") || fault.problem.contains("hexdecimal") {
            // Of \x, \u and \U libyaml marks the digits.
            let backslash =
                byte(at: fault.offset) == UInt8(ascii: "\\") ? fault.offset : max(fault.start, fault.offset - 2)
            return (.yamlEscape, backslash..<characterRange(at: backslash + 1).upperBound)
        }
        return (.yamlUnclosedQuote(quote), fault.start..<fault.start + 1)
    }

    /// A value that a straight quote opens and a curly one was to close, so that it goes on to the next straight one.
    private func closedWithCurlyQuote() -> (Problem, Range<Int>)? {
        let isOpen = fault.context.contains("quoted scalar")
        guard let start = isOpen ? fault.start : lastQuoted?.lowerBound, start < bytes.count else { return nil }
        let value = start..<max(start, bytes.line(at: start).upperBound)
        guard isOpen || lastQuoted.map({ $0.upperBound > value.upperBound }) ?? false,
            CurlyQuotes.within(String(decoding: bytes[value], as: UTF8.self)) != nil
        else { return nil }
        return (.yamlCurlyQuotes(quoted: bytes.lineWithQuotedValue(at: start)), value)
    }

    private func missingColon(in line: Range<Int>) -> (Problem, Range<Int>) {
        MistypedColon(line, in: bytes).map { ($0.problem, $0.place) } ?? (.yamlMissingColon, line)
    }

    private func atTab() -> (Problem, Range<Int>) {
        let end = bytes[fault.offset...].firstIndex { $0 != 0x09 } ?? bytes.count
        return (.yamlTab, fault.offset..<max(end, min(fault.offset + 1, bytes.count)))
    }

    /// A second colon in a line is part of the value; the first one means that the line is indented
    /// too far, or that the line before has no colon.
    private func atColon() -> (Problem, Range<Int>) {
        let line = bytes.line(at: fault.offset)
        if let value = bytes.value(ofLine: line), value.lowerBound < fault.offset {
            let quoted = bytes.lineWithQuotedValue(at: fault.offset)
            let isInCurlyQuotes = CurlyQuotes.within(String(decoding: bytes[value], as: UTF8.self)) != nil
            return (isInCurlyQuotes ? .yamlCurlyQuotes(quoted: quoted) : .yamlQuotesNeeded(":", quoted: quoted), value)
        }
        if line.lowerBound > 1 {
            let before = bytes.line(at: bytes[..<line.lowerBound].lastIndex { !$0.isBlank && $0 != 0x0A } ?? 0)
            if bytes.value(ofLine: before) == nil, bytes[before].last != UInt8(ascii: ":") {
                return missingColon(in: before)
            }
        }
        return (bytes.indentation(of: line), line)
    }

    private func inBrackets() -> (Problem, Range<Int>) {
        let bracket = fault.start..<min(fault.start + 1, bytes.count)
        return (.yamlBrackets(quoted: bytes.lineWithQuotedValue(at: fault.start)), bracket)
    }

    /// Text after a closing quote: either a quote inside the value, or one that was closed lines later than meant.
    private func afterQuotes() -> (Problem, Range<Int>)? {
        guard let lastQuoted, fault.problem.hasPrefix("did not find expected key") else { return nil }
        let between = bytes[min(lastQuoted.upperBound, fault.offset)..<fault.offset]
        guard between.allSatisfy(\.isBlank) else { return nil }
        if bytes[lastQuoted].contains(0x0A) {
            return (
                .yamlUnclosedQuote(character(at: lastQuoted.lowerBound)),
                lastQuoted.lowerBound..<lastQuoted.lowerBound + 1
            )
        }
        let rest = fault.offset..<max(fault.offset, bytes.line(at: fault.offset).upperBound)
        return (.yamlTextAfterQuote(quoted: bytes.lineWithQuotedValue(at: fault.offset)), rest)
    }

    /// A value that begins with a character that means something in YAML.
    private func needsQuotes() -> (Problem, Range<Int>)? {
        let line = bytes.line(at: fault.offset)
        guard let value = bytes.value(ofLine: line), let first = bytes[value].first,
            "[]{}*&!|>%@`,?-".utf8.contains(first)
        else { return nil }
        return (
            .yamlQuotesNeeded(character(at: value.lowerBound), quoted: bytes.lineWithQuotedValue(at: fault.offset)),
            value
        )
    }

    private func byte(at offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private func characterRange(at offset: Int) -> Range<Int> {
        guard offset < bytes.count else { return bytes.count..<bytes.count }
        let end = bytes[(offset + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
        return offset..<end
    }

    private func character(at offset: Int) -> String {
        String(decoding: bytes[characterRange(at: offset)], as: UTF8.self)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The line at an offset, without the blanks around it.
    func line(at offset: Int) -> Range<Int> {
        let offset = Swift.min(offset, count)
        var start = self[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        var end = self[offset...].firstIndex(of: 0x0A) ?? count
        while start < end, self[start].isBlank { start += 1 }
        while end > start, self[end - 1].isBlank { end -= 1 }
        return start..<end
    }

    /// The value in a line `key: value`, where there is one.
    func value(ofLine line: Range<Int>) -> Range<Int>? {
        guard let colon = line.dropLast().first(where: { self[$0] == UInt8(ascii: ":") && self[$0 + 1].isBlank }) else {
            return nil
        }
        return (self[colon + 1..<line.upperBound].firstIndex { !$0.isBlank } ?? line.upperBound)..<line.upperBound
    }

    /// What is to be said of a line that is not indented as it should: how far it is, and how far the line above.
    func indentation(of line: Range<Int>) -> Problem {
        guard let end = self[..<line.lowerBound].lastIndex(where: { !$0.isBlank && $0 != 0x0A }) else {
            return .yamlIndentation
        }
        let above = self.line(at: end)
        let (own, other) = (blanks(before: line), blanks(before: above))
        // Fields of an item stand below its first one, items below each other.
        let isItem = self[above].starts(with: "- ".utf8) && !self[line].starts(with: "-".utf8)
        let inItem = isItem ? self[above].dropFirst().prefix(while: \.isBlank).count + 1 : 0
        return own == other + inItem ? .yamlIndentation : .yamlIndentation(own, above: other + inItem)
    }

    /// How many blanks stand before a line.
    func blanks(before line: Range<Int>) -> Int {
        line.lowerBound - (self[..<line.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
    }

    /// The line with its value in quotes, to be shown as the correction; nil where it is too long to show.
    func lineWithQuotedValue(at offset: Int) -> String? {
        let line = line(at: offset)
        guard line.count <= 200, let value = value(ofLine: line), !value.isEmpty else { return nil }
        let written = String(decoding: self[value], as: UTF8.self)
        let text = CurlyQuotes.within(written) ?? written
        let name = String(decoding: self[line.lowerBound..<value.lowerBound], as: UTF8.self)
        let needsSingle = text.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
        return name
            + (needsSingle
                ? "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
                : "\"\(text)\"")
    }
}
