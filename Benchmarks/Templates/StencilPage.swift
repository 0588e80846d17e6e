import Stencil
import Templates

/// The page through Stencil, with dictionaries, which it reads fastest, and parsed templates kept.
///
/// Stencil does not escape by itself: the templates say `escape`, a filter that is as fast as this project's own.
struct StencilPage {
    private let environment: Environment
    private let root: [String: Any]

    init() {
        let filters = Extension()
        filters.registerFilter("escape") { (value: Any?) in
            guard let text = value as? String else { return value }
            var buffer = OutputBuffer(capacity: text.utf8.count + 16)
            buffer.appendEscaped(text)
            return buffer.string
        }
        environment = Environment(
            loader: ParsedOnce(["layout": Self.layout, "page": Self.page]), extensions: [filters])
        root = ["site": Newspaper.sample.dictionary, "article": Article.sample.dictionary]
    }

    func render() throws -> String { try environment.renderTemplate(name: "page", context: root) }

    private static let layout = """
        <!DOCTYPE html>
        <html lang="vi"><head><meta charset="utf-8"><title>{% block title %}{{ site.title|escape }}{% endblock %}</title></head>
        <body><header><a href="/">{{ site.title|escape }}</a>
        <nav>{% for entry in site.menu %}<a href="{{ entry.url|escape }}"{% if entry.current %} aria-current="page"{% endif %}>{{ entry.title|escape }}</a>{% endfor %}</nav></header>
        <main>{% block main %}{% endblock %}</main><footer>{{ site.title|escape }}</footer></body></html>
        """

    private static let page = """
        {% extends "layout" %}{% block title %}{{ article.title|escape }} – {{ site.title|escape }}{% endblock %}\
        {% block main %}<article><h1>{{ article.title|escape }}</h1><p class="lead">{{ article.summary|escape }}</p>
        {{ article.body }}<ul class="cells">{% for cell in article.cells %}<li><a href="{{ cell.url|escape }}">{{ cell.name|escape }}</a> ({{ cell.members }})</li>{% endfor %}</ul>
        <ul class="related">{% for item in article.related %}<li{% if item.featured %} class="featured"{% endif %}><a href="{{ item.url|escape }}" title="{{ item.title|escape }}">{{ item.title|escape }}</a> <span>{{ item.summary|escape }}</span></li>{% endfor %}</ul></article>{% endblock %}
        """
}

/// Stencil's own loaders parse a parent again for every page; this one is as fast as Stencil can be.
private final class ParsedOnce: Loader {
    private let sources: [String: String]
    private var templates: [String: Template] = [:]

    init(_ sources: [String: String]) { self.sources = sources }

    func loadTemplate(name: String, environment: Environment) throws -> Template {
        if let template = templates[name] { return template }
        guard let source = sources[name] else { throw TemplateDoesNotExist(templateNames: [name], loader: self) }
        let template = Template(templateString: source, environment: environment, name: name)
        templates[name] = template
        return template
    }
}

extension Article {
    fileprivate var dictionary: [String: Any] {
        [
            "title": title, "url": url, "summary": summary, "featured": isFeatured, "body": body,
            "related": related.map(\.dictionary),
            "cells": cells.map { ["name": $0.name, "url": $0.url, "members": $0.members] as [String: Any] },
        ]
    }
}

extension Newspaper {
    fileprivate var dictionary: [String: Any] {
        [
            "title": title,
            "menu": menu.map { ["title": $0.title, "url": $0.url, "current": $0.isCurrent] as [String: Any] },
        ]
    }
}
