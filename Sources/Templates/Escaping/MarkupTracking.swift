import Diagnostics

// How static text moves the context on.

extension MarkupContext {
    /// Follows static text; `report` gets a problem and the offset of its byte, `atSlash` the offset of a slash that
    /// would be the second of an address if the values before it are empty or a slash.
    mutating func follow(_ bytes: ArraySlice<UInt8>, atSlash: (Int) -> Void, report: (Problem, Int) -> Void) {
        guard mode != .none else { return }
        for index in bytes.indices {
            if isAfterValueOfAddress, bytes[index] == Byte.slash || bytes[index] == Byte.backslash { atSlash(index) }
            if let problem = follow(bytes[index]) { report(problem, index) }
        }
    }

    private var isAfterValueOfAddress: Bool {
        position == .quotedValue && (url == .openAfterOutput || url == .slashOrPath)
    }

    private mutating func follow(_ byte: UInt8) -> Problem? {
        switch position {
        case .text:
            if byte == Byte.less { position = .markup }
        case .markup: followMarkup(byte)
        case .declarationStart: followDeclarationStart(byte)
        case .declaration:
            if byte == Byte.greater { position = .text }
        case .processingInstruction: followUntil("?>", byte)
        case .comment: followUntil("-->", byte)
        case .cdata: followUntil("]]>", byte)
        case .tagName: followTagName(byte)
        case .endTag:
            if byte == Byte.greater { leaveTag() }
        case .tag: followTag(byte)
        case .boundary:
            guard byte.isWhitespace || byte == Byte.greater || byte == Byte.slash || byte == Byte.question else {
                position = .tag
                followTag(byte)
                return .templateNeedsSpaceInTag
            }
            followTag(byte)
        case .attributeName: followAttributeName(byte)
        case .afterAttributeName:
            if byte == Byte.equals {
                position = .beforeValue
            } else if !byte.isWhitespace {
                followTag(byte)
            }
        case .beforeValue: return followBeforeValue(byte)
        case .quotedValue: return followValue(byte)
        case .unquotedValue:
            if byte == Byte.greater {
                finishTag()
            } else if byte.isWhitespace {
                position = .tag
            } else if element == "script", pending == Array("type".utf8) {
                scriptType.append(byte.lowercased)
            }
        case .rawText: return followRawText(byte)
        case .json(let inString, let escaped): followJSON(byte, inString: inString, escaped: escaped)
        }
        return nil
    }
}

// MARK: - Outside tags

extension MarkupContext {
    private mutating func followMarkup(_ byte: UInt8) {
        if byte.isLetter || (mode == .xml && byte.isNameStart) {
            position = .tagName
            pending = [mode == .html ? byte.lowercased : byte]
            scriptType = []
            isScriptTypeDynamic = false
        } else if byte == Byte.slash {
            position = .endTag
        } else if byte == Byte.exclamation {
            position = .declarationStart
            pending = []
        } else if byte == Byte.question {
            position = mode == .xml ? .processingInstruction : .declaration
            pending = []
        } else if byte != Byte.less {
            position = .text
        }
    }

    private mutating func followDeclarationStart(_ byte: UInt8) {
        pending.append(byte)
        if pending == Array("--".utf8) {
            position = .comment
            pending = []
        } else if mode == .xml, pending == Array("[CDATA[".utf8) {
            position = .cdata
            pending = []
        } else if byte == Byte.greater {
            position = .text
        } else if !Array("--".utf8).starts(with: pending), !Array("[CDATA[".utf8).starts(with: pending) {
            position = .declaration
        }
    }

    /// Goes back to text after the given end.
    private mutating func followUntil(_ end: StaticString, _ byte: UInt8) {
        let wanted = end.withUTF8Buffer { Array($0) }
        pending.append(byte)
        if pending.count > wanted.count { pending.removeFirst() }
        if pending == wanted {
            position = .text
            pending = []
        }
    }

    private mutating func followRawText(_ byte: UInt8) -> Problem? {
        if byte == Byte.less {
            pending = [byte]
            return nil
        }
        guard !pending.isEmpty else { return nil }
        let wanted = Array(("</" + rawText.name).utf8)
        if mode == .xml, byte == Byte.colon {
            // The prefix of an XML name: `</svg:script>`.
            pending = Array("</".utf8)
            return nil
        }
        if pending.count == wanted.count {
            if byte.isWhitespace || byte == Byte.slash || byte == Byte.greater {
                position = .endTag
                // Text after it is as any other, so that branches with and without it can be joined.
                rawText = .title
                if byte == Byte.greater { leaveTag() }
            }
            pending = []
            return nil
        }
        pending.append(byte.lowercased)
        if rawText == .script, pending == Array("<!--".utf8) {
            pending = []
            return .templateCommentInScript
        }
        if mode == .xml, pending.starts(with: "</".utf8), pending.count < 64 { return nil }
        if !wanted.starts(with: pending), !(rawText == .script && Array("<!--".utf8).starts(with: pending)) {
            pending = []
        }
        return nil
    }

    private mutating func followJSON(_ byte: UInt8, inString: Bool, escaped: Bool) {
        if !pending.isEmpty || byte == Byte.less, mode == .html {
            rawText = .script
            _ = followRawText(byte)
            if position == .text || position == .endTag { return }
        }
        if !inString {
            position = .json(inString: byte == Byte.quote, escaped: false)
        } else if escaped {
            position = .json(inString: true, escaped: false)
        } else {
            position = .json(inString: byte != Byte.quote, escaped: byte == Byte.backslash)
        }
    }
}

// MARK: - In tags

extension MarkupContext {
    private mutating func followTagName(_ byte: UInt8) {
        if byte.isWhitespace || byte == Byte.greater || byte == Byte.slash {
            element = String(decoding: pending, as: UTF8.self)
            pending = []
            position = .tag
            followTag(byte)
        } else {
            pending.append(mode == .html ? byte.lowercased : byte)
        }
    }

    private mutating func followTag(_ byte: UInt8) {
        if byte == Byte.greater { return finishTag() }
        isSelfClosing = byte == Byte.slash
        if byte.isWhitespace || byte == Byte.slash || (byte == Byte.question && mode == .xml) {
            position = .tag
        } else {
            position = .attributeName
            pending = [byte.lowercased]
        }
    }

    private mutating func followAttributeName(_ byte: UInt8) {
        if byte == Byte.equals || byte.isWhitespace {
            position = byte == Byte.equals ? .beforeValue : .afterAttributeName
        } else if byte == Byte.greater {
            finishTag()
        } else if byte == Byte.slash {
            position = .tag
            isSelfClosing = true
        } else {
            pending.append(byte.lowercased)
        }
    }

    private mutating func followBeforeValue(_ byte: UInt8) -> Problem? {
        if byte.isWhitespace { return nil }
        let name = String(decoding: pending, as: UTF8.self)
        attribute = AttributeKind(name: name, element: element)
        url = .start
        if element == "script", name == "type" { scriptType = [] }
        if byte == Byte.quote || byte == Byte.apostrophe {
            position = .quotedValue
            quote = byte
            urlSeen = []
        } else if byte == Byte.greater {
            finishTag()
        } else {
            position = .unquotedValue
            if element == "script", name == "type" { scriptType.append(byte.lowercased) }
        }
        return nil
    }

    private mutating func followValue(_ byte: UInt8) -> Problem? {
        if byte == quote {
            position = .boundary
            pending = []
            attribute = .plain
            url = .start
            urlSeen = []
            return nil
        }
        if element == "script", pending == Array("type".utf8) { scriptType.append(byte.lowercased) }
        switch attribute {
        case .url: return followURL(byte)
        case .sourceSet:
            guard byte.isWhitespace || byte == Byte.comma else { return followURL(byte) }
            url = .start
            return nil
        case .metaContent:
            urlSeen.append(byte.lowercased)
            if urlSeen.count > 4 { urlSeen.removeFirst() }
            if urlSeen == Array("url=".utf8) {
                attribute = .url
                url = .start
                urlSeen = []
            }
            return nil
        default: return nil
        }
    }

    /// Between tags nothing of the last one counts.
    private mutating func leaveTag() {
        position = .text
        pending = []
        urlSeen = []
        element = ""
        attribute = .plain
        quote = 0
        isSelfClosing = false
    }

    private mutating func finishTag() {
        let element = element
        let isEmpty = isSelfClosing
        leaveTag()
        guard mode == .html else {
            // A script in an SVG file runs too.
            let name = element.lowercased().split(separator: Character(":")).last ?? ""
            if !isEmpty, name == "script" { enter(.script) }
            if !isEmpty, name == "style" { enter(.style) }
            return
        }
        switch element {
        case "title": enter(.title)
        case "textarea": enter(.textarea)
        case "style": enter(.style)
        case "script":
            if !isScriptTypeDynamic, isDataBlock {
                position = .json(inString: false, escaped: false)
            } else {
                enter(.script)
            }
        case "iframe", "noembed", "noframes", "xmp", "plaintext": enter(.other(element))
        default: break
        }
        scriptType = []
        isScriptTypeDynamic = false
    }

    private mutating func enter(_ raw: RawText) {
        position = .rawText
        rawText = raw
    }

    private var isDataBlock: Bool {
        let type = String(decoding: scriptType, as: UTF8.self)
        return type == "application/json" || type.hasSuffix("+json")
    }
}
