import Content
import Diagnostics
import Vietnamese

/// The records that are there, and how they are found.
struct ContentRecords {
    let sources: SourceMap
    let reader: ContentReader
    let drafts: Drafts
    let sections: [Section]
    /// Errors in the records themselves: what cannot be read cannot be compared with.
    let problems: [Diagnostic]
    var names: RecordDirectory
    private let paths: Set<String>

    typealias Found = RecordDirectory.Found

    /// Reads all records; articles are known by their paths.
    ///
    /// - Parameter now: the moment of the import, in seconds since 1970 UTC.
    init(_ tree: any SourceTree, now: Int64) {
        sources = SourceMap([tree])
        var drafts = Drafts()
        var ignored: [Diagnostic] = []
        let settings = ContentReader.settings(sources, tree: 0, diagnostics: &ignored)
        sections = settings.sections
        reader = ContentReader(sources, tree: 0, zone: settings.zone)
        let folders = Self.kinds.compactMap(\.folder)
        for (file, path) in tree.paths.enumerated()
        where folders.contains(where: { path.utf8.starts(with: ($0 + "/").utf8) }) {
            drafts += reader.read(file)
        }
        self.drafts = drafts
        problems = drafts.diagnostics.filter(\.isError)
        paths = Set(tree.paths)
        names = RecordDirectory(drafts, settings: settings, now: now)
    }

    var zone: SiteTimeZone { reader.zone }
    var tree: any SourceTree { sources.trees[0] }

    /// The kinds whose records are read, in the order in which they refer to each other.
    static let kinds: [RecordKind] = [.organization, .event, .award, .document, .recognition]

    func hasArticle(_ name: String) -> Bool {
        let path = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
        return paths.contains("articles/\(path).md") || paths.contains("articles/\(path)/index.md")
    }

    /// Where a diagnostic's place is, as it is printed: `Content/organizations/ba-tri.yml:12`.
    func place(_ location: SourceLocation) -> String {
        let path = sources.path(location.source)
        guard let text = sources.text(location.source) else { return path }
        return "\(path):\(text.line(at: location.range.lowerBound).number)"
    }
}
