import Diagnostics

extension FilterTable {
    /// Filters between text and markup.
    static let markupFilters: [FilterDefinition] = [
        FilterDefinition(
            "escape", "The text as markup that shows it; markup stays as it is.", .init("value", .string, .text),
            result: .html
        ) { arguments, _ throws(Problem) in
            if case .html = arguments[0] { return arguments[0] }
            return escaped(try arguments[0].printed())
        },
        FilterDefinition(
            "forceescape", "As `escape`, but markup is escaped again.", .init("value", .string, .text), result: .html
        ) { arguments, _ throws(Problem) in escaped(try arguments[0].printed()) },
        FilterDefinition(
            "safe", "The text as markup, as it is: only for text that is known to be markup.",
            .init("value", .string, .text), result: .html
        ) { arguments, _ throws(Problem) in
            if case .html = arguments[0] { return arguments[0] }
            return .html(HTML(try arguments[0].printed()))
        },
        FilterDefinition(
            "striptags", "The text of markup, with single spaces.", .init("value", .string, .text), result: .string
        ) { arguments, _ throws(Problem) in
            .string(MarkupText.text(of: Array(try arguments[0].printed().utf8)))
        },
        FilterDefinition(
            "xmlattr", "The attributes of a tag from a map; those without a value are left out.",
            .init("value", .map(of: .any)), [.init("autospace", .bool, default: .bool(true))], result: .html,
            apply: attributes),
    ]

    private static func escaped(_ text: String) -> Value {
        var buffer = OutputBuffer(capacity: text.utf8.count + 16)
        buffer.appendEscaped(text)
        return .html(HTML(buffer.bytes))
    }

    private static let attributes: FilterDefinition.Body = { arguments, _ throws(Problem) in
        guard case .map(let map) = arguments[0] else {
            throw .templateWrongType(arguments[0].typeName, expected: "map")
        }
        var buffer = OutputBuffer(capacity: 128)
        for (name, value) in zip(map.keys, map.values) where !value.isNone {
            let isName =
                !name.isEmpty && name.utf8.allSatisfy { $0.isNameStart || $0.isDigit || "-.:".utf8.contains($0) }
            guard isName else { throw .templateAttributeName(name) }
            if arguments[1].isTrue || !buffer.bytes.isEmpty { buffer.append(Byte.space) }
            let lowered = name.lowercased()
            buffer.append(name)
            buffer.append("=\"")
            var text = try value.printed()
            switch AttributeKind(name: lowered, element: "animate") {
            case .eventHandler, .document, .style: throw .templateAttributeName(name)
            case .url: text.withUTF8 { buffer.append($0, .url(.start)) }
            case .sourceSet: text.withUTF8 { buffer.append($0, .sourceSet) }
            case .plain, .metaContent:
                if case .html(let html) = value {
                    buffer.appendMarkupAsText(html.bytes)
                } else {
                    buffer.appendEscaped(text)
                }
            }
            buffer.append(Byte.quote)
        }
        return .html(HTML(buffer.bytes))
    }
}

/// The text of markup, as `striptags` gives it.
enum MarkupText {
    static func text(of markup: [UInt8]) -> String {
        var result: [UInt8] = []
        var index = 0
        let comment = Array("<!--".utf8)
        let commentEnd = Array("-->".utf8)
        while index < markup.count {
            let byte = markup[index]
            if byte == Byte.less {
                if markup[index...].starts(with: comment), let end = markup.firstRange(of: commentEnd, from: index) {
                    index = end.upperBound
                    continue
                }
                if let end = markup[index...].firstIndex(of: Byte.greater) {
                    index = end + 1
                    continue
                }
                // No tag ends after this: the rest is text.
                result += markup[index...]
                break
            }
            result.append(byte)
            index += 1
        }
        return References.decoded(collapsed(result))
    }

    private static func collapsed(_ text: [UInt8]) -> String {
        var result = String.UnicodeScalarView()
        var isPending = false
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            if scalar.isStripped {
                isPending = !result.isEmpty
            } else {
                if isPending { result.append(" ") }
                isPending = false
                result.append(scalar)
            }
        }
        return String(result)
    }
}

/// Character references: numeric ones, and the names that text in practice has.
enum References {
    private static let names: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "hellip": "…", "ndash": "–",
        "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "copy": "©",
        "reg": "®", "times": "×", "middot": "·", "bull": "•", "deg": "°", "euro": "€", "shy": "\u{AD}",
    ]

    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(Byte.ampersand) else { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            let tail = rest[rest.index(after: start)...]
            if let end = tail.prefix(12).firstIndex(of: ";"), let character = character(tail[..<end]) {
                result += character
                rest = tail[tail.index(after: end)...]
            } else {
                result += "&"
                rest = tail
            }
        }
        return result + rest
    }

    private static func character(_ name: Substring) -> String? {
        guard name.hasPrefix("#") else { return names[String(name)] }
        let digits = name.dropFirst()
        let code = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
}
