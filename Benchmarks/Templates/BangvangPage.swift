import Diagnostics
import Templates

/// The page through this project's engine, as a site uses it: typed shapes, checked, escaped by context.
struct BangvangPage {
    private let engine: TemplateEngine
    private let roots: [Value]
    private let context = EmptyContext()

    init() throws {
        engine = try Self.engine(
            ["layout.html": Self.layout, "page.html": Self.page],
            roots: [Root("site", Newspaper.templateType), Root("article", Article.templateType)])
        roots = [Newspaper.sample.templateValue, Article.sample.templateValue]
    }

    func render(into output: inout OutputBuffer) throws {
        output.removeAll()
        try engine.render("page.html", roots: roots, context: context, into: &output)
    }

    static func engine(_ templates: KeyValuePairs<String, String>, roots: [Root]) throws -> TemplateEngine {
        let engine = TemplateEngine(
            sources: templates.enumerated().map { number, template in
                TemplateSource(name: template.key, text: SourceText(template.value), id: SourceID(number))
            },
            entryPoints: [EntryPoint(name: "page.html", roots: roots)],
            shapes: [Newspaper.shape, Newspaper.Entry.shape, Article.shape, Cell.shape])
        if let first = engine.diagnostics.first { throw first }
        return engine
    }

    private static let layout = """
        <!DOCTYPE html>
        <html lang="vi"><head><meta charset="utf-8"><title>{% block title %}{{ site.title }}{% endblock %}</title></head>
        <body><header><a href="/">{{ site.title }}</a>
        <nav>{% for entry in site.menu %}<a href="{{ entry.url }}"{% if entry.current %} aria-current="page"{% endif %}>{{ entry.title }}</a>{% endfor %}</nav></header>
        <main>{% block main %}{% endblock %}</main><footer>{{ site.title }}</footer></body></html>
        """

    private static let page = """
        {% extends "layout.html" %}{% block title %}{{ article.title }} – {{ site.title }}{% endblock %}\
        {% block main %}<article><h1>{{ article.title }}</h1><p class="lead">{{ article.summary }}</p>
        {{ article.body }}<ul class="cells">{% for cell in article.cells %}<li><a href="{{ cell.url }}">{{ cell.name }}</a> ({{ cell.members }})</li>{% endfor %}</ul>
        <ul class="related">{% for item in article.related %}<li{% if item.featured %} class="featured"{% endif %}><a href="{{ item.url }}" title="{{ item.title }}">{{ item.title }}</a> <span>{{ item.summary }}</span></li>{% endfor %}</ul></article>{% endblock %}
        """
}

extension Article: TemplateObject {
    static let shapeName = "article"
    static let shape = Shape(Article.self, context: EmptyContext.self, "An article.") { p in
        p.property("title", "The headline.") { article, _ in article.title }
        p.property("url", "Its address.") { article, _ in article.url }
        p.property("summary", "What it says, in one sentence.") { article, _ in article.summary }
        p.property("featured", "Whether it is on the front page.") { article, _ in article.isFeatured }
        p.property("related", "Articles about the same.") { article, _ in article.related }
        p.property("cells", "The cells that it is about.") { article, _ in article.cells }
        p.property("body", "Its text.") { article, _ in article.markup }
    }
}

extension Cell: TemplateObject {
    static let shapeName = "cell"
    static let shape = Shape(Cell.self, context: EmptyContext.self, "A cell.") { p in
        p.property("name", "Its name.") { cell, _ in cell.name }
        p.property("url", "Its address.") { cell, _ in cell.url }
        p.property("members", "How many it has.") { cell, _ in cell.members }
    }
}

extension Newspaper: TemplateObject {
    static let shapeName = "site"
    static let shape = Shape(Newspaper.self, context: EmptyContext.self, "The site.") { p in
        p.property("title", "Its name.") { site, _ in site.title }
        p.property("menu", "Its navigation.") { site, _ in site.menu }
    }
}

extension Newspaper.Entry: TemplateObject {
    static let shapeName = "entry"
    static let shape = Shape(Newspaper.Entry.self, context: EmptyContext.self, "A place in the navigation.") { p in
        p.property("title", "What it says.") { entry, _ in entry.title }
        p.property("url", "Where it leads.") { entry, _ in entry.url }
        p.property("current", "Whether the page belongs to it.") { entry, _ in entry.isCurrent }
    }
}
