import Diagnostics
import Markdown
import Vietnamese

/// Blocks whose name is nearly that of one, or is its name in Vietnamese; any other word is a language of code.
enum MisspeltBlocks: TextCheck {
    static let rules: [Rule] = [.misspeltBlock]

    static func findings(in text: WrittenText) -> [Diagnostic] {
        text.body.remarks.codeBlocks.prefix(mostFindings).compactMap { block in
            guard let info = block.info, let right = name(meantBy: info.value, block.text) else { return nil }
            return Diagnostic(.misspeltBlock(info.value, right: right), at: info.location)
        }
    }

    private static func name(meantBy info: String, _ text: String) -> String? {
        guard !info.isEmpty, info.utf8.count <= 40 else { return nil }
        if let name = inVietnamese[Folding.search(info).filter { $0 != " " }] { return name }
        // A block of parameters, not of code.
        guard text.split(separator: "\n").allSatisfy({ $0.contains(":") || $0.allSatisfy(\.isWhitespace) }) else {
            return nil
        }
        let word = info.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? info
        return Spelling.nearest(to: word, among: MarkdownDocument.Embed.names).first
    }

    private static let inVietnamese = [
        "bang": "board", "bangvang": "board", "bangdanhhieu": "board", "tong": "totals", "tongso": "totals",
        "bieudo": "chart", "dothi": "chart", "dongthoigian": "timeline", "mocthoigian": "timeline",
    ]
}
