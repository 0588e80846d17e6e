package import Diagnostics

/// Reads the Markdown of an article's body.
package enum MarkdownParser {
    /// The ids that pages use around an article; headings avoid them.
    package static let reservedIDs: Set<String> = [
        "bang-vang", "cau-chuyen", "chan-trang", "chu-thich", "dau-trang", "main", "muc-luc", "noi-dung", "tieu-de",
        "tim-kiem", "trang", "trinh-don",
    ]

    /// Parses `body`, a range of the whole file's text; every location is one of the whole file.
    ///
    /// What passes the limits is rendered, whatever it holds; what does not is an error and an empty document.
    package static func parse(
        _ text: SourceText, body: Range<Int>, source: SourceID, reservedIDs: Set<String> = reservedIDs,
        diagnostics: inout [Diagnostic]
    ) -> MarkdownDocument {
        text.utf8.withUnsafeBufferPointer { file in
            let body = body.clamped(to: 0..<file.count)
            let bytes = UnsafeBufferPointer(rebasing: file[body])
            if let excess = InputLimits.firstExcess(in: bytes) {
                let range = excess.offset + body.lowerBound..<excess.offset + body.lowerBound + excess.length
                diagnostics.report(excess.problem, at: SourceLocation(source, range))
                return .refused
            }
            guard let tree = CMarkTree(parsing: bytes) else { return .refused }
            var renderer = Renderer(
                file: file, body: body, source: source, headings: HeadingIDs(reserved: reservedIDs))
            tree.withRoot { renderer.render($0) }
            return renderer.finish(diagnostics: &diagnostics)
        }
    }
}
