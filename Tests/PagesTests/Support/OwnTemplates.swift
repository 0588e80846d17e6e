import Content
import Diagnostics
import Foundation
import Templates
import TestSupport
import Testing

@testable import Pages

/// The project's own templates, for pages as readers get them.
struct OwnTemplates {
    private let templates: SiteTemplates
    private let sources: SourceMap

    /// - Parameter replacing: templates to be used instead of the project's, by name.
    init(replacing: [String: String] = [:]) throws {
        let folder = projectRoot.appending(path: "Templates")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        var files: [String: String] = [:]
        for name in names where ["html", "xml", "json", "txt", "svg"].contains(URL(filePath: name).pathExtension) {
            files[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        }
        files.merge(replacing) { $1 }
        sources = SourceMap([MemoryTree("Templates", files)])
        var diagnostics: [Diagnostic] = []
        let loaded = SiteTemplates.load(sources, tree: 0, diagnostics: &diagnostics)
        templates = try #require(loaded, "\(diagnostics.map { "\($0.id) \($0.problem.message.en)" })")
    }

    /// The page at an address below the site.
    func page(_ path: String, of context: SiteContext) throws -> String {
        try rendered(path, of: context).text
    }

    /// The files that templates and tables make, by address, of those that are asked for.
    func texts(of context: SiteContext, where isWanted: (String) -> Bool) throws -> [String: String] {
        let renderer = PageRenderer(context, templates: templates, sources: sources)
        var texts: [String: String] = [:]
        for page in PageKinds.all.flatMap({ $0.pages(of: context) }) {
            let path = context.addresses.relative(page.address)
            if isWanted(path) { texts[path] = String(decoding: try renderer.render(page), as: UTF8.self) }
        }
        return texts
    }

    func rendered(_ path: String, of context: SiteContext) throws -> (text: String, diagnostics: [Diagnostic]) {
        let page = try #require(
            PageKinds.all.flatMap { $0.pages(of: context) }.first { context.addresses.relative($0.address) == path },
            "\(path)")
        let renderer = PageRenderer(context, templates: templates, sources: sources)
        return (String(decoding: try renderer.render(page), as: UTF8.self), renderer.diagnostics)
    }
}
