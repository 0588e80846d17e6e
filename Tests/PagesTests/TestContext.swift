import Content
import Diagnostics
import Testing

@testable import Pages

/// A small site's context, from files in memory.
func context(_ files: [String: String], baseURL: String? = nil) throws -> SiteContext {
    var files = files
    if files["site.yml"] == nil { files["site.yml"] = "title: Thử\nbaseURL: https://example.org/\n" }
    let content = ReadContent(SourceMap([MemoryTree("Content", files)]))
    let published = content.drafts.publishedURLs
    let result = content.resolved(under: PublicationRule(now: 1_800_000_000))
    return SiteContext(
        try #require(result.site, "\(result.diagnostics)"), quotations: result.quotations, baseURL: baseURL,
        published: published)
}

func article(_ more: String = "", title: String = "Tên", date: String = "2021-07-05", body: String = "Văn bản.")
    -> String
{
    "---\ntitle: \(title)\ndate: \(date)\n\(more)---\n\(body)\n"
}
