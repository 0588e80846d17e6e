import Diagnostics

/// The words that begin tags.
enum Keyword {
    static let starts = [
        "block", "call", "extends", "filter", "for", "from", "if", "import", "include", "macro", "raw", "set", "with",
    ]

    /// The words that end or continue a block.
    static let ends = [
        "elif", "else", "endblock", "endcall", "endfilter", "endfor", "endif", "endmacro", "endraw", "endset",
        "endwith",
    ]

    static let all = starts + ends

    /// Words that people write for others, because another language has them.
    private static let otherLanguages = [
        "elseif": "elif", "elsif": "elif", "end": "endif", "foreach": "for", "assign": "set", "capture": "set",
        "partial": "include", "verbatim": "raw", "unless": "if", "fi": "endif", "layout": "extends",
    ]

    static func near(_ word: String) -> [String] {
        if let known = otherLanguages[word] { return [known] }
        return Spelling.nearest(to: word, among: all)
    }
}
