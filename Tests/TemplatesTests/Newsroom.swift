import Templates

/// A small model for tests: what a news site's templates see.
final class Newsroom: TemplateContext {
    let homeTitle = "Bảng Vàng"
}

final class Story: TemplateObject {
    let title: String
    let path: String
    let subtitle: String?
    let parent: Story?
    let related: [Story]
    let body: HTML

    init(
        _ title: String, path: String = "/tin/x/", subtitle: String? = nil, parent: Story? = nil, related: [Story] = [],
        body: String = "<p>…</p>"
    ) {
        self.title = title
        self.path = path
        self.subtitle = subtitle
        self.parent = parent
        self.related = related
        self.body = HTML(body)
    }

    static let shapeName = "article"
    static let shape = Shape(Story.self, context: Newsroom.self, "Một bài viết / An article") { p in
        p.property("title", "The headline.") { story, _ in story.title }
        p.property("url", "Its address.") { story, _ in story.path }
        p.property("subtitle", "A second headline, if it has one.") { story, _ in story.subtitle }
        p.property("parent", "The article it continues, if any.") { story, _ in story.parent }
        p.property("related", "Articles about the same.") { story, _ in story.related }
        p.property("body", "Its text.") { story, _ in story.body }
        p.property("words", "How many words it has.") { _, _ in 120 }
        p.property("score", "A number with decimals.") { _, _ in 0.5 }
        p.property("featured", "Whether it is on the front page.") { _, _ in true }
        p.property("tags", "Its tags.") { _, _ in ["a", "b"] }
        p.property("siteTitle", "From the context.") { _, newsroom in newsroom.homeTitle }
    }

    static let roots = [
        Root("article", templateType), Root("articles", .list(of: templateType)),
        Root("site", .record([.init("title", .string), .init("url", .string), .init("email", .optional(.string))])),
        Root("page", .map(of: .any)), Root("data", .any),
    ]
}
