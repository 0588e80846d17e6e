import Vietnamese

/// The words for an organization that stand before its own name, however offices shorten them.
enum OrganizationHead {
    /// What is left of a name without its first words, case, marks, punctuation and blanks: names with the same rest may
    /// be one organization's.
    struct Rest: Hashable {
        /// Without “Chi bộ”: `thonkhetien`.
        let name: String
        /// Without “thôn” besides: `khetien`; the same where no such word is there or only a number would be left.
        let bare: String
        let head: Head?
    }

    enum Head { case cell, committee }

    /// What kind of organization a text names by its first words; nil where it does not begin so, or ends there.
    static func of(_ text: String) -> Head? { split(words(text)).head }

    static func rest(of name: String) -> Rest {
        var (head, words) = split(words(name))
        // A running number in the cell of the name: “1. Chi bộ thôn Mới”.
        if head == nil, let first = words.first, first.allSatisfy(\.isNumber) {
            let second = split(Array(words.dropFirst()))
            if second.head != nil { (head, words) = second }
        }
        let place = places.first { $0.count < words.count && words.starts(with: $0) }
        let bare = words.dropFirst(place?.count ?? 0)
        let isNamed = bare.contains { word in word.contains { $0.isLetter } }
        return Rest(name: words.joined(), bare: isNamed ? bare.joined() : words.joined(), head: head)
    }
}

extension OrganizationHead {
    private static func words(_ text: String) -> [String] {
        Folding.search(text).split(separator: " ").map(String.init)
    }

    private static func split(_ words: [String]) -> (head: Head?, words: [String]) {
        guard let found = heads.first(where: { $0.words.count < words.count && words.starts(with: $0.words) }) else {
            return (nil, words)
        }
        return (found.head, Array(words.dropFirst(found.words.count)))
    }

    /// Longer ones first.
    private static let heads: [(words: [String], head: Head)] = {
        let cells = ["chi bo co so", "chi bo", "chi uy", "cbcs", "cb cs", "cb", "c b", "to dang"]
        let committees = [
            "dang bo bo phan", "dang bo co so", "dang bo", "dang uy bo phan", "dang uy", "dbbp", "db bp", "dbcs",
            "db cs", "db", "d b", "du", "huyen uy", "tinh uy", "thanh uy", "quan uy", "thi uy",
        ]
        let all: [(String, Head)] = cells.map { ($0, .cell) } + committees.map { ($0, .committee) }
        return all.map { ($0.0.split(separator: " ").map(String.init), $0.1) }
            .sorted { $0.0.count > $1.0.count }
    }()

    private static let places: [[String]] = [
        "khu dan cu", "to dan pho", "khu pho", "ap", "khom", "khu", "thon", "ban", "buon", "lang", "xom", "truong",
        "xa", "phuong", "kdc", "tdp", "kp",
    ].map { $0.split(separator: " ").map(String.init) }
}
