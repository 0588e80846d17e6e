/// Where in a document the next byte of a template stands.
///
/// It follows static text byte by byte, as a browser's tokenizer would, so that
/// each output is escaped for its place, or refused where nothing can be safe.
struct MarkupContext: Hashable, Sendable {
    let mode: EscapingMode
    var position: Position
    /// The tag that is open, in lower case.
    var element = ""
    /// The attribute whose value is open or comes next.
    var attribute = AttributeKind.plain
    var quote: UInt8 = 0
    var url = URLPart.start
    /// What of the open address decides about its scheme.
    var urlSeen: [UInt8] = []
    var rawText = RawText.title
    /// What of a name, an end tag or a comment's end has been seen.
    var pending: [UInt8] = []
    /// Whether a slash before the end of the tag was the last that came, so that an XML element has no content.
    var isSelfClosing = false
    /// The `type` of an open script tag, where it is static.
    var scriptType: [UInt8] = []
    var isScriptTypeDynamic = false

    init(mode: EscapingMode) {
        self.mode = mode
        position = mode == .json ? .json(inString: false, escaped: false) : .text
    }

    enum Position: Hashable, Sendable {
        case text
        /// After `<`.
        case markup
        /// After `<!`, up to what shows whether it is a comment.
        case declarationStart
        case declaration
        case processingInstruction
        case comment
        case cdata
        case tagName
        case endTag
        /// In a tag, between attributes.
        case tag
        /// In a tag, right after a quoted value, or where branches join: a new attribute needs white space first.
        case boundary
        case attributeName
        case afterAttributeName
        case beforeValue
        case quotedValue
        case unquotedValue
        case rawText
        /// A JSON document or data block.
        case json(inString: Bool, escaped: Bool)
    }

    /// Elements whose content is no markup.
    enum RawText: Hashable, Sendable {
        /// `title` and `textarea`: text in which no tags are seen.
        case title
        case textarea
        case script
        case style
        /// `iframe`, `noembed`, `noframes`, `xmp`, `plaintext`.
        case other(String)

        var name: String {
            switch self {
            case .title: "title"
            case .textarea: "textarea"
            case .script: "script"
            case .style: "style"
            case .other(let name): name
            }
        }
    }

    /// Whether a template may end here.
    var isOutsideTags: Bool {
        switch position {
        case .text: true
        case .json(let inString, _): mode == .json && !inString
        default: mode == .none
        }
    }

    /// The context after two branches that ended in these, or nil if they cannot be joined.
    func joined(with other: MarkupContext) -> MarkupContext? {
        if self == other { return self }
        // Between tags, what was last seen inside one has no meaning any more.
        if position == .text, other.position == .text, mode == other.mode { return self }
        var result = self
        if position == .quotedValue, other.position == .quotedValue, attribute == other.attribute, quote == other.quote,
            element == other.element
        {
            result.url = url.joined(with: other.url)
            if other.isScriptTypeDynamic || scriptType != other.scriptType { result.isScriptTypeDynamic = true }
            return result
        }
        let inTag: [Position] = [.tag, .boundary, .attributeName, .afterAttributeName]
        if tagName == other.tagName, inTag.contains(position) || position == .tagName,
            inTag.contains(other.position) || other.position == .tagName
        {
            result.element = tagName
            result.position = position == .tag && other.position == .tag ? .tag : .boundary
            result.pending = []
            result.isScriptTypeDynamic =
                isScriptTypeDynamic || other.isScriptTypeDynamic || scriptType != other.scriptType
            result.attribute = .plain
            return result
        }
        return nil
    }

    private var tagName: String {
        position == .tagName ? String(decoding: pending, as: UTF8.self) : element
    }
}

/// How a template's outputs are escaped, chosen by the ending of its name.
package enum EscapingMode: Hashable, Sendable {
    case html
    case xml
    case json
    case none

    /// `.html` and `.htm` are HTML, `.xml`, `.svg`, `.rss` and `.atom` XML, `.json` JSON; anything else is not escaped.
    package init(templateName: String) {
        let ending = templateName.utf8.lastIndex(of: UInt8(ascii: ".")).map { templateName[$0...].lowercased() }
        switch ending {
        case ".html", ".htm": self = .html
        case ".xml", ".svg", ".rss", ".atom", ".xsl": self = .xml
        case ".json", ".webmanifest": self = .json
        default: self = .none
        }
    }
}

/// How far an address in an attribute has come.
enum URLPart: Hashable, Sendable {
    /// Nothing yet: a value decides the scheme.
    case start
    /// Begun, but a scheme may still follow.
    case open
    /// The same, and what is there came from a value.
    case openAfterOutput
    /// Exactly one slash: another one would name a host.
    case slash
    /// A path whose beginning came from a value, so that all of it may be one slash.
    case slashOrPath
    /// In the host of a static `https://…`.
    case authority
    case path
    case query
    /// After a scheme that no value may continue, such as `javascript:`.
    case refused
    /// Branches disagree about whether a query has begun.
    case ambiguous

    func joined(with other: URLPart) -> URLPart {
        if self == other { return self }
        let both: Set<URLPart> = [self, other]
        if both.contains(.refused) { return .refused }
        if both.contains(.query) || both.contains(.ambiguous) { return .ambiguous }
        if both.contains(.authority) { return .ambiguous }
        return .openAfterOutput
    }
}

/// What an attribute's value means to a browser.
enum AttributeKind: Hashable, Sendable {
    case plain
    case url
    case sourceSet
    case style
    case eventHandler
    /// A whole document in an attribute.
    case document
    /// `content` of a `meta`, which may hold an address after `url=`.
    case metaContent

    init(name: String, element: String) {
        var plainName = name
        if let colon = name.utf8.lastIndex(of: Byte.colon) {
            plainName = String(name[name.utf8.index(after: colon)...])
        }
        switch plainName {
        case "style": self = .style
        case "srcdoc": self = .document
        case "content" where element == "meta": self = .metaContent
        case "to", "from", "by", "values": self = element == "animate" || element == "set" ? .url : .plain
        case _ where plainName.hasPrefix("on"): self = .eventHandler
        default:
            // Scripts copy `data-src` to `src`, so it is as careful about both.
            let target = plainName.hasPrefix("data-") ? String(plainName.dropFirst(5)) : plainName
            if target == "srcset" || target == "imagesrcset" {
                self = .sourceSet
            } else {
                self = Self.addresses.contains(target) ? .url : .plain
            }
        }
    }

    private static let addresses: Set<String> = [
        "action", "archive", "background", "base", "cite", "classid", "codebase", "data", "formaction", "href", "icon",
        "longdesc", "manifest", "ping", "poster", "profile", "src", "uri", "url", "usemap",
    ]
}
