import Vietnamese

/// Who wrote a page: a name, and the post where it is printed.
struct Byline: Equatable {
    let name: String
    let post: String?

    /// How a source's author is recorded.
    var text: String { [name, post].compactMap(\.self).joined(separator: ", ") }

    init(name: String, post: String? = nil) {
        self.name = name
        self.post = post
    }

    /// A line that signs a page: “Quốc Hùng”, “Bài và ảnh: TRÚC LINH”, “Th.s Nguyễn Văn Gọn-Trưởng phòng Tổ chức”.
    init?(line: String) {
        let (label, rest) = Self.split(line)
        let text = Self.withoutBrackets(rest)
        guard !text.isEmpty, text.utf8.count <= 200 else { return nil }
        let (name, post) = Self.namePost(text)
        guard Self.isName(name, isLabelled: label) else { return nil }
        self.init(name: name, post: post)
    }

    /// Whether the line is only a label, whose name follows: “Bài viết:”.
    static func isLabel(_ line: String) -> Bool {
        let (label, rest) = split(line)
        return label && rest.isEmpty
    }
}

extension Byline {
    private static let labels = [
        "bai viet", "bai va anh", "bai anh", "tin va anh", "tin anh", "tin bai", "tac gia", "nguoi viet", "thuc hien",
        "bai", "tin",
    ]

    /// The text after a label of bylines.
    private static func split(_ line: String) -> (hasLabel: Bool, rest: String) {
        guard let colon = line.firstIndex(of: ":") else { return (false, line) }
        guard labels.contains(Folding.search(String(line[..<colon]))) else { return (false, line) }
        return (true, Blanks.folded(String(line[colon...].dropFirst())))
    }

    private static func withoutBrackets(_ text: String) -> String {
        guard text.hasPrefix("("), text.hasSuffix(")") else { return text }
        return Blanks.folded(String(text.dropFirst().dropLast()))
    }

    /// A dash, or a comma before a post.
    private static func namePost(_ text: String) -> (name: String, post: String?) {
        for index in text.indices where "-–—,".contains(text[index]) {
            let name = Blanks.folded(String(text[..<index]))
            let post = Blanks.folded(String(text[index...].dropFirst()))
            let first = post.split(separator: " ").prefix(2).map(String.init).joined(separator: " ")
            if posts.contains(where: { Folding.search(first).hasPrefix($0) }) { return (name, post) }
        }
        return (text, nil)
    }

    private static let posts = [
        "truong", "pho", "bi thu", "chu tich", "uy vien", "chanh", "giam doc", "can bo", "thuong truc", "hieu truong",
        "chuyen vien", "nguyen",
    ]

    /// Two to six words that begin with capitals, in one or two names; a label may stand before a single one.
    private static func isName(_ text: String, isLabelled: Bool) -> Bool {
        let words = text.split(separator: " ").filter { !["và", "-", "–", "&"].contains($0) }
        guard (isLabelled ? 1 : 2)...8 ~= words.count, text.utf8.count <= 80 else { return false }
        guard let last = text.unicodeScalars.last, !".!?:;…".unicodeScalars.contains(last) else { return false }
        return words.allSatisfy { word in
            guard let first = word.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else { return false }
            return first.properties.isUppercase && !word.unicodeScalars.contains { ("0"..."9").contains($0) }
        }
    }
}

/// “Theo Báo Mẫu”, “Nguồn: baomau.vn”: where a page has its text from.
enum SourceLine {
    static func source(in line: String) -> String? {
        var text = line
        if text.hasPrefix("("), text.hasSuffix(")") { text = String(text.dropFirst().dropLast()) }
        text = Blanks.folded(text)
        guard text.utf8.count <= 100, !text.hasSuffix(".") else { return nil }
        for label in ["Nguồn tin:", "Nguồn:", "Theo:", "Theo "] where text.hasPrefix(label) {
            let source = Blanks.folded(String(text.dropFirst(label.count)))
            let words = source.split(separator: " ")
            guard (1...6).contains(words.count), !source.contains(",") else { return nil }
            return source
        }
        return nil
    }

    /// The sign of the paper before its lead: `BDK - Những năm qua…`.
    static func sign(of lead: String) -> (sign: String, rest: String)? {
        guard let dash = lead.prefix(30).firstIndex(where: { "-–—".contains($0) }) else { return nil }
        var sign = Blanks.folded(String(lead[..<dash]))
        if sign.hasPrefix("("), sign.hasSuffix(")") { sign = String(sign.dropFirst().dropLast()) }
        let scalars = sign.unicodeScalars
        guard (2...12).contains(scalars.count), scalars.allSatisfy({ $0.properties.isUppercase }),
            lead[dash...].dropFirst().first == " "
        else { return nil }
        return (sign, Blanks.folded(String(lead[dash...].dropFirst())))
    }
}
