import Diagnostics

// How a value is put into the page.

extension Renderer {
    @inline(__always)
    mutating func write(_ code: Code, _ escaper: Escaper, _ location: SourceLocation) throws(Diagnostic) {
        let value = try evaluate(code)
        switch (value, escaper) {
        case (.string(let string), .html), (.string(let string), .attribute): output.appendEscaped(string)
        case (.html(let html), .html): output.append(html.bytes)
        default: try writeOther(value, escaper, location)
        }
    }

    private mutating func writeOther(
        _ value: Value, _ escaper: Escaper, _ location: SourceLocation
    ) throws(Diagnostic) {
        switch escaper {
        case .jsonValue:
            let start = output.bytes.count
            try located(location) { () throws(Problem) in try output.appendJSON(value) }
            try charge((output.bytes.count - start) / 16, location)
            return
        case .attribute, .url, .sourceSet, .style:
            if value.isNone { throw Diagnostic(.templateOptionalInAttribute, at: location) }
        default: break
        }
        if case .style = escaper, value.double == nil {
            throw Diagnostic(.templateRefusedOutput(.styleAttribute), at: location)
        }
        if case .html(let html) = value { return try write(html, escaper) }
        var text = try located(location) { () throws(Problem) in try value.printed() }
        text.withUTF8 { output.append($0, escaper) }
    }

    private mutating func write(_ html: HTML, _ escaper: Escaper) throws(Diagnostic) {
        switch escaper {
        case .none, .html, .attributes: output.append(html.bytes)
        case .attribute: output.appendMarkupAsText(html.bytes)
        case .xml where html.isXML: output.append(html.bytes)
        default: html.bytes.withUnsafeBufferPointer { output.append($0, escaper) }
        }
    }
}

extension OutputBuffer {
    /// Writes text as a place wants it.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ escaper: Escaper) {
        switch escaper {
        case .none, .style: bytes.append(contentsOf: text)
        case .html, .attribute, .attributes, .xml: appendEscaped(text)
        case .url(let part): appendURL(text, at: part)
        case .sourceSet: appendSourceSet(text)
        case .dotBetweenSlashes: appendDotBetweenSlashes()
        case .jsonString: appendJSON(text)
        case .jsonValue:
            append(Byte.quote)
            appendJSON(text)
            append(Byte.quote)
        case .cdata: appendCDATA(text)
        }
    }
}
