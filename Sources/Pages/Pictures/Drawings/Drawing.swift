import CLibXML2

/// A drawing as libxml2 reads it, with the places of what it has; nothing is loaded, and no entity is known.
struct Drawing {
    let bytes: [UInt8]
    /// In the order of the file, each after what it is in.
    private(set) var elements: [Element] = []
    /// Processing instructions, each `<?…?>`.
    private(set) var instructions: [Range<Int>] = []
    /// Where `<!DOCTYPE` begins; nothing is read after it.
    private(set) var declaration: Int?
    /// Where it stops being XML with all its namespaces declared.
    private(set) var fault: Int?
    /// Where another encoding than UTF-8 is declared: it would make other letters of the same bytes.
    let foreignEncoding: Range<Int>?

    struct Element {
        let local: String
        let namespace: String
        let written: String
        let attributes: [Attribute]
        /// Those that are declared here; the prefix is empty where it is the default.
        let namespaces: [(prefix: String, namespace: String)]
        let parent: Int?
        fileprivate let tag: DrawingTag
        /// What is directly in it, whether as text or as CDATA; read for styles only.
        fileprivate(set) var text = ""
        fileprivate(set) var content: Range<Int>

        var isStyle: Bool { local == "style" && namespace == DrawingNames.svg }
        var name: Range<Int> { tag.name }

        /// The places of an attribute, by its name as it is written.
        func key(of name: String) -> Range<Int> { tag.attributes[name]?.key ?? tag.name }
        func value(of name: String) -> Range<Int> { tag.attributes[name]?.value ?? tag.name }

        /// The value of an attribute in no namespace, or XLink's.
        subscript(name: String) -> String? {
            attributes.first { $0.local == name && ["", DrawingNames.xlink].contains($0.namespace) }?.value
        }
    }

    struct Attribute {
        let local: String
        let namespace: String
        let written: String
        let value: String
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let declaration = bytes.starts(with: "<?xml".utf8) ? DrawingTag(at: 1, in: bytes) : nil
        let encoding = declaration?.attributes["encoding"]?.value
        foreignEncoding = encoding.flatMap {
            String(decoding: bytes[$0], as: UTF8.self).lowercased() == "utf-8" ? nil : $0
        }
        let reader = DrawingReader(bytes)
        reader.read()
        elements = reader.elements
        instructions = reader.instructions
        self.declaration = reader.declaration
        fault = reader.fault
    }
}

/// The places in a tag that libxml2 has read: its name, and its attributes as they are written.
private struct DrawingTag {
    private(set) var name: Range<Int>
    private(set) var attributes: [String: (key: Range<Int>, value: Range<Int>)] = [:]

    /// - Parameter start: behind the `<`.
    init(at start: Int, in bytes: [UInt8]) {
        let ends: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "="), UInt8(ascii: "/"), UInt8(ascii: ">")]
        func end(of start: Int) -> Int { bytes[start...].firstIndex(where: ends.contains) ?? bytes.count }
        name = start..<(start < bytes.count ? end(of: start) : start)
        var place = name.upperBound
        while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
            guard !ends.contains(bytes[place]) else {
                place += 1
                continue
            }
            let key = place..<end(of: place)
            let isQuote = { (byte: UInt8) in byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
            guard let open = bytes[key.upperBound...].firstIndex(where: isQuote),
                let close = bytes[(open + 1)...].firstIndex(of: bytes[open])
            else { return }
            attributes[String(decoding: bytes[key], as: UTF8.self)] = (key, open + 1..<close)
            place = close + 1
        }
    }
}

/// Takes libxml2's events.
private final class DrawingReader {
    private let bytes: [UInt8]
    private(set) var elements: [Drawing.Element] = []
    private(set) var instructions: [Range<Int>] = []
    private(set) var declaration: Int?
    private(set) var fault: Int?
    private var open: [Int] = []
    private var context: xmlParserCtxtPtr?

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func read() {
        guard let context = xmlNewParserCtxt(), let sax = context.pointee.sax, let count = Int32(exactly: bytes.count)
        else {
            fault = 0
            return
        }
        defer { xmlFreeParserCtxt(context) }
        self.context = context
        sax.pointee = Self.events
        context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
        let options = [XML_PARSE_NONET, XML_PARSE_NOERROR, XML_PARSE_NOWARNING, XML_PARSE_IGNORE_ENC]
        let all = Int32(options.reduce(0) { $0 | $1.rawValue })
        bytes.withUnsafeBytes { buffer in
            let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            if let document = xmlCtxtReadMemory(context, start, count, nil, nil, all) { xmlFreeDoc(document) }
        }
        let isGood = context.pointee.wellFormed == 1 && context.pointee.nsWellFormed == 1 && !elements.isEmpty
        if declaration == nil, !isGood { fault = placeOfError }
    }

    /// By libxml2's line and column.
    private var placeOfError: Int {
        guard let error = xmlCtxtGetLastError(context) else { return 0 }
        var start = 0
        for _ in 1..<max(1, Int(error.pointee.line)) {
            guard let end = bytes[start...].firstIndex(of: 0x0A), end + 1 < bytes.count else { break }
            start = end + 1
        }
        return min(start + max(0, Int(error.pointee.int2) - 1), max(0, bytes.count - 1))
    }

    private static var events: xmlSAXHandler {
        var events = xmlSAXHandler()
        events.initialized = UInt32(XML_SAX2_MAGIC)
        events.internalSubset = { reader, _, _, _ in DrawingReader.from(reader)?.declare() }
        events.processingInstruction = { reader, _, _ in DrawingReader.from(reader)?.instruct() }
        events.startElementNs = { reader, local, prefix, namespace, namespaceCount, namespaces, count, _, attributes in
            guard let reader = DrawingReader.from(reader) else { return }
            let declared = (0..<Int(namespaceCount)).map { index in
                (DrawingReader.text(namespaces?[2 * index]), DrawingReader.text(namespaces?[2 * index + 1]))
            }
            let attributes = (0..<Int(count)).map { DrawingReader.attribute(attributes, $0) }
            reader.start(
                DrawingReader.text(local), DrawingReader.text(prefix), DrawingReader.text(namespace), declared,
                attributes)
        }
        events.endElementNs = { reader, _, _, _ in DrawingReader.from(reader)?.end() }
        let characters: charactersSAXFunc = { reader, text, count in
            guard let text else { return }
            DrawingReader.from(reader)?.add(UnsafeBufferPointer(start: text, count: Int(count)))
        }
        events.characters = characters
        events.ignorableWhitespace = characters
        events.cdataBlock = characters
        return events
    }

    private static func from(_ pointer: UnsafeMutableRawPointer?) -> DrawingReader? {
        pointer.map { Unmanaged<DrawingReader>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func text(_ pointer: UnsafePointer<xmlChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }

    /// Each is five pointers: its name, prefix and namespace, and both ends of its value.
    private static func attribute(
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ index: Int
    ) -> Drawing.Attribute {
        func part(_ number: Int) -> UnsafePointer<xmlChar>? { attributes?[5 * index + number] }
        let (local, prefix) = (text(part(0)), text(part(1)))
        var value = ""
        if let start = part(3), let end = part(4) {
            value = String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
        }
        return Drawing.Attribute(
            local: local, namespace: text(part(2)), written: prefix.isEmpty ? local : "\(prefix):\(local)",
            value: value)
    }

    /// Where libxml2 reads: behind what an event is of.
    private var place: Int {
        guard let context else { return 0 }
        return min(bytes.count, max(0, Int(xmlByteConsumed(context))))
    }

    /// Where the markup begins that ends at `place`.
    private func start(of mark: String) -> Int {
        var place = max(0, place - 1)
        while place > 0, !bytes[place...].starts(with: mark.utf8) { place -= 1 }
        return place
    }

    private func declare() {
        declaration = start(of: "<!")
        xmlStopParser(context)
    }

    private func instruct() { instructions.append(start(of: "<?")..<place) }

    private func start(
        _ local: String, _ prefix: String, _ namespace: String, _ namespaces: [(String, String)],
        _ attributes: [Drawing.Attribute]
    ) {
        let tag = DrawingTag(at: start(of: "<") + 1, in: bytes)
        elements.append(
            Drawing.Element(
                local: local, namespace: namespace, written: prefix.isEmpty ? local : "\(prefix):\(local)",
                attributes: attributes, namespaces: namespaces.map { (prefix: $0.0, namespace: $0.1) },
                parent: open.last, tag: tag, content: place..<place))
        open.append(elements.count - 1)
    }

    private func end() {
        guard let index = open.popLast(), elements[index].isStyle else { return }
        let start = min(elements[index].content.lowerBound + 1, bytes.count)
        elements[index].content = start..<max(start, self.start(of: "<"))
    }

    private func add(_ text: UnsafeBufferPointer<xmlChar>) {
        guard let index = open.last, elements[index].isStyle else { return }
        elements[index].text += String(decoding: text, as: UTF8.self)
    }
}
