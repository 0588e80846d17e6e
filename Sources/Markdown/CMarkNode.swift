import CMarkGFM

/// A borrowed node of a ``CMarkTree``; what it points to lives as long as the tree.
struct CMarkNode: Equatable {
    let pointer: UnsafeMutablePointer<cmark_node>

    init(_ pointer: UnsafeMutablePointer<cmark_node>) { self.pointer = pointer }

    init?(_ pointer: UnsafeMutablePointer<cmark_node>?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    /// What a node is, with the types that extensions register when the program runs.
    enum Kind {
        case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
        case footnoteDefinition, table, tableRow, tableCell
        case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough, link, image
        case footnoteReference, unknown
    }

    var kind: Kind {
        switch cmark_node_type(rawValue: shim_node_type(pointer)) {
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_HTML_INLINE: .htmlInline
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_CODE_BLOCK: .codeBlock
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
        case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
        case CMARK_NODE_DOCUMENT: .document
        case let type: extensionKind(type.rawValue)
        }
    }

    private func extensionKind(_ type: UInt32) -> Kind {
        let extensions = CMarkExtensions.shared
        return switch type {
        case extensions.tableCellType: .tableCell
        case extensions.tableRowType: .tableRow
        case extensions.tableType: .table
        case extensions.strikethroughType: .strikethrough
        default: .unknown
        }
    }
}

extension CMarkNode {
    var next: CMarkNode? { CMarkNode(shim_node_next(pointer)) }
    var previous: CMarkNode? { CMarkNode(shim_node_previous(pointer)) }
    var parent: CMarkNode? { CMarkNode(shim_node_parent(pointer)) }
    var firstChild: CMarkNode? { CMarkNode(shim_node_first_child(pointer)) }
    var lastChild: CMarkNode? { CMarkNode(shim_node_last_child(pointer)) }

    /// Counted from 1 within the body; 0 where cmark does not know.
    var startLine: Int { Int(shim_node_start_line(pointer)) }
    var endLine: Int { Int(shim_node_end_line(pointer)) }

    var literal: UnsafeBufferPointer<UInt8> { bytes(shim_node_literal(pointer)) }
    var codeLiteral: UnsafeBufferPointer<UInt8> { bytes(shim_code_literal(pointer)) }
    var codeInfo: UnsafeBufferPointer<UInt8> { bytes(shim_code_info(pointer)) }
    var isFenced: Bool { shim_code_fenced(pointer) }
    var url: UnsafeBufferPointer<UInt8> { bytes(shim_link_url(pointer)) }
    var title: UnsafeBufferPointer<UInt8> { bytes(shim_link_title(pointer)) }
    var headingLevel: Int { Int(shim_heading_level(pointer)) }
    var isTight: Bool { shim_list_tight(pointer) }
    var isOrdered: Bool { shim_list_ordered(pointer) }
    var listStart: Int { Int(shim_list_start(pointer)) }

    /// Whether a list item is a task that is done; nil for an ordinary item.
    var task: Bool? {
        guard let taskList = CMarkExtensions.shared.taskList, shim_node_extension(pointer) == taskList else {
            return nil
        }
        return shim_item_checked(pointer)
    }

    /// Which reference to its footnote this is, counted from 1.
    var footnoteReferenceIndex: Int { Int(shim_footnote_reference_index(pointer)) }
    /// How many references a footnote definition has.
    var footnoteReferenceCount: Int { Int(shim_footnote_reference_count(pointer)) }

    /// Whether a table's row is its header.
    var isHeaderRow: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }

    /// The alignments of a table's columns as cmark's letters: `l`, `c`, `r` or 0.
    var alignments: [UInt8] {
        guard let letters = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
        return Array(UnsafeBufferPointer(start: letters, count: Int(cmark_gfm_extensions_get_table_columns(pointer))))
    }

    private func bytes(_ chunk: cmark_chunk) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: chunk.data, count: chunk.data == nil ? 0 : max(0, Int(chunk.len)))
    }
}
