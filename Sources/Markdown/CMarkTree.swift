import CMarkGFM
import Diagnostics
import Synchronization

/// A parsed document: the one owner of cmark's nodes, which it frees.
struct CMarkTree: ~Copyable {
    private let document: UnsafeMutablePointer<cmark_node>

    /// Parses the bytes, which must have passed ``InputLimits``; nil where cmark gives nothing back.
    init?(parsing bytes: UnsafeBufferPointer<UInt8>) {
        let address =
            Self.hasStrikethrough(bytes)
            ? Self.strikethroughTurn.withLock { _ in UInt(bitPattern: Self.parse(bytes, strikethrough: true)) }
            : UInt(bitPattern: Self.parse(bytes, strikethrough: false))
        guard let parsed = UnsafeMutablePointer<cmark_node>(bitPattern: address) else { return nil }
        document = parsed
    }

    deinit { cmark_node_free(document) }

    /// The document node; valid only within the call, as the tree is freed after its last use.
    borrowing func withRoot<Result>(_ body: (CMarkNode) -> Result) -> Result {
        body(CMarkNode(document))
    }
}

extension CMarkTree {
    /// cmark keeps the characters at which inline extensions are asked in one global
    /// table, sets them when a parse begins and clears them when it ends, so that two
    /// parses at once lose each other's. The autolink characters are set once for good
    /// (see ``CMarkExtensions``); `~` cannot be, since the extension finds its delimiters by it, so
    /// documents that strike something through are parsed one after the other.
    private static let strikethroughTurn = Mutex<Void>(())

    private static func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, strikethrough: Bool
    ) -> UnsafeMutablePointer<cmark_node>? {
        let extensions = CMarkExtensions.shared
        let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE)
        defer { cmark_parser_free(parser) }
        extensions.attach(to: parser, strikethrough: strikethrough)
        bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        return cmark_parser_finish(parser)
    }

    private static func hasStrikethrough(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        while let tilde = bytes.firstOffset(of: UInt8(ascii: "~"), in: start..<bytes.count) {
            if tilde + 1 < bytes.count, bytes[tilde + 1] == UInt8(ascii: "~") { return true }
            start = tilde + 1
        }
        return false
    }
}

/// cmark's extensions and the node types that they add.
///
/// Sendable unchecked, since pointers are not: cmark registers each extension once, at the first use, and neither
/// changes nor frees it from then on.
struct CMarkExtensions: @unchecked Sendable {
    static let shared = CMarkExtensions()

    let tableType: UInt32
    let tableRowType: UInt32
    let tableCellType: UInt32
    let strikethroughType: UInt32
    let taskList: OpaquePointer?
    private let always: [OpaquePointer]
    private let strikethrough: OpaquePointer?

    private init() {
        cmark_gfm_core_extensions_ensure_registered()
        tableType = shim_type_table().rawValue
        tableRowType = shim_type_table_row().rawValue
        tableCellType = shim_type_table_cell().rawValue
        strikethroughType = shim_type_strikethrough().rawValue
        taskList = cmark_find_syntax_extension("tasklist")
        strikethrough = cmark_find_syntax_extension("strikethrough")
        let autolink = cmark_find_syntax_extension("autolink")
        always = [cmark_find_syntax_extension("table"), autolink, taskList].compactMap { $0 }
        guard let autolink, let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return }
        cmark_parser_attach_syntax_extension(parser, autolink)
        cmark_manage_extensions_special_characters(parser, 1)
        cmark_syntax_extension_set_special_inline_chars(autolink, nil)
        cmark_parser_free(parser)
    }

    fileprivate func attach(to parser: OpaquePointer?, strikethrough wanted: Bool) {
        for one in always { cmark_parser_attach_syntax_extension(parser, one) }
        if wanted, let strikethrough { cmark_parser_attach_syntax_extension(parser, strikethrough) }
    }
}
