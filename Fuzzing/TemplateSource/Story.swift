import Templates

/// A context with nothing in it.
final class Desk: TemplateContext {}

/// A model with every kind of property, as the fixtures of wrong templates know it.
final class Story: TemplateObject {
    let title: String
    let subtitle: String?
    let related: [Story]

    init(_ title: String, subtitle: String? = nil, related: [Story] = []) {
        (self.title, self.subtitle, self.related) = (title, subtitle, related)
    }

    static let sample = Story(
        "Một <bài> & \"tin\"", related: [Story("A", subtitle: "b"), Story("]]>'", subtitle: "")])

    static let shapeName = "article"
    static let shape = Shape(Story.self, context: Desk.self, "An article.") { p in
        p.property("title", "The headline.") { story, _ in story.title }
        p.property("url", "Its address.") { _, _ in "/tin/x/" }
        p.property("subtitle", "A second headline.") { story, _ in story.subtitle }
        p.property("parent", "The article it continues.") { story, _ in story.related.first }
        p.property("related", "Articles about the same.") { story, _ in story.related }
        p.property("body", "Its text.") { _, _ in HTML("<p>…</p>") }
        p.property("words", "How many words it has.") { _, _ in 120 }
        p.property("score", "A number with decimals.") { _, _ in 0.5 }
        p.property("featured", "Whether it is on the front page.") { _, _ in true }
        p.property("tags", "Its tags.") { _, _ in ["a", "b"] }
    }
}
