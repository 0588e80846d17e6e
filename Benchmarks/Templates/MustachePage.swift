import Mustache

/// The page through swift-mustache, whose models answer by name without reflection: the fastest way that it has.
struct MustachePage {
    private let library: MustacheLibrary
    private let root: [String: Any] = ["site": Newspaper.sample, "article": Article.sample]

    init() throws {
        library = MustacheLibrary(templates: [
            "layout": try MustacheTemplate(string: Self.layout), "page": try MustacheTemplate(string: Self.page),
        ])
    }

    func render() -> String { library.render(root, withTemplate: "page") ?? "" }

    private static let layout = """
        <!DOCTYPE html>
        <html lang="vi"><head><meta charset="utf-8"><title>{{$title}}{{site.title}}{{/title}}</title></head>
        <body><header><a href="/">{{site.title}}</a>
        <nav>{{#site.menu}}<a href="{{url}}"{{#current}} aria-current="page"{{/current}}>{{title}}</a>{{/site.menu}}</nav></header>
        <main>{{$main}}{{/main}}</main><footer>{{site.title}}</footer></body></html>
        """

    private static let page = """
        {{<layout}}{{$title}}{{article.title}} – {{site.title}}{{/title}}\
        {{$main}}<article><h1>{{article.title}}</h1><p class="lead">{{article.summary}}</p>
        {{{article.body}}}<ul class="cells">{{#article.cells}}<li><a href="{{url}}">{{name}}</a> ({{members}})</li>{{/article.cells}}</ul>
        <ul class="related">{{#article.related}}<li{{#featured}} class="featured"{{/featured}}><a href="{{url}}" title="{{title}}">{{title}}</a> <span>{{summary}}</span></li>{{/article.related}}</ul></article>{{/main}}{{/layout}}
        """
}

extension Article: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "title": title
        case "url": url
        case "summary": summary
        case "featured": isFeatured
        case "related": related
        case "cells": cells
        case "body": body
        default: nil
        }
    }
}

extension Cell: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "url": url
        case "members": members
        default: nil
        }
    }
}

extension Newspaper: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "title": title
        case "menu": menu
        default: nil
        }
    }
}

extension Newspaper.Entry: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "title": title
        case "url": url
        case "current": isCurrent
        default: nil
        }
    }
}
