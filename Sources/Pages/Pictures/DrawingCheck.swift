import Diagnostics

/// Refuses an SVG drawing that could run, load or hide something: whoever opens its address sees it as a page of the
/// site.
///
/// What is allowed is listed; the rest is refused at its place, and nothing is taken out in silence. Elements and
/// attributes of other programs (`inkscape:label`) mean nothing to browsers and may stay. It reads XML's own syntax
/// rather than through libxml2, which would have the positions of elements, not those of attributes and values.
struct DrawingCheck {
    private let text: SourceText
    private let source: SourceID
    private var place = 0
    /// The names of the elements around `place`.
    private var open: [String] = []
    private var hasRoot = false
    private var diagnostics: [Diagnostic] = []

    /// Everything in a drawing that keeps it from being published.
    static func problems(in bytes: [UInt8], source: SourceID) -> [Diagnostic] {
        do throws(SourceText.DecodingFailure) {
            var check = DrawingCheck(text: try SourceText(decoding: bytes), source: source)
            check.run()
            return check.diagnostics
        } catch {
            return [Diagnostic(error.problem, at: SourceLocation(source, error.offset..<error.offset))]
        }
    }

    private init(text: SourceText, source: SourceID) {
        self.text = text
        self.source = source
    }

    private mutating func run() {
        while let start = find("<", from: place) {
            if open.last == "style" { checkStyles(place..<start) }
            place = start
            guard readMarkup() else {
                diagnostics.report(.drawingNotXML, at: at(start..<min(start + 1, text.utf8.count)))
                return
            }
        }
        if !hasRoot || !open.isEmpty {
            diagnostics.report(.drawingNotXML, at: at(text.utf8.count..<text.utf8.count))
        }
    }
}

extension DrawingCheck {
    /// Reads what begins with the `<` at `place`; false where it is no XML.
    private mutating func readMarkup() -> Bool {
        let start = place
        if has("<!--") { return skip("-->") }
        if has("<![CDATA[") {
            guard skip("]]>") else { return false }
            if open.last == "style" { checkStyles(start + 9..<place - 3) }
            return true
        }
        if has("<!") {
            forbid(.declaration, start..<start + 2)
            return skip(">")
        }
        if has("<?") {
            let isDeclaration = start == 0 && has("<?xml ")
            guard skip("?>") else { return false }
            // Another encoding would make other letters of the same bytes.
            let encoding = text[start..<place].lowercased()
            if !isDeclaration || encoding.contains("encoding") && !encoding.contains("utf-8") {
                forbid(.instruction, start..<place)
            }
            return true
        }
        if has("</") {
            guard let end = find(">", from: start) else { return false }
            let name = text[start + 2..<end].trimming(while: \.isWhitespace)
            place = end + 1
            return open.popLast() == name
        }
        return readElement()
    }

    private mutating func readElement() -> Bool {
        let nameStart = place + 1
        place = nameStart
        guard let name = readName() else { return false }
        if open.isEmpty, hasRoot || name.local != "svg" { return false }
        hasRoot = true
        let isOfSVG = name.prefix.isEmpty || name.prefix == "svg"
        if isOfSVG, !Self.elements.contains(name.local) {
            forbid(.element(name.written), nameStart..<nameStart + name.written.utf8.count)
        }
        while true {
            skipBlanks()
            if has("/>") {
                place += 2
                return true
            }
            if has(">") {
                place += 1
                open.append(name.written)
                return true
            }
            let start = place
            guard let attribute = readName() else { return false }
            skipBlanks()
            guard has("=") else { return false }
            place += 1
            skipBlanks()
            guard has("\"") || has("'") else { return false }
            let quote = text.utf8[place]
            guard let end = text.utf8[(place + 1)...].firstIndex(of: quote) else { return false }
            let value = place + 1..<end
            place = end + 1
            if text.utf8[value].contains(UInt8(ascii: "<")) { return false }
            check(attribute, start..<start + attribute.written.utf8.count, value)
        }
    }

    private mutating func check(_ name: Name, _ place: Range<Int>, _ value: Range<Int>) {
        let local = name.local.lowercased()
        let words = text[value].trimming(while: \.isWhitespace)
        if name.written == "xmlns" || name.prefix == "xmlns" {
            let isSVG = words == "http://www.w3.org/2000/svg" && (name.written == "xmlns" || local == "svg")
            // These are what browsers act upon.
            let isForeign = name.prefix == "xmlns" && !words.contains("&") && !Self.livingNames.contains(words)
            if !isSVG && !isForeign { forbid(.namespace(words), value) }
        } else if local.hasPrefix("on"), name.prefix.isEmpty {
            forbid(.handler(name.written), place)
        } else if local == "href" || local == "src" || local == "base" {
            let isInside = words.hasPrefix("#") && local == "href"
            let isPicture = Self.embedded.contains { words.lowercased().hasPrefix($0) }
            if !isInside && !isPicture { forbid(.address, value) }
        } else if name.prefix.isEmpty {
            checkStyles(value)
        }
    }

    /// Looks for what loads something in styles, or may hide that.
    private mutating func checkStyles(_ range: Range<Int>) {
        let words = text[range].lowercased()
        if words.contains("\\") || words.contains("&#") { return forbid(.hidden, range) }
        if ["@import", "javascript:", "expression(", "image-set(", "image("].contains(where: words.contains) {
            return forbid(.address, range)
        }
        var rest = words[...]
        while let found = rest.firstRange(of: "url(") {
            rest = rest[found.upperBound...]
            let target = rest.drop { $0.isWhitespace }
            let isInside = ["#", "\"#", "'#", "&quot;#", "&apos;#"].contains { target.hasPrefix($0) }
            if !isInside { return forbid(.address, range) }
        }
    }

    private mutating func forbid(_ part: ForbiddenInDrawing, _ range: Range<Int>) {
        diagnostics.report(.forbiddenInDrawing(part), at: at(range))
    }

    private func at(_ range: Range<Int>) -> SourceLocation { SourceLocation(source, range) }
}

extension DrawingCheck {
    private struct Name {
        let written: String
        let prefix: String
        let local: String
    }

    private mutating func readName() -> Name? {
        let start = place
        while place < text.utf8.count, Self.isOfName(text.utf8[place]) { place += 1 }
        guard place > start else { return nil }
        let written = text[start..<place]
        let parts = written.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2 else { return nil }
        return Name(
            written: written, prefix: parts.count == 2 ? String(parts[0]) : "", local: String(parts[parts.count - 1]))
    }

    /// Letters outside ASCII are no part of any name that is allowed.
    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "_"), UInt8(ascii: "-"),
            UInt8(ascii: "."):
            true
        default: byte >= 0x80
        }
    }

    private mutating func skipBlanks() {
        while place < text.utf8.count, [0x20, 0x09, 0x0A, 0x0D].contains(text.utf8[place]) { place += 1 }
    }

    private func has(_ words: StaticString) -> Bool {
        words.withUTF8Buffer { text.utf8[place...].starts(with: $0) }
    }

    private func find(_ words: String, from start: Int) -> Int? {
        let first = words.utf8.first
        var start = start
        while start < text.utf8.count, let found = text.utf8[start...].firstIndex(where: { $0 == first }) {
            if text.utf8[found...].starts(with: words.utf8) { return found }
            start = found + 1
        }
        return nil
    }

    /// Goes behind the next occurrence.
    private mutating func skip(_ words: String) -> Bool {
        guard let found = find(words, from: place) else { return false }
        place = found + words.utf8.count
        return true
    }
}

extension DrawingCheck {
    /// No scripts, no foreign content, no links, and nothing that moves: an animation may set an address.
    private static let elements: Set<String> = [
        "svg", "g", "defs", "symbol", "use", "title", "desc", "metadata", "style", "switch", "view", "path", "rect",
        "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath", "image", "linearGradient",
        "radialGradient", "stop", "pattern", "clipPath", "mask", "marker", "filter", "feBlend", "feColorMatrix",
        "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap",
        "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur",
        "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight",
        "feTile", "feTurbulence",
    ]

    /// Names whose elements browsers know; under another prefix they would pass as somebody else's.
    private static let livingNames: Set<String> = [
        "", "http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg", "http://www.w3.org/1998/Math/MathML",
        "http://www.w3.org/2001/xml-events", "http://www.w3.org/1999/XSL/Transform",
    ]

    /// Pictures within the drawing itself.
    private static let embedded = ["png", "jpeg", "jpg", "gif", "webp"].map { "data:image/\($0);base64," }
}

extension String {
    fileprivate func trimming(while isDropped: (Character) -> Bool) -> String {
        var rest = self[...]
        while let last = rest.last, isDropped(last) { rest = rest.dropLast() }
        while let first = rest.first, isDropped(first) { rest = rest.dropFirst() }
        return String(rest)
    }
}
