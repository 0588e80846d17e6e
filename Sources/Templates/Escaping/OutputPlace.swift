import Diagnostics

/// How a value is written at one place of a document.
enum Escaper: Hashable, Sendable {
    /// As it is.
    case none
    /// Between tags of HTML: markup stays markup.
    case html
    /// In a quoted attribute, and where HTML sees no tags (`title`): markup is shown as text.
    case attribute
    case url(URLPart)
    case sourceSet
    /// No value, but a dot where a slash stands alone before another one: `//` would name a host.
    case dotBetweenSlashes
    /// A number in a `style` attribute.
    case style
    case jsonValue
    case jsonString
    case xml
    case cdata
    /// Attributes made by `xmlattr`, between the attributes of a tag.
    case attributes
}

extension MarkupContext {
    /// What an output is, as far as its place wants to know.
    struct OutputTraits {
        /// The type of the value, known before it exists.
        var type: TemplateType
        /// Made by `tojson`, so it is JSON already.
        var isJSON = false
        /// Made by `urlencode`, so it is part of an address already.
        var isPercentEncoded = false
        /// Made by `xmlattr`.
        var isAttributes = false
        /// Made by `safe`.
        var isSafe = false
    }

    /// How an output is written here; fails where no escaping could make it safe.
    func escaper(for traits: OutputTraits) throws(Problem) -> Escaper {
        switch position {
        case .text:
            switch mode {
            case .html: return .html
            case .xml: return traits.isSafe ? .none : .xml
            case .json, .none: return .none
            }
        case .json(let inString, _):
            if inString { return .jsonString }
            return traits.isJSON ? .none : .jsonValue
        case .quotedValue: return try valueEscaper(for: traits)
        case .cdata where mode == .xml: return .cdata
        case .rawText where rawText == .title || rawText == .textarea: return .attribute
        case .tag where traits.isAttributes: return .attributes
        case .tagName where traits.isAttributes && !pending.isEmpty: return .attributes
        case .boundary where traits.isAttributes: return .attributes
        default: throw .templateRefusedOutput(refusal)
        }
    }

    private func valueEscaper(for traits: OutputTraits) throws(Problem) -> Escaper {
        switch attribute {
        case .plain, .metaContent: return .attribute
        case .sourceSet where url == .start: return .sourceSet
        case .url, .sourceSet:
            switch url {
            case .refused: throw .templateRefusedOutput(.scheme)
            case .ambiguous: throw .templateRefusedOutput(.ambiguousURL)
            case .query where traits.isPercentEncoded: return .url(.path)
            default: return .url(url)
            }
        case .style:
            guard [.int, .number].contains(traits.type) else { throw .templateRefusedOutput(.styleAttribute) }
            return .style
        case .eventHandler: throw .templateRefusedOutput(.eventHandler)
        case .document: throw .templateRefusedOutput(.documentAttribute)
        }
    }

    private var refusal: OutputRefusal {
        switch position {
        case .markup, .tagName, .endTag: .tagName
        case .tag, .boundary, .attributeName, .afterAttributeName: .tag
        case .beforeValue, .unquotedValue: .unquoted
        case .comment: .comment
        case .rawText where rawText == .script: .script
        case .rawText where rawText == .style: .style
        case .rawText: .rawText
        default: .declaration
        }
    }

    /// The context after an output.
    mutating func followOutput() {
        switch position {
        case .quotedValue:
            if element == "script", pending == Array("type".utf8) { isScriptTypeDynamic = true }
            if attribute == .url || attribute == .sourceSet {
                switch url {
                case .start, .open, .openAfterOutput: url = .openAfterOutput
                case .slash: url = .slashOrPath
                default: break
                }
            }
        case .tagName:
            element = String(decoding: pending, as: UTF8.self)
            pending = []
            position = .boundary
        case .tag: position = .boundary
        case .json(true, _): position = .json(inString: true, escaped: false)
        default: break
        }
    }
}

extension MarkupContext: CustomStringConvertible {
    /// The place as messages name it, as HTML would write it.
    var description: String {
        switch position {
        case .text: "text"
        case .markup: "<"
        case .declarationStart, .declaration: "<!…>"
        case .processingInstruction: "<?…?>"
        case .comment: "<!-- … -->"
        case .cdata: "<![CDATA[ … ]]>"
        case .tagName, .endTag: "<" + String(decoding: pending, as: UTF8.self) + "…>"
        case .tag, .boundary, .attributeName, .afterAttributeName: "<\(element) …>"
        case .beforeValue, .quotedValue, .unquotedValue: "<\(element) …=\"…\">"
        case .rawText: "<\(rawText.name)>…</\(rawText.name)>"
        case .json(let inString, _): inString ? "JSON \"…\"" : "JSON"
        }
    }
}
