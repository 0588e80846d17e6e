import Templates

/// The files that `assets/search.js` loads: a directory, parts of the words, and blocks of records.
///
/// How many there are follows from the number of entries alone, so that planning them needs no index.
struct SearchFiles: Sendable {
    private let context: SiteContext
    private let entryCount: Int
    private let entries: Once<[SearchEntry]>
    private let words: Once<WordFiles>

    init(of context: SiteContext) {
        let count = SearchEntry.count(in: context.site)
        let entries = Once { SearchEntry.all(in: context) }
        self.context = context
        self.entries = entries
        entryCount = count
        words = Once { WordFiles(of: entries.value, in: context.site, most: Self.partCount(entries: count)) }
    }

    /// Ten results in ten blocks stay light.
    static let recordsInBlock = 8

    /// Words repeat themselves: a hundred thousand organizations have little more to say than ten thousand articles.
    static func partCount(entries: Int) -> Int { min(1 + entries / 100, 400) }

    var pages: [PlannedPage] {
        let directory = PlannedPage(.searchFile("chi-muc.json")) { _ in words.value.directory }
        let parts = (0..<Self.partCount(entries: entryCount)).map { part in
            PlannedPage(.searchFile("tu/\(part).json")) { _ in words.value.part(part) }
        }
        let blocks = stride(from: 0, to: entryCount, by: Self.recordsInBlock).map { start in
            PlannedPage(.searchFile("muc/\(start / Self.recordsInBlock).json")) { _ in records(from: start) }
        }
        return [directory] + parts + blocks
    }

    private func records(from start: Int) -> [UInt8] {
        var output = OutputBuffer(capacity: 4096)
        for entry in start..<min(start + Self.recordsInBlock, entryCount) {
            output.append(entry == start ? "[" : ",\n")
            SearchRecord(of: entries.value[entry], in: context).append(to: &output)
        }
        output.append("]\n")
        return output.bytes
    }
}
