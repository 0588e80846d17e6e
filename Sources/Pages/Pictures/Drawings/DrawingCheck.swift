import Diagnostics

/// Refuses an SVG drawing that could run, load or hide something: whoever opens its address sees it as a page of the
/// site.
///
/// It is read by libxml2, as Chromium reads it, and judged by what elements, attributes and styles then are: where a
/// comment, a CDATA section, an escape or a prefix stood makes no difference. What is allowed is listed; the rest is
/// refused at its place, and nothing is taken out in silence. Elements and attributes of other programs
/// (`inkscape:label`) mean nothing to browsers and may stay.
struct DrawingCheck {
    private let drawing: Drawing
    private let text: SourceText
    private let source: SourceID
    private var diagnostics: [Diagnostic] = []

    /// Everything in a drawing that keeps it from being published.
    static func problems(in bytes: [UInt8], source: SourceID) -> [Diagnostic] {
        do throws(SourceText.DecodingFailure) {
            // Browsers see the bytes, not their NFC: `>` and a mark that strikes it through are one letter there.
            let text = try SourceText(decoding: bytes)
            let raw = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
            var check = DrawingCheck(drawing: Drawing(raw), text: text, source: source)
            check.run()
            return check.diagnostics
        } catch {
            return [Diagnostic(error.problem, at: SourceLocation(source, error.offset..<error.offset))]
        }
    }

    private init(drawing: Drawing, text: SourceText, source: SourceID) {
        self.drawing = drawing
        self.text = text
        self.source = source
    }

    private static let mostFindings = 50

    private mutating func run() {
        if let encoding = drawing.foreignEncoding { forbid(.encoding, encoding) }
        for instruction in drawing.instructions { forbid(.instruction, instruction) }
        if let declaration = drawing.declaration { return forbid(.declaration, declaration..<declaration + 2) }
        if let fault = drawing.fault { return diagnostics.report(.drawingNotXML, at: at(fault..<fault + 1)) }
        for element in drawing.elements where diagnostics.count < Self.mostFindings { check(element) }
        if let root = drawing.elements.first, DrawnUses(drawing).areTooMany {
            diagnostics.report(.drawingMultiplies(DrawnUses.most), at: at(root.name))
        }
    }
}

extension DrawingCheck {
    private mutating func check(_ element: Drawing.Element) {
        let isRoot = element.parent == nil
        if isRoot, element.namespace != DrawingNames.svg || element.local != "svg" {
            return diagnostics.report(.drawingWithoutNamespace, at: at(element.name))
        }
        for (prefix, namespace) in element.namespaces where !DrawingNames.isAllowed(namespace: namespace) {
            forbid(.namespace(namespace), element.value(of: prefix.isEmpty ? "xmlns" : "xmlns:" + prefix))
        }
        let isInStyle = element.parent.map { drawing.elements[$0].isStyle } ?? false
        let isDrawn = element.namespace == DrawingNames.svg
        if isInStyle || isDrawn && !DrawingNames.elements.contains(element.local) {
            forbid(.element(element.written), element.name)
        }
        for attribute in element.attributes { check(attribute, of: element, isDrawn: isDrawn) }
        if element.isStyle, let found = StyleCheck.forbidden(in: element.text) { forbid(found, element.content) }
    }

    private mutating func check(_ attribute: Drawing.Attribute, of element: Drawing.Element, isDrawn: Bool) {
        let local = attribute.local.lowercased()
        switch attribute.namespace {
        case "" where local.hasPrefix("on"): forbid(.handler(attribute.written), element.key(of: attribute.written))
        case "" where ["href", "src", "base"].contains(local), DrawingNames.xlink where local == "href",
            DrawingNames.xml where local == "base":
            let isAllowed = local == "href" && DrawingNames.isInside(address: attribute.value)
            if !isAllowed { forbid(.address, element.value(of: attribute.written)) }
        case "" where isDrawn && !DrawingNames.isText(attribute: local):
            if let found = StyleCheck.forbidden(in: attribute.value) {
                forbid(found, element.value(of: attribute.written))
            }
        default: break
        }
    }

    private mutating func forbid(_ part: ForbiddenInDrawing, _ range: Range<Int>) {
        diagnostics.report(.forbiddenInDrawing(part), at: at(range))
    }

    /// The place of bytes of the file in its text.
    private func at(_ range: Range<Int>) -> SourceLocation {
        func place(_ offset: Int) -> Int {
            let before = Array(drawing.bytes.prefix(offset))
            return text.utf8.starts(with: before) ? before.count : (try? SourceText(decoding: before))?.utf8.count ?? 0
        }
        let start = place(range.lowerBound)
        return SourceLocation(source, start..<max(start, place(range.upperBound)))
    }
}
