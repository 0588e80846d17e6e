import Diagnostics
import Foundation
import Testing
import Vietnamese

@testable import Content

/// A site made of files in memory, read and resolved as a build does it.
struct TestSite {
    let sources: SourceMap
    let result: Resolver.Result

    /// The files below `Content/`; a site.yml is there unless one is given.
    init(_ files: [String: String], now: Int64 = 1_800_000_000) {
        var files = files
        if files["site.yml"] == nil { files["site.yml"] = Self.settings }
        self.init(MemoryTree("Content", files), now: now)
    }

    /// Evidence is not asked for, so that a test of something else need not give any.
    private static let settings =
        "title: Thử\nbaseURL: https://example.org/\nchecks: {evidence-missing: off}\n"

    init(_ tree: any SourceTree, now: Int64 = 1_800_000_000) {
        let map = SourceMap([tree])
        sources = map
        var drafts = Drafts()
        let settings = ContentReader.settings(map, tree: 0, diagnostics: &drafts.diagnostics)
        let reader = ContentReader(map, tree: 0, zone: settings.zone)
        for file in tree.paths.indices { drafts += reader.read(file) }
        result = Resolver.resolve(drafts, settings: settings, publication: PublicationRule(now: now))
    }

    var site: Site { get throws { try #require(result.site) } }

    /// What readers of diagnostics see first: `id path:line:column`, acknowledged ones marked.
    var findings: [String] {
        result.diagnostics.map { diagnostic in
            let mark = diagnostic.acknowledgement == nil ? "" : " (acknowledged)"
            guard let location = diagnostic.location else { return diagnostic.id + mark }
            guard let text = sources.text(location.source) else {
                return "\(diagnostic.id) \(sources.path(location.source))"
            }
            let line = text.line(at: location.range.lowerBound)
            return "\(diagnostic.id) \(sources.path(location.source)):\(line.number):\(line.column)\(mark)"
        }
    }
}

/// The project's own folder.
let projectRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
