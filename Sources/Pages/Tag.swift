import Content

/// What articles are tagged with.
struct Tag: Sendable {
    let name: String
    let slug: String
    /// Newest first.
    let articles: [Reference<Article>]

    /// - Parameter spelling: the article's own; without it, the newest article's.
    init(_ tag: NamedArticles, spelling: String? = nil) {
        name = spelling ?? tag.name
        slug = tag.slug
        articles = tag.articles
    }
}

extension Tag: ShapedValue {
    package static let shapeName = "tag"
    package static let shape = describe("Một từ khóa / What articles are tagged with") { p in
        p.property("name", "The tag.") { tag, _ in tag.name }
        p.property("url", "The page of its articles.") { tag, context in
            context.addresses.path(.tag(slug: tag.slug, .newest))
        }
        p.property("count", "How many articles it has.") { tag, _ in tag.articles.count }
    }
}
