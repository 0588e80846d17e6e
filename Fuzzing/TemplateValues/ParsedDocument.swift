import CLibXML2

/// A document as libxml2 reads it.
struct ParsedDocument: ~Copyable {
    private let document: xmlDocPtr

    /// HTML, with all mistakes forgiven, as a browser would.
    init?(html: [UInt8]) {
        let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        guard
            let document = html.withUnsafeBytes({
                htmlReadMemory($0.bindMemory(to: CChar.self).baseAddress, Int32($0.count), nil, "UTF-8", Int32(options))
            })
        else { return nil }
        self.document = document
    }

    /// XML, nil where it is not well-formed.
    init?(xml: [UInt8]) {
        let options = XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue
        guard
            let document = xml.withUnsafeBytes({
                xmlReadMemory($0.bindMemory(to: CChar.self).baseAddress, Int32($0.count), nil, "UTF-8", Int32(options))
            })
        else { return nil }
        self.document = document
    }

    deinit { xmlFreeDoc(document) }

    /// Calls `work` with the children of the root element, or of its child with this name.
    func children<Result>(of name: String, _ work: ([Element]) -> Result) -> Result? {
        guard let root = xmlDocGetRootElement(document) else { return nil }
        let element = Element(node: root)
        if element.name == name { return work(element.children) }
        return element.children.first { $0.name == name }.map { work($0.children) }
    }

    /// An element, as long as its document is there.
    struct Element {
        fileprivate let node: xmlNodePtr

        var name: String { String(cString: node.pointee.name) }

        var children: [Element] {
            sequence(first: node.pointee.children) { $0?.pointee.next }.prefix { $0 != nil }
                .compactMap { $0 }.filter { $0.pointee.type == XML_ELEMENT_NODE }.map(Element.init(node:))
        }

        var attributes: [(name: String, value: String)] {
            var result: [(name: String, value: String)] = []
            var next = node.pointee.properties
            while let attribute = next {
                result.append((String(cString: attribute.pointee.name), Self.text(attribute.pointee.children)))
                next = attribute.pointee.next
            }
            return result
        }

        /// All text in it.
        var text: String { Self.text(node.pointee.children) }

        /// Names of elements and attributes, without any text: `p[title](i)`.
        var structure: String {
            let attributes = attributes.map(\.name).joined(separator: ",")
            return "\(name)[\(attributes)](" + Self.structure(node.pointee.children) + ")"
        }

        /// What is neither text nor an element (a comment, a declaration) counts too.
        private static func structure(_ first: xmlNodePtr?) -> String {
            var result = ""
            var next = first
            while let node = next {
                switch node.pointee.type {
                case XML_ELEMENT_NODE: result += Element(node: node).structure
                case XML_TEXT_NODE, XML_CDATA_SECTION_NODE, XML_ENTITY_REF_NODE: break
                default: result += "<\(node.pointee.type.rawValue)>"
                }
                next = node.pointee.next
            }
            return result
        }

        private static func text(_ first: xmlNodePtr?) -> String {
            var result = ""
            var next = first
            while let node = next {
                if node.pointee.type == XML_ELEMENT_NODE {
                    result += text(node.pointee.children)
                } else if let content = node.pointee.content {
                    result += String(cString: content)
                }
                next = node.pointee.next
            }
            return result
        }
    }
}
