package import Diagnostics
import LibYAML

/// Reads the part of YAML that records need: scalars, lists and mappings, each with its place.
///
/// What makes YAML surprising (anchors, aliases, tags, merge keys, keys that are no
/// text, several documents) is refused where it stands.
package enum YAMLReader {
    /// Deeper nesting is refused: no record needs it, and a stack has an end.
    package static let deepest = 100
    /// After so many problems the rest of a text is not read: they have one cause.
    package static let mostProblems = 50

    /// The value in a range of the text; nil where there is none or where it cannot be understood,
    /// which is then among the diagnostics.
    package static func read(
        _ text: SourceText, range: Range<Int>, source: SourceID, diagnostics: inout [Diagnostic]
    ) -> Node? {
        text.utf8.withUnsafeBufferPointer { bytes in
            let range = withoutBlankEnd(range.clamped(to: 0..<bytes.count), in: bytes)
            guard !range.isEmpty else { return nil }
            let part = UnsafeBufferPointer(rebasing: bytes[range])
            if let place = costlyBlanks(in: part) {
                diagnostics.report(.yamlTooManyBlanks, at: SourceLocation(source, place.shifted(by: range.lowerBound)))
                return nil
            }
            guard var document = YAMLDocument(part, base: range.lowerBound, source: source) else {
                diagnostics.report(.yamlSyntax, at: SourceLocation(source, range))
                return nil
            }
            let node = document.read()
            diagnostics += document.diagnostics
            return node
        }
    }
}

extension YAMLReader {
    /// A tab on the last, empty line would be refused by libyaml; one line end stays.
    private static func withoutBlankEnd(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1].isBlank || bytes[end - 1] == 0x0A { end -= 1 }
        guard end > range.lowerBound, end < range.upperBound else { return range.lowerBound..<end }
        return range.lowerBound..<(bytes[end] == 0x0A ? end + 1 : end)
    }

    /// libyaml wipes a buffer as long as a scalar's longest run of blanks after each of its words:
    /// the run, where that product is beyond a fraction of a second.
    private static func costlyBlanks(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        guard bytes.count > 1 << 16 else { return nil }
        var longest = 0..<0
        var start = 0
        for (index, byte) in bytes.enumerated() where !byte.isBlank && byte != 0x0A {
            if index - start > longest.count { longest = start..<index }
            start = index + 1
        }
        let (cost, overflow) = longest.count.multipliedReportingOverflow(by: bytes.count)
        return overflow || cost > 1 << 32 ? longest : nil
    }
}

/// One document while it is read.
private struct YAMLDocument: ~Copyable {
    private(set) var diagnostics: [Diagnostic] = []
    private var events: YAMLEvents
    private let bytes: UnsafeBufferPointer<UInt8>
    private let base: Int
    private let source: SourceID
    /// Where the last value ended: a block has no end of its own.
    private var end = 0
    /// The last quoted scalar, for what follows its closing quote.
    private var lastQuoted: Range<Int>?
    /// How many brackets are open.
    private var openBrackets = 0
    /// Whether a value was left out, so that the rest would seem to miss it.
    private var isBroken = false

    /// Nothing more is read; the reason is among the diagnostics.
    private enum Stop: Error { case reported }

    init?(_ bytes: UnsafeBufferPointer<UInt8>, base: Int, source: SourceID) {
        guard let events = YAMLEvents(bytes) else { return nil }
        self.events = events
        self.bytes = bytes
        self.base = base
        self.source = source
    }

    mutating func read() -> Node? {
        do throws(Stop) {
            try advance()
            try advance()
            guard events.type == YAML_DOCUMENT_START_EVENT else { return nil }
            try checkDirectives()
            try advance()
            let node = try node(depth: 1)
            try advance()
            try advance()
            if events.type == YAML_DOCUMENT_START_EVENT { try refuse(.yamlSeveralDocuments, at: events.range()) }
            return isBroken || node.isNull ? nil : node
        } catch {
            return nil
        }
    }

    /// Reads the value that the current event begins.
    private mutating func node(depth: Int) throws(Stop) -> Node {
        let range = events.range()
        if depth > YAMLReader.deepest { throw stop(.yamlTooDeep(limit: YAMLReader.deepest), at: range.prefix(1)) }
        switch events.type {
        case YAML_SCALAR_EVENT: return .scalar(try value())
        case YAML_SEQUENCE_START_EVENT: return try list(from: range, depth: depth)
        case YAML_MAPPING_START_EVENT: return try mapping(from: range, depth: depth)
        case YAML_ALIAS_EVENT:
            try refuse(.yamlAlias(quoted: quotedLine(at: range.lowerBound)), at: range)
            isBroken = true
            end = range.upperBound
            return .scalar(Scalar(text: "", location: location(range), isPlain: true))
        default: throw stop(.yamlSyntax, at: range)
        }
    }

    /// A scalar that is no key, as it is meant where it stands in quotation marks that are none to YAML.
    private mutating func value() throws(Stop) -> Scalar {
        let scalar = try scalar()
        guard scalar.isPlain else { return scalar }
        try checkFurtherLines(of: scalar.location.range.shifted(by: -base))
        if let text = CurlyQuotes.within(scalar.text) {
            diagnostics.report(.curlyQuotes(text), at: scalar.location)
            return Scalar(text: text, location: scalar.location, isPlain: false)
        }
        if openBrackets > 0, CurlyQuotes.isCut(scalar.text) {
            try refuse(.yamlCurlyQuotes(quoted: nil), at: scalar.location)
        }
        return scalar
    }

    private mutating func scalar() throws(Stop) -> Scalar {
        let data = events.event.data.scalar
        var range = try properties(anchor: data.anchor != nil, tag: data.tag != nil)
        var text = String(decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
        let isQuoted = data.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE || data.style == YAML_SINGLE_QUOTED_SCALAR_STYLE
        if isQuoted {
            lastQuoted = range
            // Only an escape can bring in what is not in the source.
            if data.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE, bytes[range].contains(UInt8(ascii: "\\")) {
                if text.utf8.contains(0) {
                    try refuse(.yamlNullEscape, at: range)
                    text.unicodeScalars.removeAll { $0 == "\0" }
                }
                text = Normalization.nfc(text)
                let suspect = SuspectText(Array(text.utf8))
                let problems = suspect.problems()
                for (problem, _) in problems { try refuse(problem, at: range) }
                if !problems.isEmpty { text = String(decoding: suspect.cleaned(), as: UTF8.self) }
            }
        } else if data.style != YAML_PLAIN_SCALAR_STYLE {
            range = range.lowerBound..<(bytes[range].lastIndex { !$0.isBlank && $0 != 0x0A } ?? range.lowerBound) + 1
            // A block's text is below its `|` or `>`: what is wrong in it is wrong there.
            if let header = bytes[range].firstIndex(of: 0x0A),
                let text = bytes[header..<range.upperBound].firstIndex(where: { !$0.isBlank && $0 != 0x0A })
            {
                range = text..<range.upperBound
            }
        }
        end = range.upperBound
        if data.style == YAML_PLAIN_SCALAR_STYLE, let cut = cut(after: range) {
            try refuse(.cutAtHash(text, quoted: quotedLine(at: cut.lowerBound)), at: cut)
        }
        if text.utf8.count > Scalar.longest {
            try refuse(.valueTooLong(limit: Scalar.longest), at: range)
            text = Scalar.standIn
        }
        return Scalar(text: text, location: location(range), isPlain: data.style == YAML_PLAIN_SCALAR_STYLE)
    }

    private mutating func list(from range: Range<Int>, depth: Int) throws(Stop) -> Node {
        let data = events.event.data.sequence_start
        let start = try properties(anchor: data.anchor != nil, tag: data.tag != nil).lowerBound
        let isFlow = data.style == YAML_FLOW_SEQUENCE_STYLE
        end = max(range.upperBound, start)
        var items: [Node] = []
        openBrackets += isFlow ? 1 : 0
        try advance()
        while events.type != YAML_SEQUENCE_END_EVENT {
            let item = try node(depth: depth + 1)
            if case .scalar(let scalar) = item { try checkItem(scalar) }
            items.append(item)
            try advance()
        }
        openBrackets -= isFlow ? 1 : 0
        if isFlow { end = events.range().upperBound }
        return .list(items, location(start..<max(start, end)))
    }

    private mutating func mapping(from range: Range<Int>, depth: Int) throws(Stop) -> Node {
        let data = events.event.data.mapping_start
        let start = try properties(anchor: data.anchor != nil, tag: data.tag != nil).lowerBound
        let isFlow = data.style == YAML_FLOW_MAPPING_STYLE
        end = max(range.upperBound, start)
        var entries: [Mapping.Entry] = []
        var keys = DistinctKeys()
        openBrackets += isFlow ? 1 : 0
        try advance()
        while events.type != YAML_MAPPING_END_EVENT {
            let key = try key()
            let duplicate = keys.insert(key)
            if let duplicate {
                try refuse(
                    .duplicateKey(key.text), at: key.location, notes: [.init(.firstHere, at: duplicate.location)])
            }
            try advance()
            let value = try node(depth: depth + 1)
            if case .scalar(let scalar) = value { try checkValue(scalar, of: key) }
            try advance()
            if duplicate == nil, !key.isMerge { entries.append(Mapping.Entry(key: key, value: value)) }
        }
        openBrackets -= isFlow ? 1 : 0
        if isFlow { end = events.range().upperBound }
        return .mapping(Mapping(entries: entries, location: location(start..<max(start, end))))
    }

    /// A key is text; with anything else the rest cannot be understood.
    private mutating func key() throws(Stop) -> Scalar {
        let range = events.range()
        switch events.type {
        case YAML_SCALAR_EVENT:
            let key = try scalar()
            if key.isMerge {
                try refuse(.yamlMergeKey, at: key.location)
                isBroken = true
            } else if key.isPlain, key.text.isEmpty {
                throw stop(.yamlMissingKey, at: range)
            }
            return key
        case YAML_ALIAS_EVENT:
            throw stop(.yamlAlias(quoted: nil), at: range)
        default:
            let isTemplate =
                range.lowerBound > 0 && bytes[range.lowerBound] == UInt8(ascii: "{")
                && bytes[range.lowerBound - 1] == UInt8(ascii: "{")
            if isTemplate {
                let place = range.lowerBound - 1..<range.lowerBound + 1
                throw stop(.yamlQuotesNeeded("{{", quoted: quotedLine(at: place.lowerBound)), at: place)
            }
            throw stop(.yamlComplexKey, at: range.prefix(1))
        }
    }
}

// What YAML accepts, and nobody means.

extension YAMLDocument {
    /// A plain value goes on over lines that are indented; one of them may have been meant as a field.
    private mutating func checkFurtherLines(of range: Range<Int>) throws(Stop) {
        var start = bytes[range].firstIndex(of: 0x0A).map { $0 + 1 } ?? range.upperBound
        while start < range.upperBound {
            let line = bytes.line(at: start)
            try checkColon(in: line)
            start = (bytes[line.upperBound...].firstIndex(of: 0x0A) ?? bytes.count) + 1
        }
    }

    /// A line below a key is a field more often than a text.
    private mutating func checkValue(_ value: Scalar, of key: Scalar) throws(Stop) {
        guard value.isPlain else { return }
        let start = value.location.range.lowerBound - base
        if key.isPlain, CurlyQuotes.begins(key.text), CurlyQuotes.ends(value.text) {
            try refuse(.yamlCurlyQuotes(quoted: nil), at: key.location)
            isBroken = true
        } else if bytes[(key.location.range.upperBound - base)..<max(start, key.location.range.upperBound - base)]
            .contains(0x0A)
        {
            try checkColon(in: bytes.line(at: start))
        }
    }

    private mutating func checkItem(_ item: Scalar) throws(Stop) {
        guard item.isPlain, openBrackets == 0 else { return }
        let range = item.location.range.shifted(by: -base)
        try checkColon(in: range.lowerBound..<min(range.upperBound, bytes.line(at: range.lowerBound).upperBound))
        guard let end = bytes[range].firstIndex(of: 0x0A) else { return }
        let first = bytes.line(at: range.lowerBound)
        let second = bytes.line(at: end + 1)
        if bytes[second].starts(with: "- ".utf8) {
            try refuse(
                .yamlListIndentation(bytes.blanks(before: second), above: bytes.blanks(before: first)), at: second)
        }
    }

    private mutating func checkColon(in line: Range<Int>) throws(Stop) {
        guard let colon = MistypedColon(line, in: bytes), Field.isKnown(colon.name) else { return }
        try refuse(colon.problem, at: colon.place)
    }
}

extension YAMLDocument {
    private mutating func advance() throws(Stop) {
        if events.advance() { return }
        let fault = YAMLFault(events.fault(), bytes: bytes, lastQuoted: lastQuoted)
        let (problem, range) = fault.explained()
        throw stop(problem, at: range)
    }

    private mutating func checkDirectives() throws(Stop) {
        let start = events.event.data.document_start
        if start.tag_directives.start != start.tag_directives.end {
            throw stop(.yamlDirective, at: bytes.line(at: bytes.firstIndex(of: UInt8(ascii: "%")) ?? 0))
        }
    }

    /// Refuses an anchor or a tag before a value, and gives the value's own range.
    private mutating func properties(anchor: Bool, tag: Bool) throws(Stop) -> Range<Int> {
        let range = events.range()
        guard anchor || tag else { return range }
        var start = range.lowerBound
        while start < range.upperBound, bytes[start] == UInt8(ascii: "&") || bytes[start] == UInt8(ascii: "!") {
            let stop = bytes[start..<range.upperBound].firstIndex { $0.isBlank || $0 == 0x0A } ?? range.upperBound
            let quoted = quotedLine(at: start)
            try refuse(
                bytes[start] == UInt8(ascii: "&") ? .yamlAnchor(quoted: quoted) : .yamlTag(quoted: quoted),
                at: start..<stop)
            start = bytes[stop..<range.upperBound].firstIndex { !$0.isBlank && $0 != 0x0A } ?? range.upperBound
        }
        return start..<range.upperBound
    }

    /// What follows a plain value on its line after ` #` and is not written as comments are, with a blank after the `#`.
    private func cut(after value: Range<Int>) -> Range<Int>? {
        var start = value.upperBound
        while start < bytes.count, bytes[start].isBlank { start += 1 }
        guard start > value.upperBound, start + 1 < bytes.count, bytes[start] == UInt8(ascii: "#"),
            bytes[start + 1].isDigit || bytes[start + 1].beginsLetter
        else { return nil }
        return start..<bytes.line(at: start).upperBound
    }

    private func quotedLine(at offset: Int) -> String? { bytes.lineWithQuotedValue(at: offset) }

    private func location(_ range: Range<Int>) -> SourceLocation { SourceLocation(source, range.shifted(by: base)) }

    /// Reports what is refused, and goes on to find the other problems.
    private mutating func refuse(_ problem: Problem, at range: Range<Int>) throws(Stop) {
        try refuse(problem, at: location(range))
    }

    private mutating func refuse(
        _ problem: Problem, at location: SourceLocation, notes: [Diagnostic.Note] = []
    ) throws(Stop) {
        diagnostics.report(problem, at: location, notes: notes)
        if diagnostics.count >= YAMLReader.mostProblems {
            diagnostics.report(.tooManyProblems(YAMLReader.mostProblems), at: location)
            throw .reported
        }
    }

    private mutating func stop(_ problem: Problem, at range: Range<Int>) -> Stop {
        diagnostics.report(problem, at: location(range))
        return .reported
    }
}

extension Scalar {
    /// YAML 1.1's key that copies another mapping's fields.
    fileprivate var isMerge: Bool { isPlain && text == "<<" }
}

extension Range<Int> {
    func shifted(by distance: Int) -> Range<Int> { lowerBound + distance..<upperBound + distance }

    func prefix(_ count: Int) -> Range<Int> { lowerBound..<Swift.min(upperBound, lowerBound + count) }
}
