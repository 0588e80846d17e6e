import Content
import Vietnamese

/// In which entries each word of a site stands.
struct WordOccurrences {
    /// By number of the word: entries whose titles have it, ascending.
    private(set) var titles: [[Int32]] = []
    /// Entries that have it elsewhere only.
    private(set) var others: [[Int32]] = []
    private var numbers = WordNumbers()

    var words: [SearchWord] { numbers.words }

    init(of entries: [SearchEntry], in site: Site) {
        for (entry, what) in entries.enumerated() { append(SearchText(of: what, in: site), of: Int32(entry), site) }
    }

    private mutating func append(_ text: SearchText, of entry: Int32, _ site: Site) {
        for title in text.titles {
            numbers.each(in: title) { word in Self.enter(entry, in: &titles, of: word) }
        }
        for other in text.others {
            if let other { append(other, of: entry) }
        }
        for organization in text.organizations { append(site[organization].name, of: entry) }
        for award in text.awards {
            for name in site[award].names { append(name, of: entry) }
        }
        for document in text.documents {
            for name in site[document].names { append(name, of: entry) }
        }
    }

    private mutating func append(_ text: String, of entry: Int32) {
        numbers.each(in: text) { word in
            let word = Int(word)
            if word < titles.count, titles[word].last == entry { return }
            Self.enter(entry, in: &others, of: Int32(word))
        }
    }

    private static func enter(_ entry: Int32, in lists: inout [[Int32]], of word: Int32) {
        let word = Int(word)
        while lists.count <= word { lists.append([]) }
        if lists[word].last != entry { lists[word].append(entry) }
    }
}

extension WordOccurrences {
    func titles(of word: Int) -> [Int32] { word < titles.count ? titles[word] : [] }
    func others(of word: Int) -> [Int32] { word < others.count ? others[word] : [] }
}
