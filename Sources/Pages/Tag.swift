import Content
import Vietnamese

/// What articles are tagged with.
struct Tag: Sendable {
    let name: String
    let slug: String
    /// Newest first.
    let articles: [Reference<Article>]

    /// Two spellings with one slug are one tag: the newest article's is shown.
    static func all(of site: Site) -> [Tag] {
        var names: [String: String] = [:]
        var articles: [String: [Reference<Article>]] = [:]
        for article in site.allArticles {
            for tag in site[article].tags {
                let slug = Slug.make(tag)
                if names[slug] == nil { names[slug] = tag }
                articles[slug, default: []].append(article)
            }
        }
        return names.map { Tag(name: $1, slug: $0, articles: articles[$0] ?? []) }
            .sorted { (CollationKey($0.name), $0.slug) < (CollationKey($1.name), $1.slug) }
    }
}

extension Tag: ShapedValue {
    package static let shapeName = "tag"
    package static let shape = describe("Một từ khóa / What articles are tagged with") { p in
        p.property("name", "The tag.") { tag, _ in tag.name }
        p.property("url", "The page of its articles.") { tag, context in
            context.addresses.path(.tag(slug: tag.slug, page: 1))
        }
        p.property("count", "How many articles it has.") { tag, _ in tag.articles.count }
    }
}
