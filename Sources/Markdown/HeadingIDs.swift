import Vietnamese

/// Gives every heading an id and a level of its own.
struct HeadingIDs {
    private var used: Set<String>
    private var repeats: [String: Int] = [:]
    private var openLevels: [Int] = []

    /// `reserved` are the ids that the page around the article uses itself.
    init(reserved: Set<String>) { used = reserved }

    /// The slug of the text; a repeated one gets `-1`, `-2`.
    mutating func id(for text: String) -> String {
        var slug = Slug.make(text)
        if slug.isEmpty { slug = "muc" }
        if slug.hasPrefix("fn-") || slug.hasPrefix("fnref-") { slug = "muc-" + slug }
        var id = slug
        while !used.insert(id).inserted {
            let count = repeats[slug, default: 0] + 1
            repeats[slug] = count
            id = "\(slug)-\(count)"
        }
        return id
    }

    /// The level on the page, whose title is its h1: the first level used becomes 2, and none is skipped.
    mutating func level(for written: Int) -> Int {
        while let last = openLevels.last, last >= written { openLevels.removeLast() }
        openLevels.append(written)
        return min(6, openLevels.count + 1)
    }
}
