import CLibXML2
import Diagnostics

/// A page as libxml2's HTML parser reads it: elements and texts, in the order of the page.
///
/// The parser hands over events and builds no tree of its own, so that depth and size are bounded here; it loads nothing.
struct HTMLTree {
    private(set) var nodes: [Node]
    /// Whether something was left out because of a limit.
    let isCut: Bool

    /// An element or a text; the first node is the root.
    struct Node {
        /// In lower case; empty for a text.
        let name: String
        let attributes: [String: String]
        var text: String
        let parent: Int
        var children: [Int] = []

        var isText: Bool { name.isEmpty }

        init(name: String, attributes: [String: String] = [:], text: String = "", parent: Int) {
            self.name = name
            self.attributes = attributes
            self.text = text
            self.parent = parent
        }
    }

    static let deepest = 200
    static let mostNodes = 150_000
    static let mostBytes = 16 << 20

    init(_ html: String) {
        let builder = HTMLBuilder()
        var bytes = Array(html.utf8)
        let isTooLong = bytes.count > Self.mostBytes
        if isTooLong { bytes.removeLast(bytes.count - Self.mostBytes) }
        builder.parse(bytes)
        nodes = builder.nodes
        isCut = isTooLong || builder.isStopped
    }
}

extension HTMLTree {
    /// The text of a node and all below it.
    func text(of index: Int) -> String {
        var parts: [String] = []
        var stack = [index]
        while let next = stack.popLast() {
            let node = nodes[next]
            if node.isText { parts.append(node.text) } else if node.name == "br" { parts.append(" ") }
            if !HTMLNames.unread.contains(node.name) { stack += node.children.reversed() }
        }
        return Blanks.folded(parts.joined())
    }

    func isInside(_ index: Int, of other: Int) -> Bool {
        var next = index
        while next > 0 {
            if next == other { return true }
            next = nodes[next].parent
        }
        return other == 0
    }
}

/// Takes libxml2's events.
private final class HTMLBuilder {
    private(set) var nodes = [HTMLTree.Node(name: "#root", parent: 0)]
    private(set) var isStopped = false
    private var path = [0]
    private var context: htmlParserCtxtPtr?

    func parse(_ bytes: [UInt8]) {
        guard let context = htmlNewParserCtxt(), let sax = context.pointee.sax else { return }
        defer { htmlFreeParserCtxt(context) }
        self.context = context
        sax.pointee = htmlSAXHandler()
        sax.pointee.startElement = { builder, name, attributes in
            guard let name else { return }
            HTMLBuilder.from(builder)?.start(String(cString: name), HTMLBuilder.pairs(attributes))
        }
        sax.pointee.endElement = { builder, name in
            guard let name else { return }
            HTMLBuilder.from(builder)?.end(String(cString: name))
        }
        sax.pointee.characters = { builder, text, count in
            guard let text else { return }
            let bytes = UnsafeBufferPointer(start: text, count: Int(count))
            HTMLBuilder.from(builder)?.add(String(decoding: bytes, as: UTF8.self))
        }
        context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
        let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        let silent = Int32(options | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue)
        bytes.withUnsafeBytes { buffer in
            let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            guard let start, let count = Int32(exactly: buffer.count) else { return }
            if let document = htmlCtxtReadMemory(context, start, count, nil, "UTF-8", silent) { xmlFreeDoc(document) }
        }
    }

    private static func from(_ pointer: UnsafeMutableRawPointer?) -> HTMLBuilder? {
        pointer.map { Unmanaged<HTMLBuilder>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func pairs(_ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) -> [String: String] {
        guard let attributes else { return [:] }
        var pairs: [String: String] = [:]
        var index = 0
        while let name = attributes[index], index < 200 {
            let key = String(cString: name)
            if HTMLNames.attributes.contains(key), let value = attributes[index + 1] {
                pairs[key] = String(cString: value)
            }
            index += 2
        }
        return pairs
    }

    private func start(_ name: String, _ attributes: [String: String]) {
        guard !isStopped else { return }
        guard path.count < HTMLTree.deepest, nodes.count < HTMLTree.mostNodes else { return stop() }
        append(HTMLTree.Node(name: name, attributes: attributes, parent: path[path.count - 1]))
        path.append(nodes.count - 1)
    }

    private func end(_ name: String) {
        guard !isStopped, path.count > 1, let open = path.lastIndex(where: { nodes[$0].name == name }), open > 0 else {
            return
        }
        path.removeLast(path.count - open)
    }

    private func add(_ text: String) {
        guard !isStopped else { return }
        let parent = path[path.count - 1]
        if let last = nodes[parent].children.last, nodes[last].isText {
            nodes[last].text += text
        } else if nodes.count < HTMLTree.mostNodes {
            append(HTMLTree.Node(name: "", text: text, parent: parent))
        } else {
            stop()
        }
    }

    private func append(_ node: HTMLTree.Node) {
        nodes[node.parent].children.append(nodes.count)
        nodes.append(node)
    }

    private func stop() {
        isStopped = true
        if let context { xmlStopParser(context) }
    }
}

/// What the elements of pages are.
enum HTMLNames {
    /// Nothing in them is text of the page.
    static let unread: Set<String> = [
        "script", "style", "noscript", "iframe", "svg", "template", "object", "embed", "video", "audio", "select",
        "textarea", "button", "form", "canvas", "map", "head",
    ]
    static let attributes: Set<String> = [
        "colspan", "rowspan",
        "class", "id", "href", "src", "alt", "title", "content", "property", "name", "itemprop", "datetime", "style",
        "align", "hidden", "rel", "data-src", "data-original",
    ]
    /// They begin and end a paragraph.
    static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol",
        "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]
}

/// White space of pages.
enum Blanks {
    /// One space for each run of white space of any kind, none at the ends; what nobody sees is left out.
    static func folded(_ text: String) -> String {
        var result: [Unicode.Scalar] = []
        var hasGap = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                hasGap = !result.isEmpty
            } else if !isInvisible(scalar) {
                if hasGap { result.append(" ") }
                hasGap = false
                result.append(scalar)
            }
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: result)
        return String(text)
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
            true
        default: false
        }
    }
}
