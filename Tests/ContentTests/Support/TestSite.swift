import Diagnostics
import Foundation
import Pages
import Testing
import Vietnamese

@testable import Content

/// A site made of files in memory, read and resolved as a build does it.
struct TestSite {
    let sources: SourceMap
    let result: Resolver.Result
    private let settings: SiteSettings
    private let publishedURLs: [Located<String>]
    /// Whether files of pictures have what is in pictures; otherwise nobody looks into them.
    private let hasPictures: Bool

    /// The files below `Content/`; a site.yml is there unless one is given.
    init(_ files: [String: String], now: Int64 = 1_800_000_000) {
        var files = files
        if files["site.yml"] == nil { files["site.yml"] = Self.settings }
        // What is in a picture is written in base64 after `name (base64)`.
        var hasPictures = false
        var bytes: [String: [UInt8]] = [:]
        for (name, text) in files {
            let path = name.replacing(" (base64)", with: "")
            hasPictures = hasPictures || path != name
            let decoded = path == name ? nil : Data(base64Encoded: text, options: .ignoreUnknownCharacters)
            bytes[path] = Array(decoded ?? Data(text.utf8))
        }
        self.init(MemoryTree("Content", bytes: bytes), now: now, hasPictures: hasPictures)
    }

    /// Evidence is not asked for, so that a test of something else need not give any.
    private static let settings =
        "title: Thử\nbaseURL: https://example.org/\nchecks: {evidence-missing: off}\n"

    init(_ tree: any SourceTree, now: Int64 = 1_800_000_000, hasPictures: Bool = false) {
        self.hasPictures = hasPictures
        sources = SourceMap([tree])
        let content = ReadContent(sources)
        settings = content.settings
        publishedURLs = content.drafts.publishedURLs
        result = content.resolved(under: PublicationRule(now: now))
    }

    var site: Site { get throws { try #require(result.site) } }

    /// What readers of diagnostics see first: `id path:line:column`, acknowledged ones marked.
    var findings: [String] {
        (result.diagnostics + planned).sortedForPrinting().map { diagnostic in
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

extension TestSite {
    /// What is found when the pages are planned, as a build does it.
    private var planned: [Diagnostic] {
        guard let site = result.site else {
            let unfinished = SiteContext(
                result.unfinished, quotations: result.quotations, published: publishedURLs)
            return PagePlan.brokenLinks(
                in: unfinished, contentTree: 0, assets: [], unread: result.unread, workers: NoWorkers())
        }
        var context = SiteContext(site, quotations: result.quotations, published: publishedURLs)
        var found: [Diagnostic] = []
        if hasPictures {
            let pictures = Pictures(
                of: context, sources, tree: 0, areResized: true, workers: NoWorkers(), diagnostics: &found)
            context = context.with(pictures)
        }
        let plan = PagePlan(context, contentTree: 0, assets: [], diagnostics: &found)
        found += SiteURLs.findings(
            in: plan, of: context, listed: publishedURLs, expired: result.withheld.filter { $0.reason == .expired })
        settings.applySeverities(to: &found)
        return found
    }
}
