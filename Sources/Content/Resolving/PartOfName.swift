import Vietnamese

/// The names that hold what somebody has written, the words for the kind of organization aside: `thon-khe-tien` means
/// `chi-bo-thon-khe-tien`.
enum PartOfName {
    /// At most three, those first that end in it and that add the least.
    static func nearest(to written: String, among names: [String]) -> [String] {
        let wanted = own(words(written))
        // Fewer letters are in too many names.
        guard wanted.reduce(0, { $0 + $1.utf8.count }) >= fewestLetters else { return [] }
        var found: [(isEnd: Bool, extra: Int, name: String)] = []
        for name in names {
            let all = words(name)
            guard all.count > wanted.count || all.count < words(written).count, let place = place(of: wanted, in: all)
            else { continue }
            found.append((place + wanted.count == all.count, all.count - wanted.count, name))
        }
        found.sort { ($1.isEnd ? 1 : 0, $0.extra, $0.name) < ($0.isEnd ? 1 : 0, $1.extra, $1.name) }
        return found.prefix(3).map(\.name)
    }

    private static let fewestLetters = 5
    /// What tells a kind of organization rather than which one it is; longer ones first.
    private static let kinds = [
        "chi bo truc thuoc", "chi bo co so", "dang bo bo phan", "dang bo co so", "chi bo", "dang bo", "dang uy",
        "chi uy", "to dang",
    ].map { $0.split(separator: " ") }

    private static func words(_ text: String) -> [Substring] {
        Folding.search(text).split { !$0.isLetter && !$0.isNumber }
    }

    private static func own(_ words: [Substring]) -> [Substring] {
        guard let kind = kinds.first(where: { words.starts(with: $0) }) else { return words }
        return Array(words.dropFirst(kind.count))
    }

    private static func place(of wanted: [Substring], in words: [Substring]) -> Int? {
        guard !wanted.isEmpty, words.count >= wanted.count else { return nil }
        return (0...words.count - wanted.count).last { words[$0..<$0 + wanted.count].elementsEqual(wanted) }
    }
}
