import Diagnostics

extension FilterTable {
    /// Filters that change text.
    static let textFilters: [FilterDefinition] = [
        markupKeeping("upper", "All letters as capitals.") { $0.uppercased() },
        markupKeeping("lower", "All letters small.") { $0.lowercased() },
        markupKeeping("capitalize", "The first letter as a capital, all others small.") { $0.capitalizedFirst },
        markupKeeping("title", "Each word with a capital.") { $0.titleCased },
        FilterDefinition(
            "trim", "Without the white space (or the given characters) at both ends.", .init("value", .string, .text),
            [.init("chars", .optional(.string), default: Value.none)], result: .string, derivedType: sameText
        ) { arguments, _ throws(Problem) in
            let characters = arguments[1].text.map { Set($0.unicodeScalars) }
            // What ends a tag or a reference stays.
            let isMarkup = arguments[0].isMarkup
            return try arguments[0].mapText { text in
                text.trimmed { scalar in
                    if isMarkup, "<>&;".unicodeScalars.contains(scalar) { return false }
                    return characters?.contains(scalar) ?? scalar.isStripped
                }
            }
        },
        FilterDefinition(
            "replace", "Every occurrence of one text replaced by another.", .init("value", .string, .text),
            [
                .init("old", .string, .text), .init("new", .string, .text),
                .init("count", .optional(.int), default: Value.none),
            ],
            result: .string,
            derivedType: { $0.prefix(3).contains(.html) ? .html : $0.prefix(3).contains(.any) ? .any : .string },
            apply: replace),
        FilterDefinition(
            "truncate", "At most so many characters, cut between words, with an ending.",
            .init("value", .string, .plainText),
            [
                .init("length", .int, default: .int(255)), .init("killwords", .bool, default: .bool(false)),
                .init("end", .string, default: .string("...")), .init("leeway", .optional(.int), default: Value.none),
            ], result: .string, apply: truncate),
        FilterDefinition(
            "center", "Centred in so many columns.", .init("value", .string, .plainText),
            [.init("width", .int, default: .int(80))], result: .string
        ) { arguments, _ throws(Problem) in
            let text = try arguments[0].printed()
            let width = arguments[1].whole ?? 80
            let missing = width - text.unicodeScalars.count
            guard missing > 0 else { return .string(text) }
            guard missing <= Limits.valueSize else { throw .templateValueTooLarge }
            let left = missing / 2 + (missing & width & 1)
            return .string(String(repeating: " ", count: left) + text + String(repeating: " ", count: missing - left))
        },
        FilterDefinition(
            "indent", "Every line but the first moved in.", .init("value", .string, .text),
            [
                .init("width", .any, default: .int(4)), .init("first", .bool, default: .bool(false)),
                .init("blank", .bool, default: .bool(false)),
            ], result: .string, derivedType: sameText, apply: indent),
        FilterDefinition(
            "wordcount", "How many words the text has.", .init("value", .string, .text), result: .int
        ) { arguments, _ throws(Problem) in
            var count = 0
            var isInside = false
            for scalar in try arguments[0].printed().unicodeScalars {
                let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
                if isWord, !isInside { count += 1 }
                isInside = isWord
            }
            return .int(count)
        },
        FilterDefinition(
            "string", "The value as text; markup stays markup.", .init("value", .string, .text), result: .string,
            derivedType: sameText
        ) { arguments, _ throws(Problem) in try arguments[0].mapText { $0 } },
    ]

    static let sameText: @Sendable ([TemplateType]) -> TemplateType = { types in
        types.first == .html ? .html : types.first == .any ? .any : .string
    }

    private static func markupKeeping(
        _ name: String, _ summary: String, _ change: @escaping @Sendable (String) -> String
    ) -> FilterDefinition {
        FilterDefinition(name, summary, .init("value", .string, .text), result: .string, derivedType: sameText) {
            arguments, _ throws(Problem) in
            guard case .html(let html) = arguments[0] else { return .string(change(try arguments[0].printed())) }
            return .html(HTML(html.bytes.changingText(isXML: html.isXML, change), isXML: html.isXML))
        }
    }

    private static let truncate: FilterDefinition.Body = { arguments, _ throws(Problem) in
        var text = try arguments[0].printed()
        let length = arguments[1].whole ?? 255
        let end = try arguments[3].printed()
        let leeway = arguments[4].whole ?? 5
        let most = length - end.unicodeScalars.count
        guard most >= 0, leeway >= 0 else { throw .templateTruncateTooShort }
        let keepsWords = !arguments[2].isTrue
        // Lists cut the lead of every article: its bytes are looked through once.
        let kept: String? = text.withUTF8 { bytes in
            var (count, cut) = (0, bytes.count)
            for place in bytes.indices where bytes[place] & 0xC0 != 0x80 {
                if count == most { cut = place }
                count += 1
            }
            guard count - leeway > length else { return nil }
            if keepsWords, let space = bytes[..<cut].lastIndex(of: UInt8(ascii: " ")) { cut = space }
            return String(decoding: bytes[..<cut], as: UTF8.self)
        }
        return .string(kept.map { $0 + end } ?? text)
    }

    private static let indent: FilterDefinition.Body = { arguments, _ throws(Problem) in
        let margin: String
        switch arguments[1] {
        case .string(let string):
            margin = try arguments[0].isMarkup ? arguments[1].escapedMarkup().string : string
        default:
            guard let width = arguments[1].whole, width <= 1000 else { throw .templateValueTooLarge }
            margin = String(repeating: " ", count: max(0, width))
        }
        let first = arguments[2].isTrue
        let blank = arguments[3].isTrue
        return try arguments[0].mapText { text in
            let lines = text.lines
            var result = first ? margin : ""
            for (index, line) in lines.enumerated() {
                if index > 0 { result += "\n" + (line.isEmpty && !blank ? "" : margin) }
                result += line
            }
            return result
        }
    }
}

extension Value {
    /// The text changed; markup stays markup.
    func mapText(_ change: (String) -> String) throws(Problem) -> Value {
        if case .html(let html) = self { return .html(HTML(Array(change(html.string).utf8), isXML: html.isXML)) }
        return .string(change(try printed()))
    }
}

extension String {
    var capitalizedFirst: String {
        let tags = unicodeScalars.prefix { $0 == MarkupPieces.tag }
        let rest = unicodeScalars.dropFirst(tags.count)
        guard let first = rest.first else { return self }
        let others = rest.dropFirst()
        // Most labels are small already, and asking Unicode costs more than all else of rendering a short value.
        let small = others.allSatisfy(\.isSmallVietnamese) ? String(others) : String(others).lowercased()
        return String(tags) + first.properties.titlecaseMapping + small
    }

    /// Jinja2's `title`: a capital after the beginning, white space, and `-({[<`.
    var titleCased: String {
        var result = ""
        var word = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if scalar.isStripped || scalar == MarkupPieces.tag || "-({[<".unicodeScalars.contains(scalar) {
                result += String(word).capitalizedFirst
                word.removeAll()
                result.unicodeScalars.append(scalar)
            } else {
                word.append(scalar)
            }
        }
        return result + String(word).capitalizedFirst
    }

    func trimmed(_ isTrimmed: (Unicode.Scalar) -> Bool) -> String {
        var scalars = unicodeScalars[...]
        while let first = scalars.first, isTrimmed(first) { scalars.removeFirst() }
        while let last = scalars.last, isTrimmed(last) { scalars.removeLast() }
        return String(scalars)
    }

    /// The lines as Python's `splitlines` finds them in text with a newline added.
    var lines: [String] {
        var result: [String] = []
        var line = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x0A...0x0C, 0x1C...0x1E, 0x85, 0x2028, 0x2029:
                result.append(String(line))
                line.removeAll()
            default: line.append(scalar)
            }
        }
        return result + [String(line)]
    }
}

extension Unicode.Scalar {
    /// Whether it certainly has no smaller form: a small Vietnamese letter, or ASCII that is no capital.
    fileprivate var isSmallVietnamese: Bool {
        switch value {
        case 0x41...0x5A: false
        case 0...0x7F, 0xDF...0xFF: true
        case 0x103, 0x111, 0x129, 0x169, 0x1A1, 0x1B0: true
        case 0x1EA0...0x1EF9: value % 2 == 1
        default: false
        }
    }
}
