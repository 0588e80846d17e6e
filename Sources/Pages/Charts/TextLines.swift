/// A text in lines, since text in a picture does not wrap.
enum TextLines {
    /// - Parameters:
    ///   - longest: how many characters a line may have; a longer word is cut.
    ///   - keepsEnd: whether the last words stay where there are too many lines: a value stands there.
    static func of(_ text: String, longest: Int, most: Int, keepsEnd: Bool = false) -> [String] {
        var lines: [String] = []
        var line = ""
        var length = 0
        for word in text.split(separator: " ") {
            let letters = word.count
            if !line.isEmpty, length + 1 + letters > longest {
                lines.append(line)
                line = ""
            }
            length = line.isEmpty ? min(letters, longest) : length + 1 + letters
            line += (line.isEmpty ? "" : " ") + word.prefix(longest)
        }
        if !line.isEmpty { lines.append(line) }
        guard lines.count > most else { return lines }
        let last = keepsEnd ? "… " + (lines.last ?? "") : lines[most - 1].prefix(longest - 2) + " …"
        return lines.prefix(most - 1) + [last]
    }
}
